import type { Bilingual } from '../types/index.ts';
import { en } from './en.ts';
import { vi } from './vi.ts';

type Tree = Readonly<Record<string, unknown>>;

const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null;

/** The text at the end of a way through the words; undefined where it leads nowhere. */
function textAt(tree: Tree, way: readonly string[]): string | undefined {
  let at: unknown = tree;
  for (const key of way) at = isTree(at) && Object.hasOwn(at, key) ? at[key] : undefined;
  return typeof at === 'string' ? at : undefined;
}

function inBoth(...way: string[]): Bilingual | undefined {
  const [inVietnamese, inEnglish] = [textAt(vi, way), textAt(en, way)];
  return inVietnamese === undefined || inEnglish === undefined ? undefined : { vi: inVietnamese, en: inEnglish };
}

/** What the forms call a field of a shape; undefined for one that no form shows. */
export const fieldLabel = (shape: string, field: string): Bilingual | undefined =>
  inBoth('fields', shape, field, 'label');

/** What the forms call a value of a field that has only a few; undefined for any other. */
export const choiceLabel = (shape: string, field: string, value: string): Bilingual | undefined =>
  inBoth('choices', shape, field, value);
