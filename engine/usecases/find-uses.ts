import { setImmediate } from 'node:timers/promises';
import type { Bilingual, DefinitionKind } from '../../schemas/types/index.ts';
import { definitionKey } from '../domain/release/in-force.ts';
import { namedDefinitions } from '../domain/release/named-definitions.ts';
import type { DossierQuery } from '../ports/dossier-store.ts';
import { definitionKinds, draftKind } from './draft-kinds.ts';
import type { Engine } from './engine.ts';

/** Texts looked through between two turns of the event loop. */
const AT_ONCE = 50;

/** Kinds whose texts may name one of a kind; plans and offers name many, agencies are named by nearly all. */
const namingKinds: Partial<Record<DefinitionKind, DefinitionKind[]>> = {
  agency: definitionKinds.filter((kind) => kind !== 'kept-file'),
  role: ['service-process', 'employee'],
  'server-config': ['service-process', 'release-plan'],
  calendar: ['agency', 'release-plan'],
  service: ['service-config', 'service-process', 'release-plan'],
  'dossier-template': ['service-config', 'service-process', 'release-plan'],
  'service-process': ['service-config', 'release-plan'],
  'fee-policy': ['service-config', 'release-plan'],
};

const named = (kind: DefinitionKind, code: string): Bilingual => ({
  vi: `${draftKind(kind).name.vi} “${code}”`,
  en: `${draftKind(kind).name.en} “${code}”`,
});

/** Drafts, and versions some release has named or will, whose texts name the definition; each definition once. */
async function namedIn({ definitions }: Engine, kind: DefinitionKind, code: string): Promise<Bilingual[]> {
  const users = new Map<string, Bilingual>();
  let read = 0;
  const look = async (userKind: DefinitionKind, userCode: string, body: Record<string, unknown> | undefined) => {
    read += 1;
    if (read % AT_ONCE === 0) await setImmediate();
    const own = userKind === kind && userCode === code;
    if (!body || own || !namedDefinitions(userKind, body).some((one) => one.kind === kind && one.code === code)) return;
    users.set(definitionKey(userKind, userCode), named(userKind, userCode));
  };
  const kinds = namingKinds[kind] ?? ['release-plan'];
  for (const naming of kinds)
    for (const draft of await definitions.allDrafts(naming)) await look(naming, draft.code, draft.body);
  const versions = new Map<string, { kind: DefinitionKind; code: string; version: number }>();
  for (const { items } of await definitions.releases(0))
    for (const { kind: naming, code: from, version } of items)
      if (version !== null && kinds.includes(naming))
        versions.set(`${definitionKey(naming, from)}/${version}`, { kind: naming, code: from, version });
  for (const one of versions.values())
    if (!users.has(definitionKey(one.kind, one.code)))
      await look(one.kind, one.code, (await definitions.findVersion(one.kind, one.code, one.version))?.body);
  return [...users.values()];
}

/** Releases that put it into effect, now, earlier or on a day to come. */
async function releasedIn({ definitions }: Engine, kind: DefinitionKind, code: string): Promise<Bilingual[]> {
  const releases = await definitions.releases(0);
  return releases
    .filter(({ items }) => items.some((item) => item.kind === kind && item.code === code && item.version !== null))
    .map(({ seq }) => ({ vi: `đợt cập nhật số ${seq}`, en: `release ${seq}` }));
}

const dossierFilters: Partial<Record<DefinitionKind, (keyof DossierQuery)[]>> = {
  'service-process': ['processNo'],
  service: ['serviceCode'],
  agency: ['handlingAgency', 'receivingAgency'],
};

async function heldBy({ dossiers }: Engine, kind: DefinitionKind, code: string): Promise<Bilingual[]> {
  const every = { visibleTo: { every: true }, sort: 'createdAt', descending: false, offset: 0, limit: 1 } as const;
  const pages = await Promise.all(
    (dossierFilters[kind] ?? []).map((filter) => dossiers.list({ ...every, [filter]: code })),
  );
  const total = Math.max(0, ...pages.map((page) => page.total));
  return total === 0 ? [] : [{ vi: `${total} hồ sơ`, en: `${total} dossiers` }];
}

/** Everything that keeps a definition from being deleted, in words: releases, dossiers, other definitions, plans. */
export async function findUses(engine: Engine, kind: DefinitionKind, code: string): Promise<Bilingual[]> {
  const found = await Promise.all([
    releasedIn(engine, kind, code),
    heldBy(engine, kind, code),
    namedIn(engine, kind, code),
  ]);
  return found.flat();
}
