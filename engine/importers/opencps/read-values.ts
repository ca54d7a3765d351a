import type { Bilingual } from '../../../schemas/types/index.ts';

/** A value, or what is wrong with its text. */
export type ReadValue = { value: unknown } | { mistake: { code: string; message: Bilingual } };

const INTEGER = /^[+-]?\d{1,15}$/;
const DECIMAL = /^[+-]?(\d+([.,]\d*)?|[.,]\d+)(e[+-]?\d+)?$/i;
const BOOLEANS: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['1', true],
  ['false', false],
  ['0', false],
]);

const mistake = (code: string, vi: string, en: string): ReadValue => ({ mistake: { code, message: { vi, en } } });
const finite = (value: number): ReadValue =>
  Number.isFinite(value) ? { value } : mistake('value-not-number', 'không phải một số', 'is not a number');

/** What the text of a leaf says; undefined where it says nothing. Decimals take a comma or a dot. */
export const readValue = {
  text: (text: string): ReadValue => ({ value: text }),
  integer(text: string): ReadValue {
    const trimmed = text.trim();
    if (trimmed === '') return { value: undefined };
    if (INTEGER.test(trimmed)) return { value: Number(trimmed) };
    return mistake('value-not-integer', `“${trimmed}” không phải số nguyên`, `“${trimmed}” is not a whole number`);
  },
  decimal(text: string): ReadValue {
    const trimmed = text.trim();
    if (trimmed === '') return { value: undefined };
    if (DECIMAL.test(trimmed)) return finite(Number(trimmed.replace(',', '.')));
    return mistake('value-not-number', `“${trimmed}” không phải một số`, `“${trimmed}” is not a number`);
  },
  boolean(text: string): ReadValue {
    const trimmed = text.trim().toLowerCase();
    if (trimmed === '') return { value: undefined };
    const value = BOOLEANS.get(trimmed);
    if (value !== undefined) return { value };
    return mistake('value-not-boolean', `“${trimmed}” không phải true hoặc false`, `“${trimmed}” is not true or false`);
  },
  'comma-list'(text: string): ReadValue {
    const items = text
      .split(',')
      .map((item) => item.trim())
      .filter((item) => item !== '');
    return { value: items };
  },
};

/** What a required field holds when its element says nothing. */
export const whenSilent = { text: '', integer: 0, decimal: 0, boolean: false, 'comma-list': [] } as const;
