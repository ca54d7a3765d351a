// JSON texts of OpenCPS, read without trust.
import type { Finding } from '../../../schemas/types/index.ts';
import { finding } from './faults.ts';

/** What a text says, and what is wrong with it. */
export interface Read<T> {
  value: T;
  findings: Finding[];
}

export type Json = { [key: string]: unknown };

/** Whether a JSON value is an object. */
export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reads a text that must be a JSON object; blank text is an empty one. */
export function readObject(text: string, what: string): Read<Json> {
  if (text.trim() === '') return { value: {}, findings: [] };
  try {
    const value: unknown = JSON.parse(text);
    if (isObject(value)) return { value, findings: [] };
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return {
      value: {},
      findings: [
        finding(
          'error',
          'json-broken',
          '',
          { vi: `${what} không phải JSON hợp lệ: ${detail}`, en: `${what} is not valid JSON: ${detail}` },
          text,
        ),
      ],
    };
  }
  return {
    value: {},
    findings: [
      finding(
        'error',
        'json-broken',
        '',
        { vi: `${what} phải là một đối tượng JSON`, en: `${what} must be a JSON object` },
        text,
      ),
    ],
  };
}

/** The text or number under a key, as text; empty for anything else. */
export const textIn = (value: unknown, key: string): string => {
  const found = isObject(value) ? value[key] : undefined;
  return typeof found === 'string' || typeof found === 'number' ? String(found) : '';
};
