import assert from 'node:assert/strict';
import test from 'node:test';
import { type RefusalDetails, reason, refusalCodes } from '../../engine/domain/refusals.ts';

const words = { vi: 'đã nghỉ', en: 'left' };
const told: RefusalDetails = {
  users: ['An'],
  why: words,
  right: words,
  kind: words,
  parts: ['TP01'],
  by: 'An',
  file: 'a.zip',
  message: { vi: 'tệp hỏng.', en: 'broken.' },
};

for (const code of refusalCodes)
  test(`${code} is a sentence in both languages and says who can mend it`, () => {
    const { message, mender } = reason(code, told);
    for (const text of [message.vi, message.en]) assert.match(text, /^[\p{Lu}“].*\.$/u);
    for (const text of [mender.vi, mender.en]) assert.ok(text.length > 3);
    assert.notEqual(message.vi, message.en);
    assert.doesNotMatch(`${message.vi} ${message.en}`, /\[object|NaN/);
  });
