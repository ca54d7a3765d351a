import { blankPart } from '../../../../engine/domain/process/blank-part.ts';
import type { DossierPart } from '../../../../schemas/types/index.ts';

/** Kinds of a component, as the screens offer them: what applicants hand in first. */
export const PART_KINDS = [1, 2, 3, 6, 7] as const satisfies DossierPart['partType'][];

type PartKind = (typeof PART_KINDS)[number];

export const isPartKind = (value: unknown): value is PartKind => PART_KINDS.some((kind) => kind === value);

/** Results are numbered KQ…, what is handed in TP…; for a code that says neither, what is handed in. */
export const proposedKind = (partNo: string): PartKind => (/^KQ/i.test(partNo.trim()) ? 2 : 1);

const NUMBERED = /^TP(\d{1,2})$/i;

/** The next free code of the usual kind: TP04 behind TP01…TP03; TP99 is the fixed place of *Tài liệu khác*. */
export function nextPartNo(taken: readonly string[]): string {
  const numbers = taken.map((code) => Number(NUMBERED.exec(code)?.[1] ?? 0)).filter((number) => number !== 99);
  const next = Math.max(0, ...numbers) + 1;
  return next > 98 ? '' : `TP${String(next).padStart(2, '0')}`;
}

/** A component before anything is typed. */
export const newPart = (taken: readonly string[]): DossierPart => blankPart(nextPartNo(taken));
