import type { DefinitionKind, Finding } from '../../schemas/types/index.ts';
import type { Actor } from '../domain/access/actor.ts';
import { needsOf } from '../domain/exchange/needs.ts';
import { finding } from '../domain/process/faults.ts';
import { definitionKey } from '../domain/release/in-force.ts';
import type { Engine } from './engine.ts';
import { publishRelease } from './publish-release.ts';
import { Refused } from './refused.ts';

/** A definition whose draft is to be published. */
interface Publishable {
  kind: DefinitionKind;
  code: string;
  body: Record<string, unknown>;
}

/** What was published, by the seq of its release, and what stays a draft. */
export interface PublishedPart {
  release?: number;
  held: Finding[];
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

/** The definitions a refusal names as faulty; undefined when it says no for another reason. */
function faultyIn(error: unknown): Set<string> | undefined {
  if (!(error instanceof Refused) || !error.reasons.every(({ code }) => code === 'definition-faulty')) return undefined;
  return new Set(error.reasons.map(({ details }) => `${details.kind}/${details.code}`));
}

/** Puts into effect, in one release, every draft that has no errors and needs none that has. */
export async function publishWhatCan(
  engine: Engine,
  actor: Actor,
  items: Publishable[],
  { reason, legalBasis }: { reason: string; legalBasis?: string },
): Promise<PublishedPart> {
  const inForce = new Set((await engine.catalogue.inForce()).keys());
  const held: Finding[] = [];
  let left = items;
  for (;;) {
    const { ready, held: needy } = withNeedsMet(left, inForce);
    held.push(...needy);
    left = ready;
    if (left.length === 0) return { held };
    try {
      const named = left.map(({ kind, code }) => ({ kind, code }));
      const release = await publishRelease(engine, actor, {
        items: named,
        reason,
        ...(legalBasis ? { legalBasis } : {}),
      });
      return { release: release.seq, held };
    } catch (error) {
      const faulty = faultyIn(error);
      if (!faulty) throw error;
      for (const key of faulty) held.push(heldBack(key, { vi: 'còn lỗi cấu hình', en: 'it has faults' }));
      left = left.filter((item) => !faulty.has(keyOf(item)));
    }
  }
}
