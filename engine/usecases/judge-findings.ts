import type { Acknowledges, DefinitionKind, Finding, Release } from '../../schemas/types/index.ts';
import type { Actor } from '../domain/access/actor.ts';
import { localDateOf } from '../domain/calendar/local-time.ts';
import { type Reason, reason } from '../domain/refusals.ts';
import { acceptedFor } from '../domain/release/accepted-fault.ts';
import { distinctFindings } from '../domain/release/distinct-findings.ts';
import { findingMark } from '../domain/release/finding-mark.ts';
import { definitionKey } from '../domain/release/in-force.ts';
import {
  type Blocks,
  earlierWords,
  type Found,
  type KeptFindings,
  keptFindings,
  whatBlocks,
} from '../domain/release/what-blocks.ts';
import { acceptedFaults } from './accepted-faults.ts';
import type { Engine } from './engine.ts';
import { Refused } from './refused.ts';

/** A definition that is to be put into effect, with everything found in it. */
export interface Judged {
  kind: DefinitionKind;
  code: string;
  body: Record<string, unknown>;
  findings: readonly Finding[];
}

const MARK_LENGTH = 32;

/** Every finding once, with what stands for it. */
export function foundIn(engine: Engine, { kind, code, body, findings }: Judged): Found[] {
  return distinctFindings(findings).map((finding) => {
    const mark = engine.secrets.sha256(findingMark(kind, code, body, finding)).slice(0, MARK_LENGTH);
    return { kind, code, finding, mark };
  });
}

/** What keeps definitions from being put into effect together, in the light of what people said of it now and before. */
export async function judgeFindings(
  engine: Engine,
  judged: readonly Judged[],
  given: readonly Acknowledges[],
  releases: readonly Release[],
): Promise<Blocks> {
  const found = judged.flatMap((one) => foundIn(engine, one));
  const faults = found.some(({ finding }) => finding.severity === 'error')
    ? await acceptedFaults(engine.definitions)
    : [];
  const today = localDateOf(engine.clock.now());
  const accepted = (one: Found) => acceptedFor(faults, one, today);
  return whatBlocks(found, { given, earlier: earlierWords(releases), accepted });
}

/** The reasons of a refusal, one for each definition that has errors or warnings in its way. */
function blockReasons({ faulty, unacknowledged }: Blocks): Reason[] {
  const reasons = (code: 'definition-faulty' | 'warnings-unacknowledged', found: readonly Found[]): Reason[] =>
    [...Map.groupBy(found, ({ kind, code: of }) => definitionKey(kind, of)).values()].flatMap((group) => {
      const [first] = group;
      if (!first) return [];
      const findings = group.map(({ finding }) => finding);
      return [reason(code, { kind: first.kind, code: first.code, count: group.length, findings })];
    });
  return [...reasons('definition-faulty', faulty), ...reasons('warnings-unacknowledged', unacknowledged)];
}

/** What the engine itself says of warnings it publishes with: one word for each code. */
function wordsOnEach(found: readonly Found[], reason: string): Acknowledges[] {
  return [...new Set(found.map(({ finding }) => finding.code))].map((findingCode) => ({ findingCode, reason }));
}

interface Asked {
  acknowledged?: readonly Acknowledges[];
  /** Why the release is made. */
  reason: string;
  releases: readonly Release[];
}

/**
 * What a release keeps of the findings it is made in spite of. The engine itself acknowledges with the reason of the
 * release. Throws `definition-faulty` and `warnings-unacknowledged` with one reason for each definition.
 */
export async function requireUnblocked(
  engine: Engine,
  actor: Actor,
  judged: readonly Judged[],
  { acknowledged = [], reason: why, releases }: Asked,
): Promise<KeptFindings> {
  let blocks = await judgeFindings(engine, judged, acknowledged, releases);
  if (actor.kind === 'system' && blocks.unacknowledged.length > 0) {
    const words = wordsOnEach(blocks.unacknowledged, why);
    blocks = await judgeFindings(engine, judged, [...acknowledged, ...words], releases);
  }
  const reasons = blockReasons(blocks);
  if (reasons.length > 0) throw new Refused(reasons);
  const found = judged.flatMap((one) => foundIn(engine, one));
  return keptFindings(found, blocks.acknowledged);
}
