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

/** A paper whose type changed since a process was merged with it, and the version it would be merged with now. */
export interface PaperChange {
  typeCode: string;
  to: number | null;
}

/** What releases did to the configurations of actions and the types of papers, which a version of a process carries by value. */
export interface ConfigChanges {
  /** Whether any configuration may have changed since a process was put into effect; cheap. */
  anySince(process: InForceEntry): boolean;
  /** The version of an action code's configuration that a process carries; null where it carries none. */
  mergedInto(process: InForceEntry, actionCode: string): number | null;
  /** Those of the given action codes. */
  since(process: InForceEntry, actionCodes: readonly string[]): ConfigChange[];
  /** All types of papers, issued by the process or not. */
  papersSince(process: InForceEntry): PaperChange[];
}

/** Looks through the releases once for all processes. */
export function configChangesAt(releases: readonly Release[], now: string): ConfigChanges {
  const changes = new Map<string, Change[]>();
  const papers = new Map<string, Change[]>();
  let lastRelease = 0;
  let lastDay = '';
  for (const { seq, validFrom, items } of releases) {
    if (validFrom > now) continue;
    for (const { kind, code, version } of items) {
      const ofKind = kind === 'action-config' ? changes : kind === 'document-type' ? papers : undefined;
      if (!ofKind) continue;
      const known = ofKind.get(code);
      const change = { release: seq, validFrom, version };
      if (known) known.push(change);
      else ofKind.set(code, [change]);
      lastRelease = Math.max(lastRelease, seq);
      if (validFrom > lastDay) lastDay = validFrom;
    }
  }
  const mergedOf = (process: InForceEntry, known: Change[] | undefined): number | null => {
    const made = process.merged ?? process;
    const merged = ({ release, validFrom, version }: Change): boolean =>
      release === made.release ? version !== null : release < made.release && validFrom <= made.at;
    return known?.findLast(merged)?.version ?? null;
  };
  /** The version a process was merged with and the one in force now, where they differ. */
  const differing = (process: InForceEntry, known: Change[] | undefined) => {
    const change = { from: mergedOf(process, known), to: known?.at(-1)?.version ?? null };
    return change.from === change.to ? undefined : change;
  };
  return {
    anySince(process) {
      const { release, at } = process.merged ?? process;
      return release < lastRelease || at < lastDay;
    },
    mergedInto: (process, actionCode) => mergedOf(process, changes.get(actionCode)),
    since: (process, actionCodes) =>
      actionCodes.flatMap((actionCode) => {
        const change = differing(process, changes.get(actionCode));
        return change ? [{ actionCode, ...change }] : [];
      }),
    papersSince: (process) =>
      [...papers].flatMap(([typeCode, known]) => {
        const change = differing(process, known);
        return change ? [{ typeCode, to: change.to }] : [];
      }),
  };
}
