// What `editable` 0..3 of the fee string lets an officer change.
import type { EditableFeeField } from '../../../schemas/types/index.ts';

/** guide: as the administrators' guide explains the numbers; source: as the OpenCPS screen acts on them. */
export type FeeDialect = 'guide' | 'source';

const EDITABLE = {
  guide: [[], ['serviceAmount'], ['feeAmount'], ['feeAmount', 'serviceAmount']],
  source: [
    [],
    ['feeAmount', 'shipAmount', 'name'],
    ['serviceAmount', 'quantity', 'name'],
    ['feeAmount', 'serviceAmount', 'shipAmount', 'quantity', 'name'],
  ],
} as const satisfies Record<FeeDialect, readonly (readonly EditableFeeField[])[]>;

const FIELDS = ['feeAmount', 'serviceAmount', 'shipAmount', 'quantity', 'name'] as const satisfies EditableFeeField[];

/** The fields a code or a written list stands for, in one order; undefined when it is neither. */
export function readEditable(value: unknown, dialect: FeeDialect): EditableFeeField[] | undefined {
  if (Array.isArray(value)) {
    const known = value.every((field) => FIELDS.some((name) => name === field));
    return known ? FIELDS.filter((name) => value.includes(name)) : undefined;
  }
  const code = typeof value === 'string' && /^[0-3]$/.test(value) ? Number(value) : value;
  if (typeof code !== 'number') return undefined;
  const fields = EDITABLE[dialect][code];
  return fields && [...fields];
}

/** The code of a set of fields in a dialect, or the list itself where no code says it. */
export function writeEditable(fields: readonly EditableFeeField[], dialect: FeeDialect): number | EditableFeeField[] {
  const same = (set: readonly EditableFeeField[]): boolean =>
    set.length === fields.length && set.every((field) => fields.includes(field));
  const code = EDITABLE[dialect].findIndex(same);
  return code >= 0 ? code : FIELDS.filter((name) => fields.includes(name));
}
