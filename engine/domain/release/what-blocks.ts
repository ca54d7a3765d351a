import type { Acknowledgement, Acknowledges, DefinitionKind, Finding, Release } from '../../../schemas/types/index.ts';
import { findingTitle } from '../process/finding-title.ts';

/** A finding in what is to be put into effect. */
export interface Found {
  kind: DefinitionKind;
  code: string;
  finding: Finding;
  /** Stands for the finding, its place and the text there. */
  mark: string;
}

/** An earlier word on a warning. */
export interface EarlierWord {
  release: number;
  reason: string;
}

/** What people said of findings. */
export interface Said {
  /** With the request. */
  given: readonly Acknowledges[];
  /** In earlier releases, by mark. */
  earlier: ReadonlyMap<string, EarlierWord>;
  /** Why an error may pass for now: an accepted inherited fault; undefined where it may not. */
  accepted(found: Found): { acceptedFaultCode: string; reason: string } | undefined;
}

/** What keeps a release from being made, and what it is made in spite of. */
export interface Blocks {
  /** Errors that nobody accepted. */
  faulty: Found[];
  /** Warnings that nobody acknowledged. */
  unacknowledged: Found[];
  /** What the release keeps. */
  acknowledged: Acknowledgement[];
}

/** What a release keeps of the findings it is made in spite of. */
export type KeptFindings = Pick<Release, 'acknowledged' | 'findingTitles'>;

/** The same with what the findings say, once for each code. */
export function keptFindings(found: readonly Found[], acknowledged: Acknowledgement[]): KeptFindings {
  if (acknowledged.length === 0) return {};
  const codes = new Set(acknowledged.map(({ findingCode }) => findingCode));
  const findings = Map.groupBy(
    found.map(({ finding }) => finding).filter(({ code }) => codes.has(code)),
    ({ code }) => code,
  );
  const findingTitles = [...findings].map(([findingCode, some]) => ({ findingCode, title: findingTitle(some) }));
  return { acknowledged, findingTitles };
}

/** Warnings acknowledged in releases, by mark, with the first word on each. */
export function earlierWords(releases: readonly Pick<Release, 'seq' | 'acknowledged'>[]): Map<string, EarlierWord> {
  const words = new Map<string, EarlierWord>();
  for (const { seq, acknowledged = [] } of releases)
    for (const { mark, reason, acceptedFault } of acknowledged)
      if (acceptedFault === undefined && !words.has(mark)) words.set(mark, { release: seq, reason });
  return words;
}

const closeness = ({ kind, code, path }: Acknowledges): number =>
  (kind === undefined ? 0 : 1) + (code === undefined ? 0 : 1) + (path === undefined ? 0 : 1);

/** What was said of a finding with the request: the closest word counts. */
function givenFor(given: readonly Acknowledges[], { kind, code, finding }: Found): Acknowledges | undefined {
  return given
    .filter(
      (one) =>
        one.findingCode === finding.code &&
        (one.kind ?? kind) === kind &&
        (one.code ?? code) === code &&
        (one.path ?? finding.path) === finding.path,
    )
    .reduce<Acknowledges | undefined>(
      (best, one) => (best === undefined || closeness(one) > closeness(best) ? one : best),
      undefined,
    );
}

/** Which findings keep a release from being made: errors that are not accepted, warnings that nobody acknowledged. */
export function whatBlocks(found: readonly Found[], { given, earlier, accepted }: Said): Blocks {
  const blocks: Blocks = { faulty: [], unacknowledged: [], acknowledged: [] };
  for (const one of found) {
    const { kind, code, finding, mark } = one;
    const keep = (said: Pick<Acknowledgement, 'reason' | 'since' | 'acceptedFault'>) =>
      blocks.acknowledged.push({ kind, code, findingCode: finding.code, path: finding.path, mark, ...said });
    if (finding.severity === 'error') {
      const fault = accepted(one);
      if (fault) keep({ reason: fault.reason, acceptedFault: fault.acceptedFaultCode });
      else blocks.faulty.push(one);
    }
    if (finding.severity !== 'warning') continue;
    const word = givenFor(given, one);
    const before = earlier.get(mark);
    if (word) keep({ reason: word.reason });
    else if (before) keep({ reason: before.reason, since: before.release });
    else blocks.unacknowledged.push(one);
  }
  return blocks;
}
