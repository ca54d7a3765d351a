import type { Release } from '../../../schemas/types/index.ts';
import type { InForceEntry } from './in-force.ts';

/** A version that a release put into effect; null takes the definition out of force. */
interface Change {
  release: number;
  validFrom: string;
  version: number | null;
}

/** The version of an action configuration a process was merged with, and the one it would be merged with now. */
export interface ConfigChange {
  actionCode: string;
  from: number | null;
  to: number | null;
}

/** What releases did to the configurations of actions, which a version of a process carries by value. */
export interface ConfigChanges {
  /** Whether any configuration may have changed since a process was put into effect; cheap. */
  anySince(process: InForceEntry): boolean;
  /** The version of an action code's configuration that a process carries; null where it carries none. */
  mergedInto(process: InForceEntry, actionCode: string): number | null;
  /** Those of the given action codes. */
  since(process: InForceEntry, actionCodes: readonly string[]): ConfigChange[];
}

/** Looks through the releases once for all processes. */
export function configChangesAt(releases: readonly Release[], now: string): ConfigChanges {
  const changes = new Map<string, Change[]>();
  let lastRelease = 0;
  let lastDay = '';
  for (const { seq, validFrom, items } of releases) {
    if (validFrom > now) continue;
    for (const { kind, code, version } of items) {
      if (kind !== 'action-config') continue;
      const known = changes.get(code);
      const change = { release: seq, validFrom, version };
      if (known) known.push(change);
      else changes.set(code, [change]);
      lastRelease = Math.max(lastRelease, seq);
      if (validFrom > lastDay) lastDay = validFrom;
    }
  }
  const mergedInto = (process: InForceEntry, actionCode: string): number | null => {
    const made = process.merged ?? process;
    const merged = ({ release, validFrom, version }: Change): boolean =>
      release === made.release ? version !== null : release < made.release && validFrom <= made.at;
    return changes.get(actionCode)?.findLast(merged)?.version ?? null;
  };
  return {
    anySince(process) {
      const { release, at } = process.merged ?? process;
      return release < lastRelease || at < lastDay;
    },
    mergedInto,
    since: (process, actionCodes) =>
      actionCodes.flatMap((actionCode) => {
        const from = mergedInto(process, actionCode);
        const to = changes.get(actionCode)?.at(-1)?.version ?? null;
        return from === to ? [] : [{ actionCode, from, to }];
      }),
  };
}
