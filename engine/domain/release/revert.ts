import type { DefinitionKind, Release, ReleaseItem } from '../../../schemas/types/index.ts';
import { definitionKey } from './in-force.ts';

/** What taking back a release means for one definition it named. */
export interface RevertStep {
  kind: DefinitionKind;
  code: string;
  /** What is in force when the revert takes effect; null when nothing is. */
  now: number | null;
  /** What would be in force without the release; null when nothing would. */
  back: number | null;
  /** The last later release that changed the definition again; such an item is left unless it is forced. */
  changedSince: number | null;
  /** An earlier release whose day had not come: it lost its effect and does not get it back. */
  scheduled: number | null;
  /** The item that takes it back; absent where nothing would change. */
  item?: ReleaseItem;
}

interface Named {
  seq: number;
  item: ReleaseItem;
}

/** The last word on each definition at an instant, retirements included. */
function lastWords(releases: readonly Release[], at: string): Map<string, Named> {
  const words = new Map<string, Named>();
  for (const { seq, validFrom, items } of releases.toSorted((one, other) => one.seq - other.seq))
    if (validFrom <= at) for (const item of items) words.set(definitionKey(item.kind, item.code), { seq, item });
  return words;
}

/** The same item in a later release: what its version is made of is still what it was. */
function repeated({ seq, item: { pastStep: _pastStep, ...item } }: Named): ReleaseItem {
  return item.version === null ? item : { ...item, mergedIn: item.mergedIn ?? seq };
}

/** The item that returns to a version of a definition, with what the last release that named it says it is made of. */
export function returnTo(
  releases: readonly Release[],
  { kind, code, version }: { kind: DefinitionKind; code: string; version: number },
): ReleaseItem {
  for (const { seq, items } of releases.toSorted((one, other) => other.seq - one.seq)) {
    const item = items.find((one) => one.kind === kind && one.code === code && one.version === version);
    if (item) return repeated({ seq, item });
  }
  return { kind, code, version };
}

/**
 * What it means to take a release back from an instant on: each definition it named goes to what would be in force then
 * had neither that release nor any later one been made.
 */
export function revertSteps(releases: readonly Release[], reverted: Release, at: string): RevertStep[] {
  const { seq: taken } = reverted;
  const [before, after] = [releases.filter(({ seq }) => seq < taken), releases.filter(({ seq }) => seq > taken)];
  const effective = reverted.validFrom > at ? reverted.validFrom : at;
  const [present, past, shown] = [lastWords(releases, at), lastWords(before, at), lastWords(releases, effective)];
  const named = (some: readonly Release[]): Map<string, number> =>
    new Map(some.flatMap(({ seq, items }) => items.map(({ kind, code }) => [definitionKey(kind, code), seq])));
  const changed = named(after);
  const coming = named(after.filter(({ validFrom }) => validFrom > effective));
  const scheduled = named(before.filter(({ validFrom }) => validFrom > at));
  return reverted.items.map(({ kind, code, version }) => {
    const key = definitionKey(kind, code);
    const [last, was] = [present.get(key), past.get(key)];
    const [now, back] = [last?.item.version ?? null, was?.item.version ?? null];
    const still = shown.get(key)?.item.version === version && !coming.has(key);
    const item = was ? repeated(was) : { kind, code, version: null };
    return {
      kind,
      code,
      now,
      back,
      changedSince: still ? null : (changed.get(key) ?? null),
      scheduled: scheduled.get(key) ?? null,
      ...(now === back && effective === at && !coming.has(key) ? {} : { item }),
    };
  });
}
