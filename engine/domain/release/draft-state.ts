import type { DraftState, Release } from '../../../schemas/types/index.ts';
import { type ConfigChanges, configChangesAt } from './config-changes.ts';
import { definitionKey, type InForceEntry } from './in-force.ts';

/** How a definition went out of force. */
export interface Retired {
  since: string;
  release: number;
  /** Code of the procedure that takes its place. */
  replacedBy?: string;
}

/** What a later day has in store for a definition; version null retires it. */
export interface Upcoming {
  version: number | null;
  validFrom: string;
  replacedBy?: string;
}

/** What the releases say beside what is in force now. */
export interface ReleaseOutlook {
  /** Keys of definitions some release has put into effect by now. */
  ever: ReadonlySet<string>;
  /** The next release after now that names a definition; version null retires it. */
  upcoming: ReadonlyMap<string, Upcoming>;
  /** What was taken out of force by now and has not come back. */
  retired: ReadonlyMap<string, Retired>;
  /** The release each plan became, by its code. */
  plans: ReadonlyMap<string, number>;
  /** What became of the configurations that processes are merged with. */
  configs: ConfigChanges;
}

/** Looks through the releases once for all definitions. */
export function outlookAt(releases: readonly Release[], now: string): ReleaseOutlook {
  const ever = new Set<string>();
  const upcoming = new Map<string, Upcoming>();
  const retired = new Map<string, Retired>();
  for (const { seq, validFrom, items } of releases)
    for (const { kind, code, version, replacedBy } of items) {
      const key = definitionKey(kind, code);
      const replaced = replacedBy === undefined ? {} : { replacedBy };
      const next = upcoming.get(key);
      // A later decision that holds already leaves nothing of an earlier one for a later day.
      if (validFrom <= now) upcoming.delete(key);
      if (validFrom > now) {
        if (!next || validFrom <= next.validFrom) upcoming.set(key, { version, validFrom, ...replaced });
      } else if (version !== null) {
        ever.add(key);
        retired.delete(key);
      } else if (ever.has(key)) retired.set(key, { since: validFrom, release: seq, ...replaced });
    }
  const plans = new Map(
    releases.flatMap(({ plan, seq }): [string, number][] => (plan === undefined ? [] : [[plan, seq]])),
  );
  return { ever, upcoming, retired, plans, configs: configChangesAt(releases, now) };
}

/** How a draft stands to what is in force: never put into effect, saved since, untouched, or taken out of force. */
export function draftStateOf(
  draft: { revision: number; savedAt: string },
  entry: InForceEntry | undefined,
  everInForce: boolean,
): DraftState {
  if (!entry) return everInForce ? 'retired' : 'new';
  // Releases made before revisions were written down are compared by time.
  const same = entry.revision === undefined ? draft.savedAt <= entry.at : draft.revision === entry.revision;
  return same ? 'in-force' : 'changed';
}
