import type { DraftState, Release } from '../../../schemas/types/index.ts';
import { type ConfigChanges, configChangesAt } from './config-changes.ts';
import { definitionKey, type InForceEntry } from './in-force.ts';

/** What the releases say beside what is in force now. */
export interface ReleaseOutlook {
  /** Keys of definitions some release has put into effect by now. */
  ever: ReadonlySet<string>;
  /** The next release after now that names a definition; version null retires it. */
  upcoming: ReadonlyMap<string, { version: number | null; validFrom: string }>;
  /** What became of the configurations that processes are merged with. */
  configs: ConfigChanges;
}

/** Looks through the releases once for all definitions. */
export function outlookAt(releases: readonly Release[], now: string): ReleaseOutlook {
  const ever = new Set<string>();
  const upcoming = new Map<string, { version: number | null; validFrom: string }>();
  for (const { validFrom, items } of releases)
    for (const { kind, code, version } of items) {
      const key = definitionKey(kind, code);
      const next = upcoming.get(key);
      if (validFrom <= now) {
        if (version !== null) ever.add(key);
      } else if (!next || validFrom <= next.validFrom) upcoming.set(key, { version, validFrom });
    }
  return { ever, upcoming, configs: configChangesAt(releases, now) };
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
