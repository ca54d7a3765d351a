/** One field an action asks for, as OpenCPS writes it; what is not shown is carried along. */
export interface FormField {
  fieldName: string;
  fieldLabel: string;
  fieldType: string;
  required: boolean;
  rest: Record<string, unknown>;
}

/** Types the forms know; others are drawn as one line of text. */
export const FIELD_TYPES = ['string', 'textarea', 'number', 'date', 'checkbox'] as const;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

function fieldOf({ fieldName, fieldLabel, fieldType, required, ...rest }: Record<string, unknown>): FormField {
  return {
    fieldName: textOf(fieldName),
    fieldLabel: textOf(fieldLabel),
    fieldType: textOf(fieldType) || 'string',
    required: required === true || required === 'true',
    rest,
  };
}

/** The fields of a `formConfig`; none for blank text, undefined where it is no list of fields. */
export function readFormFields(text: string): FormField[] | undefined {
  if (text.trim() === '') return [];
  try {
    const list: unknown = JSON.parse(text);
    return Array.isArray(list) && list.every(isRecord) ? list.map(fieldOf) : undefined;
  } catch {
    // Not JSON: it is mended as text, and the finding at the field says so.
    return undefined;
  }
}

/** The fields as a `formConfig`; undefined for none. */
export function writeFormFields(fields: FormField[]): string | undefined {
  if (fields.length === 0) return undefined;
  return JSON.stringify(
    fields.map(({ rest, ...field }) => ({ ...field, ...rest })),
    null,
    2,
  );
}

/** A name no other field has. */
export function freshName(fields: FormField[]): string {
  for (let number = fields.length + 1; ; number += 1) {
    const name = `truong${number}`;
    if (fields.every(({ fieldName }) => fieldName !== name)) return name;
  }
}
