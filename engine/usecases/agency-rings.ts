import type { DefinitionKind } from '../../schemas/types/index.ts';
import type { DirectoryView } from '../domain/access/directory.ts';
import { type Reason, reason } from '../domain/refusals.ts';
import { textOf } from './draft-kinds.ts';
import { Refused } from './refused.ts';

interface Saved {
  kind: DefinitionKind;
  code: string;
  body: object;
}

/** The way from an agency up that leads back to it; undefined where it ends. */
function ringOf(code: string, parentOf: (code: string) => string): string[] | undefined {
  const way = [code];
  const seen = new Set(way);
  for (let parent = parentOf(code); parent !== ''; parent = parentOf(parent)) {
    if (parent === code) return [...way, code];
    if (seen.has(parent)) return undefined;
    seen.add(parent);
    way.push(parent);
  }
  return undefined;
}

const SHOWN = 10;

function ringReason(code: string, ring: readonly string[]): Reason {
  const way = `${ring.slice(0, SHOWN).join(' → ')}${ring.length > SHOWN ? ' → …' : ''}`;
  const message = {
    vi: `đơn vị cha nằm dưới chính đơn vị này: ${way}`,
    en: `the parent lies below this agency itself: ${way}`,
  };
  return reason('invalid-shape', { kind: 'agency', code, errors: [{ path: '/parentCode', keyword: 'ring', message }] });
}

/** An agency below itself would make everything above and below it wrong: throws `invalid-shape` with the codes of each ring. */
export function requireNoRing(saves: readonly Saved[], view: DirectoryView): void {
  const saved = new Map(
    saves.flatMap(({ kind, code, body }) => (kind === 'agency' ? [[code, textOf(body, 'parentCode')] as const] : [])),
  );
  const parentOf = (code: string) => saved.get(code) ?? view.agency(code)?.parentCode ?? '';
  const told = new Set<string>();
  const reasons: Reason[] = [];
  for (const code of saved.keys()) {
    const ring = told.has(code) ? undefined : ringOf(code, parentOf);
    if (!ring) continue;
    for (const one of ring) told.add(one);
    reasons.push(ringReason(code, ring));
  }
  if (reasons.length > 0) throw new Refused(reasons);
}
