import { createHash } from 'node:crypto';
import type { DefinitionKind, Finding } from '../../../schemas/types/index.ts';
import type { BundlePlace } from '../../domain/exchange/bundle.ts';

/** A definition as one file says it, before companions and the extension complete it. */
export interface RawItem {
  kind: DefinitionKind;
  body: Record<string, unknown>;
  file: string;
  line: number;
  places: Map<string, BundlePlace>;
  findings: Finding[];
  /** Stands for a code where the body can have none. */
  code?: string;
}

const NOT_IN_A_CODE = /[\p{Cc}\u007f]|%(?=[0-9A-Fa-f]{2})/gu;
const LONGEST = 255;
const KEPT = 230;

/** Text in the form of a code: itself where it is one, else what can be kept of it with a mark of the whole. */
export function asCode(text: string): string {
  const clean = text.replace(NOT_IN_A_CODE, '_');
  if (clean === text && text.length <= LONGEST && !/^\.{0,2}$/.test(text)) return text;
  return `${clean.slice(0, KEPT)}~${createHash('sha256').update(text).digest('hex').slice(0, 16)}`;
}
