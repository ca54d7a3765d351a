import type { Finding } from '../../../schemas/types/index.ts';
import type { ShapeError } from '../../../schemas/validate.ts';
import { type BundleItem, placed } from '../../domain/exchange/bundle.ts';
import { draftKind, textOf } from '../../usecases/draft-kinds.ts';
import { asCode, type RawItem } from './raw-item.ts';
import { shapeErrors } from './shape-errors.ts';

const SHOWN = 200;
/** Faults of one item beyond these tell nobody more. */
const MOST_FAULTS = 200;

/** The text at a JSON Pointer, for showing what is wrong with it. */
function valueAt(body: unknown, pointer: string): string | undefined {
  let value = body;
  for (const step of pointer.split('/').slice(1)) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Reflect.get(value, step.replaceAll('~1', '/').replaceAll('~0', '~'));
  }
  return typeof value === 'string' || typeof value === 'number' ? String(value).slice(0, SHOWN) : undefined;
}

/** One error for one value; a record may lack or have too many of several fields. */
function oncePerValue(errors: readonly ShapeError[]): ShapeError[] {
  const ofRecord = (keyword: string) => keyword === 'required' || keyword === 'additionalProperties';
  const told = new Set<string>();
  return errors.filter(({ path, keyword }) => {
    if (ofRecord(keyword)) return true;
    const first = !told.has(path);
    told.add(path);
    return first;
  });
}

/** An item held against the schema of its kind; each thing wrong with it is an error in its place. */
export function checkedItem(raw: RawItem): BundleItem {
  const { kind, body, file, line, places } = raw;
  const { shape, codeField, nameField } = draftKind(kind);
  const errors = oncePerValue(shapeErrors(shape, body));
  const faults = errors.slice(0, MOST_FAULTS).map(({ path, keyword, message }): Finding => {
    const value = valueAt(body, path);
    const found: Finding = { code: `shape-${keyword}`, severity: 'error', path, message, ...(value ? { value } : {}) };
    return placed(found, raw);
  });
  const told = new Set(raw.findings.filter(({ severity }) => severity === 'error').map(({ path }) => path));
  const code = textOf(body, codeField) || raw.code || `${file}:${line}`;
  return {
    kind,
    code: asCode(code),
    name: textOf(body, nameField),
    file,
    line,
    body,
    findings: [...raw.findings, ...faults.filter(({ path }) => !told.has(path))],
    places,
  };
}
