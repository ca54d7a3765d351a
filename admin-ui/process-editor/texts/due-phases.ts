import { isObject } from '../../../engine/domain/process/read-json.ts';
import { objectIn, withValue } from './json-text.ts';

/** One phase of the due date: calendar days, then working days (OpenCPS semantics §3.9). */
export interface DuePhase {
  allDay: number;
  workDay: number;
}

const count = (value: unknown): number => {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && number >= 0 ? number : 0;
};

/** The phases written; anything that is no phase reads as one without days. */
export function readPhases(text: string): DuePhase[] {
  const { dueDatePhase } = objectIn(text) ?? {};
  if (!Array.isArray(dueDatePhase)) return [];
  return dueDatePhase.map((phase: unknown) =>
    isObject(phase) ? { allDay: count(phase.allDay), workDay: count(phase.workDay) } : { allDay: 0, workDay: 0 },
  );
}

/** The pattern with other phases; none takes the key out. */
export const withPhases = (text: string, phases: readonly DuePhase[]): string =>
  withValue(text, ['dueDatePhase'], phases.length === 0 ? undefined : phases);
