import type { Finding, PortalDecision, StagedProcedure } from '../../../schemas/types/index.ts';
import { finding } from '../process/faults.ts';
import { type DoubtCode, portalDoubts } from './doubts.ts';

/** A doubtful text of a procedure: every place that says it, and what was decided. */
export interface PortalFlag {
  findingCode: DoubtCode;
  /** The text as the portal wrote it. */
  was: string;
  /** JSON Pointers into the staged procedure. */
  paths: string[];
  decision?: PortalDecision;
}

/** Collects doubts; the same text is asked about once, however often it stands there. */
export class FlagList {
  readonly #decisions: ReadonlyMap<string, PortalDecision>;
  readonly #flags = new Map<string, PortalFlag>();

  constructor({ decisions }: Pick<StagedProcedure, 'decisions'>) {
    this.#decisions = new Map(
      decisions.map((decision) => [JSON.stringify([decision.findingCode, decision.was]), decision]),
    );
  }

  /** Notes a doubt and answers what was decided about it. */
  raise(findingCode: DoubtCode, was: string, path: string): PortalDecision | undefined {
    const key = JSON.stringify([findingCode, was]);
    const known = this.#flags.get(key);
    const decision = this.#decisions.get(key);
    if (known) known.paths.push(path);
    else this.#flags.set(key, { findingCode, was, paths: [path], ...(decision ? { decision } : {}) });
    return decision;
  }

  all(): PortalFlag[] {
    return [...this.#flags.values()];
  }
}

/** The findings of what nobody has decided yet. */
export function openFindings(flags: readonly PortalFlag[]): Finding[] {
  return flags.flatMap(({ findingCode, was, paths, decision }) =>
    decision ? [] : [finding('warning', findingCode, paths[0] ?? '', portalDoubts[findingCode].message, was)],
  );
}
