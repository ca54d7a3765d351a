import { mergeChanges, sameJson } from '../../engine/domain/release/merge-changes.ts';

/** Values of a form, as react-hook-form holds them. */
type Values = Record<string, unknown>;

/** What was typed and not saved, with what it was typed over. */
interface Typed {
  base: unknown;
  values: Values;
}

const isTyped = (value: unknown): value is Typed =>
  typeof value === 'object' && value !== null && 'base' in value && 'values' in value;

/** Keeps what was typed in this tab; a reload does not lose it. */
export const keepTyped = (key: string, base: unknown, values: unknown): void =>
  sessionStorage.setItem(key, JSON.stringify({ base, values }));

export const dropTyped = (key: string): void => sessionStorage.removeItem(key);

/** What was typed, joined with what is there now. */
export interface Restored {
  values: Values;
  /** What it was typed over, where somebody saved the same place otherwise meanwhile: saving has to ask which side holds. */
  over?: Values;
}

/**
 * What was typed, over what is there now: somebody may have saved meanwhile, so both changes are joined and where they
 * contradict the typed one stays. undefined when nothing was typed or it is there already.
 */
export function restoreOver(key: string, present: Values): Restored | undefined {
  const text = sessionStorage.getItem(key);
  const typed: unknown = text === null ? undefined : JSON.parse(text);
  if (!isTyped(typed)) return undefined;
  const { merged, conflicts } = mergeChanges(typed.base, typed.values, present);
  if (!sameJson(merged, present)) {
    const values = merged as Values;
    return conflicts.length > 0 ? { values, over: typed.base as Values } : { values };
  }
  dropTyped(key);
  return undefined;
}

/** The same where nobody is asked: at contested places the typed one holds. */
export const restoreTyped = (key: string, present: Values): Values | undefined => restoreOver(key, present)?.values;
