import { finding } from './faults.ts';
import { isObject, type Read, textIn } from './read-json.ts';

const TYPES: Readonly<Record<string, string>> = { number: 'number', checkbox: 'boolean' };

/** A field that must be filled takes no blank text. */
const schemaOf = (field: unknown, name: string, required: boolean): object => {
  const type = TYPES[textIn(field, 'fieldType')] ?? 'string';
  const title = textIn(field, 'fieldLabel') || name;
  return { type, title, ...(required && type === 'string' ? { minLength: 1 } : {}) };
};

const isRequired = (field: unknown): boolean =>
  isObject(field) && (field.required === true || field.required === 'true');

/** Turns the field list of `formConfig` into a JSON Schema both sides validate with; scripts are kept, never run. */
export function readFormConfig(text: string): Read<Record<string, unknown> | null> {
  if (text.trim() === '') return { value: null, findings: [] };
  const broken = (vi: string, en: string): Read<null> => ({
    value: null,
    findings: [finding('error', 'form-config-broken', '', { vi, en }, text)],
  });
  let fields: unknown;
  try {
    fields = JSON.parse(text);
  } catch {
    return broken('formConfig không phải JSON hợp lệ', 'formConfig is not valid JSON');
  }
  if (!Array.isArray(fields))
    return broken('formConfig phải là danh sách trường', 'formConfig must be a list of fields');
  const properties = new Map<string, object>();
  const required: string[] = [];
  for (const field of fields) {
    const name = textIn(field, 'fieldName');
    if (name === '') return broken('trường thiếu fieldName', 'a field has no fieldName');
    if (properties.has(name)) return broken(`trường “${name}” có hai lần`, `the field “${name}” is there twice`);
    properties.set(name, schemaOf(field, name, isRequired(field)));
    if (isRequired(field)) required.push(name);
  }
  return {
    value: { type: 'object', additionalProperties: false, required, properties: Object.fromEntries(properties) },
    findings: [],
  };
}
