import type { ImportMapping, ImportPlan } from '../../schemas/types/index.ts';
import { check } from '../../schemas/validate.ts';
import type { Bundle } from '../domain/exchange/bundle.ts';
import { textOf } from './draft-kinds.ts';
import type { Engine } from './engine.ts';

/** The site most of a bundle comes from; empty where it says none. */
function siteOf(bodies: readonly object[]): string {
  const counts = new Map<string, number>();
  for (const body of bodies) {
    const site = textOf(body, 'sourceSite');
    if (site !== '') counts.set(site, (counts.get(site) ?? 0) + 1);
  }
  return [...counts].toSorted(([, one], [, other]) => other - one)[0]?.[0] ?? '';
}

const settingOf = (site: string): string => `import-mappings/${site}`;

async function mappingsFrom(engine: Engine, site: string): Promise<ImportMapping[]> {
  const text = site === '' ? undefined : await engine.settings.find(settingOf(site));
  const checked = check('ImportDecisions', { mappings: JSON.parse(text ?? '[]'), mends: [] });
  return checked.ok ? checked.value.mappings : [];
}

/** How codes of the site a bundle comes from were mapped when something from there was imported before. */
export async function earlierMappings(engine: Engine, { items }: Bundle): Promise<ImportMapping[]> {
  return mappingsFrom(engine, siteOf(items.map(({ body }) => body)));
}

/** Keeps how the codes of a site were mapped, for the next import from there. */
export async function keepMappings(engine: Engine, { items, decisions }: ImportPlan): Promise<void> {
  const site = siteOf(items.map(({ body }) => body));
  if (site === '' || !decisions || decisions.mappings.length === 0) return;
  const known = await mappingsFrom(engine, site);
  const keyOf = ({ kind, from }: ImportMapping) => `${kind}/${from}`;
  const all = new Map([...known, ...decisions.mappings].map((mapping) => [keyOf(mapping), mapping]));
  await engine.settings.set(settingOf(site), JSON.stringify([...all.values()]));
}
