import type { DraftListItem, DraftState } from '../../schemas/types/index.ts';
import { draftStateOf } from '../domain/release/draft-state.ts';
import { definitionKey, type InForceEntry } from '../domain/release/in-force.ts';
import type { DefinitionRow } from '../ports/definition-store.ts';
import { isPublishable, secretFields } from './draft-kinds.ts';
import type { Engine } from './engine.ts';
import { mergedOtherwise } from './merged-otherwise.ts';

/** A row without its place in a list of several kinds. */
export type DraftRow = Omit<DraftListItem, 'id'>;

interface Compared {
  revision: number;
  other: number;
  same: boolean;
}

/** Two revisions stay equal or different for good; only the newest of each code is compared. */
const comparedOf = new WeakMap<Engine['definitions'], Map<string, Compared>>();

/** Whether a draft saved since says again what the version in force was made of. */
async function saysTheSame(engine: Engine, { kind, code, revision }: DefinitionRow, other: number): Promise<boolean> {
  const compared = comparedOf.get(engine.definitions) ?? new Map<string, Compared>();
  comparedOf.set(engine.definitions, compared);
  const key = definitionKey(kind, code);
  const known = compared.get(key);
  if (known?.revision === revision && known.other === other) return known.same;
  const same = await engine.definitions.haveSameText(kind, code, [revision, other], secretFields(kind));
  compared.set(key, { revision, other, same });
  return same;
}

async function stateOf(
  engine: Engine,
  row: DefinitionRow,
  entry: InForceEntry | undefined,
  everInForce: boolean,
): Promise<DraftState> {
  const state = draftStateOf(row, entry, everInForce);
  if (state !== 'changed' || entry?.revision === undefined) return state;
  return (await saysTheSame(engine, row, entry.revision)) ? 'in-force' : 'changed';
}

/** Joins rows with what the releases say of them: `changed` where publishing now would make another version. */
export async function withStates(engine: Engine, rows: DefinitionRow[]): Promise<DraftRow[]> {
  const [inForce, outlook] = await Promise.all([engine.catalogue.inForce(), engine.catalogue.outlook()]);
  const joined = await Promise.all(
    rows.map(async (row): Promise<DraftRow> => {
      const { kind, code } = row;
      const key = definitionKey(kind, code);
      const entry = inForce.get(key);
      const retired = outlook.retired.get(key);
      const stands = {
        ...row,
        inForce: entry?.version ?? null,
        inForceSince: entry?.since ?? null,
        upcoming: outlook.upcoming.get(key) ?? null,
        ...(retired ? { retired } : {}),
      };
      if (kind === 'release-plan') {
        const became = outlook.plans.get(code) ?? null;
        return { ...stands, releaseSeq: became, state: became === null ? 'new' : 'in-force' };
      }
      const state = isPublishable(kind) ? await stateOf(engine, row, entry, outlook.ever.has(key)) : 'live';
      return { ...stands, releaseSeq: entry?.release ?? null, state };
    }),
  );
  const processes = joined.flatMap((row) => {
    const entry = inForce.get(definitionKey(row.kind, row.code));
    return entry && row.kind === 'service-process' && row.state === 'in-force' ? [{ row, entry }] : [];
  });
  const otherwise = await mergedOtherwise(engine, outlook.configs, processes);
  if (otherwise.size === 0) return joined;
  return joined.map((row) =>
    row.kind === 'service-process' && otherwise.has(row.code) ? { ...row, state: 'changed' } : row,
  );
}
