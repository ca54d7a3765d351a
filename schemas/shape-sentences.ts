import type { Bilingual } from './types/index.ts';

/** What a violated keyword was about; only what that keyword names is there. */
export interface ShapeRule {
  limit?: number;
  type?: string | string[];
  missingProperty?: string;
  additionalProperty?: string;
  allowedValues?: unknown[];
  allowedValue?: unknown;
}

const sentences: Record<string, (rule: ShapeRule) => Bilingual> = {
  required: ({ missingProperty }) => ({
    vi: `thiếu trường “${missingProperty}”`,
    en: `the field “${missingProperty}” is missing`,
  }),
  additionalProperties: ({ additionalProperty }) => ({
    vi: `không có trường “${additionalProperty}”`,
    en: `there is no field “${additionalProperty}”`,
  }),
  type: ({ type }) => ({ vi: `phải là kiểu ${type}`, en: `must be of type ${type}` }),
  enum: ({ allowedValues = [] }) => ({
    vi: `phải là một trong: ${allowedValues.join(', ')}`,
    en: `must be one of: ${allowedValues.join(', ')}`,
  }),
  const: ({ allowedValue }) => ({ vi: `phải là ${allowedValue}`, en: `must be ${allowedValue}` }),
  minLength: ({ limit }) =>
    limit === 1
      ? { vi: 'không được để trống', en: 'must not be empty' }
      : { vi: `ít nhất ${limit} ký tự`, en: `at least ${limit} characters` },
  maxLength: ({ limit }) => ({ vi: `nhiều nhất ${limit} ký tự`, en: `at most ${limit} characters` }),
  maxItems: ({ limit }) => ({ vi: `nhiều nhất ${limit} dòng`, en: `at most ${limit} rows` }),
  minimum: ({ limit }) => ({ vi: `nhỏ nhất là ${limit}`, en: `at least ${limit}` }),
  maximum: ({ limit }) => ({ vi: `lớn nhất là ${limit}`, en: `at most ${limit}` }),
  pattern: () => ({ vi: 'không đúng dạng quy định', en: 'does not have the required form' }),
};

/** A violated keyword of JSON Schema in words; the same ones wherever it is found. */
export function shapeSentence(keyword: string, rule: ShapeRule, otherwise = keyword): Bilingual {
  return sentences[keyword]?.(rule) ?? { vi: `không hợp lệ (${keyword})`, en: otherwise };
}
