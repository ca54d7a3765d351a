import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { describeCondition } from '../../engine/domain/condition/describe.ts';
import { evaluateCondition } from '../../engine/domain/condition/evaluate.ts';
import { parseCondition, parseNotificationRule, parseRoleCondition } from '../../engine/domain/condition/parse.ts';
import { printCondition, printNotificationRule } from '../../engine/domain/condition/print.ts';
import { EFFECT_FLAGS, PLAIN_WORDS } from '../../engine/domain/condition/words.ts';
import type { Condition, ConditionTerm, EffectFlag } from '../../schemas/types/index.ts';
import { check } from '../../schemas/validate.ts';

const lines = /[\n\r\u2028\u2029]/;
const value = fc
  .oneof(
    fc.string({ unit: 'grapheme', maxLength: 30 }),
    fc.string({ unit: fc.constantFrom(...'aZ9,|+\\=&gt;@# .'), maxLength: 20 }),
  )
  .map((text) => text.trim())
  .filter((text) => text !== '' && !lines.test(text));
const values = fc.array(value, { minLength: 1, maxLength: 4 });
const number = fc.integer({ min: -999_999, max: 999_999 });

const term: fc.Arbitrary<ConditionTerm> = fc.oneof(
  fc.record({ word: fc.constantFrom(...PLAIN_WORDS) }),
  fc.record({ word: fc.constant('online' as const), value: fc.boolean() }),
  fc.record({
    word: fc.constantFrom(...(['service', 'notservicecode', 'agency', 'notagencycode', 'template'] as const)),
    codes: values,
  }),
  fc.record({ word: fc.constantFrom(...(['stepdone', 'stepnotdone'] as const)), steps: values }),
  fc.record({ word: fc.constantFrom(...(['roledone', 'rolecode', 'roles'] as const)), anyOf: values }),
  fc.record({
    word: fc.constantFrom(...(['viapostal', 'frompostal', 'postStatus', 'originality'] as const)),
    value: number,
  }),
  fc.record({
    word: fc.constantFrom(...(['multipleCheck', 'serversync', 'sequenceQLVB', 'govsync'] as const)),
    value,
  }),
  fc.record({
    word: fc.constant('field' as const),
    field: value.filter((text) => !/[@=]/.test(text)),
    file: value.filter((text) => !/[@=]/.test(text)),
    value,
  }),
  fc.record({
    word: fc.constant('waitingOverdue' as const),
    relation: fc.constantFrom('>' as const, '<=' as const),
    workingDays: fc.nat(10_000),
  }),
  fc.record({ word: fc.constant('durationCount' as const), moreThan: fc.nat(10_000) }),
);
const feel = fc
  .string({ minLength: 1 })
  .map((text) => text.trim())
  .filter((text) => text !== '')
  .map((expression): ConditionTerm => ({ word: 'feel', expression }));
const condition: fc.Arbitrary<Condition> = fc
  .tuple(fc.array(term, { maxLength: 6 }), fc.option(feel, { nil: undefined }))
  .map(([terms, last]) => structuredClone({ terms: last ? [...terms, last] : terms }));
const flags: fc.Arbitrary<EffectFlag[]> = fc
  .uniqueArray(fc.constantFrom(...EFFECT_FLAGS), { maxLength: 7 })
  .chain((names) =>
    fc
      .integer({ min: 1, max: 3 })
      .map((method) => names.map((flag) => ({ flag, value: flag === 'paymentmethod' ? method : 1 }))),
  );

test('a printed condition is read back as the same condition and flags', () => {
  fc.assert(
    fc.property(condition, flags, (typed, effects) => {
      const parsed = parseCondition(printCondition(typed, effects));
      assert.deepEqual(parsed.condition, typed);
      assert.deepEqual(parsed.flags, effects);
    }),
    { numRuns: 2000 },
  );
});

const dirty = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(
      fc.constantFrom(
        'payok',
        'viapostal',
        'send',
        '=',
        ',',
        '@',
        '#',
        '\\',
        '|',
        '+',
        '&gt;',
        '&amp;',
        '>',
        '<=',
        '1',
        ' ',
        '\n',
        'agency',
        'stepdone',
        'sms=true',
        'waiting_overdue',
        'ợ',
        'online',
        'true',
        '(',
        'dossier.online',
        'for i in ',
        '1..9',
        '"',
      ),
      { maxLength: 25 },
    )
    .map((parts) => parts.join('')),
);

test('no text makes the reader throw, and what it reads has the shape it claims and prints back to itself', () => {
  fc.assert(
    fc.property(dirty, (text) => {
      const parsed = parseCondition(text);
      assert.deepEqual(check('Condition', parsed.condition), { ok: true, value: parsed.condition });
      for (const finding of parsed.findings) assert.ok(check('Finding', finding).ok);
      const again = parseCondition(printCondition(parsed.condition, parsed.flags));
      assert.deepEqual(again.condition, parsed.condition);
      assert.deepEqual(again.flags, parsed.flags);
      describeCondition(parsed.condition);
      evaluateCondition(parsed.condition, { now: '2026-01-05T03:00:00.000Z', online: true });
      parseRoleCondition(text);
      const { rule } = parseNotificationRule(text);
      if (rule) assert.deepEqual(parseNotificationRule(printNotificationRule(rule)).rule, rule);
    }),
    { numRuns: 3000 },
  );
});
