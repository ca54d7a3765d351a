import type { Draft, Finding, ImportItem } from '../../schemas/types/index.ts';
import { check } from '../../schemas/validate.ts';
import { directoryOf } from '../domain/access/directory.ts';
import { definitionKey } from '../domain/release/in-force.ts';
import { withoutSecret } from './draft-kinds.ts';
import type { Engine } from './engine.ts';
import { releaseFindings } from './release-findings.ts';

type Shaped = { kind: ImportItem['kind']; body: object };

const agenciesIn = (all: readonly Shaped[]) =>
  all.flatMap(({ kind, body }) => {
    const checked = kind === 'agency' ? check('Agency', body) : undefined;
    return checked?.ok ? [checked.value] : [];
  });

const rolesIn = (all: readonly Shaped[]) =>
  all.flatMap(({ kind, body }) => {
    const checked = kind === 'role' ? check('Role', body) : undefined;
    return checked?.ok ? [checked.value] : [];
  });

const peopleIn = (all: readonly Shaped[]) =>
  all.flatMap(({ kind, body }) => {
    const checked = kind === 'employee' ? check('Employee', body) : undefined;
    return checked?.ok ? [checked.value] : [];
  });

/** Agencies, roles and people as they would be; of the plan where it has them. */
async function directoryAfter(engine: Engine, items: readonly ImportItem[]) {
  const kinds = ['agency', 'role', 'employee'] as const;
  const now = await Promise.all(kinds.map((kind) => engine.definitions.allDrafts(kind)));
  const all = [...now.flat(), ...items];
  return directoryOf(agenciesIn(all), rolesIn(all), peopleIn(all));
}

const CHANGES: ReadonlySet<ImportItem['outcome']> = new Set<ImportItem['outcome']>(['create', 'update']);

/** Kiểm tra cấu hình of what an import would make, taken together with everything that is here; by item. */
export async function lintPlanned(engine: Engine, items: readonly ImportItem[]): Promise<Map<string, Finding[]>> {
  const changing = items.filter(({ outcome }) => CHANGES.has(outcome));
  const stamp = { savedAt: engine.clock.now(), author: '', reason: '' };
  const drafts = changing.map(
    ({ kind, code, body, baseRevision }): Draft => ({
      kind,
      code,
      body,
      revision: baseRevision + 1,
      findings: [],
      ...stamp,
    }),
  );
  const incoming = new Map(
    drafts.map(({ kind, code, body }) => [definitionKey(kind, code), withoutSecret(kind, body)]),
  );
  const directory = await directoryAfter(engine, changing);
  const asAfter: Engine = { ...engine, directory: { ...engine.directory, view: async () => directory } };
  const found = await releaseFindings(asAfter, drafts, incoming, await engine.catalogue.inForce());
  return new Map(changing.map(({ itemKey, kind, code }) => [itemKey, found.get(definitionKey(kind, code)) ?? []]));
}
