import { fold } from '../../../engine/domain/words.ts';
import type { Choice } from './choice.ts';

const MOST_SHOWN = 60;

/** `Name · code`, or the code alone where nobody knows its name. */
export const optionLabel = (choices: readonly Choice[], value: string): string => {
  const { label: name = '', hideCode } = choices.find((choice) => choice.value === value) ?? {};
  if (name === '' || name === value) return value;
  return hideCode ? name : `${name} · ${value}`;
};

/** The values whose name or code holds every word typed, without regard to accents. */
export function matching(values: readonly string[], choices: readonly Choice[], typed: string): string[] {
  const words = fold(typed).split(/\s+/).filter(Boolean);
  const found: string[] = [];
  for (const value of values) {
    const label = fold(optionLabel(choices, value));
    if (words.every((word) => label.includes(word))) found.push(value);
    if (found.length === MOST_SHOWN) break;
  }
  return found;
}
