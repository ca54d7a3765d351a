import type { Release } from '../../schemas/types/index.ts';
import type { Actor } from '../domain/access/actor.ts';
import { definitionKey } from '../domain/release/in-force.ts';
import { noteAudit } from './audit.ts';
import type { Engine } from './engine.ts';
import { refuse } from './refused.ts';
import { endTrials } from './remove-trial.ts';

const ATTEMPTS = 5;
/** Definitions that the audit names of each group. */
const NAMED = 50;

/** A release before it has its number; `validFrom` is absent for at once. */
export type ReleaseText = Pick<
  Release,
  'items' | 'reach' | 'reason' | 'legalBasis' | 'plan' | 'reverts' | 'acknowledged' | 'findingTitles'
> & {
  validFrom?: string;
};

/** What the audit tells of the findings a release was made in spite of; the release itself says where each is. */
function saidOf({ acknowledged = [], findingTitles = [] }: Release): object {
  if (acknowledged.length === 0) return {};
  const titles = new Map(findingTitles.map(({ findingCode, title }) => [findingCode, title.vi]));
  const groups = Map.groupBy(acknowledged, ({ findingCode, reason }) => JSON.stringify([findingCode, reason]));
  const told = [...groups.values()].flatMap((some) => {
    const [first] = some;
    if (!first) return [];
    const { findingCode, reason } = first;
    const definitions = [...new Set(some.map(({ kind, code }) => definitionKey(kind, code)))].slice(0, NAMED);
    return [{ findingCode, title: titles.get(findingCode) ?? findingCode, reason, places: some.length, definitions }];
  });
  return { acknowledged: told };
}

/**
 * Appends the release that `compose` makes in the light of all earlier ones; composed anew when another came first, so
 * that what it is made of is what is in force. Throws what `compose` throws, and `release-overtaken`.
 */
export async function decideRelease(
  engine: Engine,
  actor: Actor,
  compose: (releases: Release[], now: string) => Promise<ReleaseText>,
): Promise<Release> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const releases = await engine.definitions.releases(0);
    const text = await compose(releases, engine.clock.now());
    const at = engine.clock.now();
    const release: Release = {
      ...text,
      seq: (releases.at(-1)?.seq ?? 0) + 1,
      at,
      validFrom: text.validFrom ?? at,
      author: actor.username,
    };
    if ((await engine.definitions.appendRelease(release)).outcome === 'overtaken') continue;
    engine.catalogue.refresh();
    const { seq, reason, items, plan, reverts } = release;
    await noteAudit(engine, actor, reverts === undefined ? 'release-published' : 'release-reverted', `release/${seq}`, {
      reason,
      items: items.length,
      ...(plan === undefined ? {} : { plan }),
      ...(reverts === undefined ? {} : { reverts }),
      ...saidOf(release),
    });
    await endTrials(engine, actor, items, `release/${seq}`);
    return release;
  }
  throw refuse('release-overtaken');
}
