import type { DefinitionKind, Draft, Finding } from '../../schemas/types/index.ts';
import { definitionKey } from '../domain/release/in-force.ts';
import type { DefinitionRow } from '../ports/definition-store.ts';
import { definitionKinds, isPublishable } from './draft-kinds.ts';
import type { Engine } from './engine.ts';
import { lintDrafts } from './lint-drafts.ts';

/** A draft with everything found in it. */
export interface Linted {
  row: DefinitionRow;
  findings: Finding[];
}

interface Kept {
  stamp: string;
  inForce: object;
  directory: object;
  linted: Promise<Linted[]>;
}

const EVERYTHING = Number.MAX_SAFE_INTEGER;
const PROVEN: ReadonlySet<DefinitionKind> = new Set(definitionKinds.filter(isPublishable));

/** What is found stays found until a draft, a release or the directory changes. */
const keptOf = new WeakMap<Engine['definitions'], Kept>();

async function lintRows(engine: Engine, rows: readonly DefinitionRow[]): Promise<Linted[]> {
  const findings = await lintDrafts(engine, rows);
  return rows.map((row) => ({ row, findings: findings.get(definitionKey(row.kind, row.code)) ?? [] }));
}

/** Every draft that is put into effect by releases, with what is found when all are taken together. */
export async function lintAll(engine: Engine): Promise<Linted[]> {
  const asked = { sort: 'code', descending: false, offset: 0, limit: EVERYTHING } as const;
  const [{ rows }, inForce, directory] = await Promise.all([
    engine.definitions.listDrafts(asked),
    engine.catalogue.inForce(),
    engine.directory.view(),
  ]);
  const proven = rows.filter(({ kind }) => PROVEN.has(kind));
  const stamp = engine.secrets.sha256(JSON.stringify(proven.map(({ kind, code, revision }) => [kind, code, revision])));
  const kept = keptOf.get(engine.definitions);
  if (kept?.stamp === stamp && kept.inForce === inForce && kept.directory === directory) return kept.linted;
  const linted = lintRows(engine, proven);
  linted.catch(() => keptOf.delete(engine.definitions));
  keptOf.set(engine.definitions, { stamp, inForce, directory, linted });
  return linted;
}

/** The drafts of names, in their order; those that are gone are left out. */
export async function draftsNamed(
  engine: Engine,
  names: readonly { kind: DefinitionKind; code: string }[],
): Promise<Draft[]> {
  const drafts = await Promise.all(names.map(({ kind, code }) => engine.definitions.findDraft(kind, code)));
  return drafts.filter((draft) => draft !== undefined);
}
