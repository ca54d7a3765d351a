import type { DefinitionKind, Finding, Release } from '../../schemas/types/index.ts';
import type { Actor } from '../domain/access/actor.ts';
import { needsOf } from '../domain/exchange/needs.ts';
import { finding } from '../domain/process/faults.ts';
import type { Reason } from '../domain/refusals.ts';
import { definitionKey } from '../domain/release/in-force.ts';
import { textOf } from './draft-kinds.ts';
import type { Engine } from './engine.ts';
import { isRecord } from './normalise.ts';
import { publishRelease } from './publish-release.ts';
import { Refused } from './refused.ts';

/** A definition whose draft is to be published. */
interface Publishable {
  kind: DefinitionKind;
  code: string;
  body: Record<string, unknown>;
}

/** What was published, by the seq of its release, what stays a draft and what was published in spite of warnings. */
export interface PublishedPart {
  release?: number;
  held: Finding[];
  acknowledged: Finding[];
}

/** Why it is published, and why its warnings may stay; without the latter what has some stays a draft. */
interface Why {
  reason: string;
  legalBasis?: string;
  warningsReason?: string;
}

const keyOf = ({ kind, code }: Publishable): string => definitionKey(kind, code);

const heldBack = (key: string, why: { vi: string; en: string }): Finding =>
  finding(
    'warning',
    'not-published',
    '',
    { vi: `“${key}” vẫn là bản nháp: ${why.vi}`, en: `“${key}” stays a draft: ${why.en}` },
    key,
  );

/** Splits off what names something that is neither in force nor about to be; repeated, for one may need another. */
function withNeedsMet(items: Publishable[], inForce: ReadonlySet<string>): { ready: Publishable[]; held: Finding[] } {
  const held: Finding[] = [];
  let ready = items;
  for (;;) {
    const coming = new Set(ready.map(keyOf));
    const missing = (item: Publishable) =>
      needsOf(item.kind, item.body)
        .map(({ kind, code }) => definitionKey(kind, code))
        .find((key) => !coming.has(key) && !inForce.has(key));
    const left = ready.filter((item) => missing(item) === undefined);
    if (left.length === ready.length) return { ready, held };
    for (const item of ready) {
      const key = missing(item);
      if (key !== undefined)
        held.push(heldBack(keyOf(item), { vi: `cần “${key}” đang áp dụng`, en: `it needs “${key}” in force` }));
    }
    ready = left;
  }
}

/** What a refusal says of definitions that have errors or warnings in the way; undefined when it says no for another reason. */
function blockedIn(error: unknown): Reason[] | undefined {
  const codes = ['definition-faulty', 'warnings-unacknowledged'];
  return error instanceof Refused && error.reasons.every(({ code }) => codes.includes(code))
    ? error.reasons
    : undefined;
}

const whyHeld = ({ code, details }: Reason): { vi: string; en: string } =>
  code === 'definition-faulty'
    ? { vi: 'còn lỗi cấu hình', en: 'it has faults' }
    : { vi: `còn ${details.count} cảnh báo chưa ghi lý do`, en: `it has ${details.count} warnings nobody spoke for` };

/** Codes of the findings that a refusal carries. */
const findingCodes = ({ details: { findings } }: Reason): string[] =>
  Array.isArray(findings) ? findings.flatMap((one: unknown) => (isRecord(one) ? [textOf(one, 'code')] : [])) : [];

/** What was published in spite of warnings, one line for each definition. */
function acknowledgedIn({ acknowledged = [] }: Release): Finding[] {
  const groups = Map.groupBy(acknowledged, ({ kind, code }) => definitionKey(kind, code));
  return [...groups].map(([key, words]) => {
    const why = [...new Set(words.map(({ reason }) => reason))].join('; ');
    const vi = `“${key}” được áp dụng dù còn ${words.length} cảnh báo, lý do: ${why}`;
    const en = `“${key}” is in force with ${words.length} warnings, because: ${why}`;
    return finding('info', 'warnings-acknowledged', '', { vi, en }, key);
  });
}

/** Puts into effect, in one release, every draft that has no errors and needs none that has. */
export async function publishWhatCan(
  engine: Engine,
  actor: Actor,
  items: Publishable[],
  { reason, legalBasis, warningsReason }: Why,
): Promise<PublishedPart> {
  const inForce = new Set((await engine.catalogue.inForce()).keys());
  const held: Finding[] = [];
  const spokenFor = new Set<string>();
  let left = items;
  for (;;) {
    const { ready, held: needy } = withNeedsMet(left, inForce);
    held.push(...needy);
    left = ready;
    if (left.length === 0) return { held, acknowledged: [] };
    try {
      const release = await publishRelease(engine, actor, {
        items: left.map(({ kind, code }) => ({ kind, code })),
        reason,
        ...(legalBasis ? { legalBasis } : {}),
        acknowledged: [...spokenFor].map((findingCode) => ({ findingCode, reason: warningsReason ?? reason })),
      });
      return { release: release.seq, held, acknowledged: acknowledgedIn(release) };
    } catch (error) {
      const blocked = blockedIn(error);
      if (!blocked) throw error;
      const [faulty, warned] = [
        blocked.filter(({ code }) => code === 'definition-faulty'),
        blocked.filter(({ code }) => code === 'warnings-unacknowledged'),
      ];
      if (warningsReason !== undefined) for (const code of warned.flatMap(findingCodes)) spokenFor.add(code);
      const heldNow = new Map<string, Reason>();
      for (const why of warningsReason === undefined ? [...warned, ...faulty] : faulty)
        heldNow.set(`${why.details.kind}/${why.details.code}`, why);
      for (const [key, why] of heldNow) held.push(heldBack(key, whyHeld(why)));
      left = left.filter((item) => !heldNow.has(keyOf(item)));
    }
  }
}
