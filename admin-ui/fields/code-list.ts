/** One definition as a picker offers it. */
export interface CodeOption {
  code: string;
  name: string;
}

/** What is read of a list's row. */
interface NamedRow {
  code?: unknown;
  name?: unknown;
}

export const optionOf = ({ code, name }: NamedRow): CodeOption => ({
  code: typeof code === 'string' ? code : '',
  name: typeof name === 'string' ? name : '',
});

const DASH = ' – ';

/** What was typed where any code may be: `1.010696`, or a shown `1.010696 – Cấp giấy phép` that was touched. */
export const typedOption = (text: string): CodeOption => ({ code: (text.split(DASH)[0] ?? '').trim(), name: '' });

/** `1.010696 – Cấp giấy phép`; the code alone where no name is known. */
export const optionText = ({ code, name }: CodeOption): string => (name === '' ? code : `${code}${DASH}${name}`);

/** Codes of a list as it is written in a definition: an array, or the comma list of OpenCPS. */
export function readCodes(value: unknown): string[] {
  if (Array.isArray(value)) return value.filter((code): code is string => typeof code === 'string');
  if (typeof value !== 'string') return [];
  return value
    .split(',')
    .map((code) => code.trim())
    .filter((code) => code !== '');
}

/** The codes in the manner their schema asks for; each only once. */
export function writeCodes(codes: string[], asText: boolean): string | string[] {
  const once = [...new Set(codes.map((code) => code.trim()).filter((code) => code !== ''))];
  return asText ? once.join(',') : once;
}
