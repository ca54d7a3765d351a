import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { formatNumber } from '../../engine/domain/numbering/format-number.ts';
import { parseNumberPattern } from '../../engine/domain/numbering/parse-number-pattern.ts';
import { isUniquePattern } from '../../engine/domain/numbering/pattern.ts';
import { type NumberContext, planNumber } from '../../engine/domain/numbering/plan-number.ts';
import { check } from '../../schemas/validate.ts';

const TOKENS = [
  '{nnn}',
  '{p}',
  '{QQ}',
  '{rrrr}',
  '{kk}',
  '{a}',
  '{bbbb}',
  '{dd}',
  '{mm}',
  '{yy}',
  '{yyyy}',
  '-',
  '/',
  'HS1',
];
const patterns = fc.array(fc.constantFrom(...TOKENS), { minLength: 1, maxLength: 8 }).map((pieces) => pieces.join(''));
const dirty = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc
    .array(fc.constantFrom('{', '}', '$', '[$', '$]', '@', 'n', 'yy', 'dd/mm/yyyy', 'CV1 ', ' '), { maxLength: 20 })
    .map((pieces) => pieces.join('')),
);
const codes = fc.constantFrom('H20', 'H20.24', 'G/1', 'x%2Fy', '');
const contexts: fc.Arbitrary<NumberContext> = fc.record({
  owner: codes,
  at: fc.integer({ min: 0, max: 4000 }).map((hour) => new Date(Date.UTC(2024, 0, 1, hour * 7)).toISOString()),
  serviceCode: codes,
  agencyCode: codes,
  formValue: fc.constantFrom(
    () => undefined,
    () => 'A',
    () => '{nnn}',
  ),
});

test('any text at all is read without throwing, every finding has a place, and a number can be planned', () => {
  fc.assert(
    fc.property(dirty, contexts, (text, context) => {
      const { pattern, findings } = parseNumberPattern(text);
      for (const finding of findings) assert.ok(check('Finding', finding).ok);
      const draw = planNumber(pattern, context);
      assert.ok(check('NumberDraw', draw).ok);
      formatNumber(
        draw,
        draw.counters.map(() => 1),
      );
    }),
  );
});

test('text without braces stays as it is', () => {
  fc.assert(
    fc.property(
      fc.string().filter((text) => !/[{}]/.test(text) && text.trim() !== ''),
      contexts,
      (text, context) => {
        fc.pre(text.trim() !== 'scopeGovAgencyCode');
        assert.equal(formatNumber(planNumber(parseNumberPattern(text).pattern, context), []), text);
      },
    ),
  );
});

test('the numbers of a unique pattern drawn one after the other differ', () => {
  fc.assert(
    fc.property(patterns, fc.array(contexts, { minLength: 2, maxLength: 30 }), (text, many) => {
      const { pattern } = parseNumberPattern(text);
      fc.pre(isUniquePattern(pattern));
      const last = new Map<string, number>();
      const seen = new Map<string, string>();
      for (const context of many.sort((one, other) => one.at.localeCompare(other.at))) {
        const same = { ...context, owner: 'one', serviceCode: 'one', agencyCode: 'one' };
        const draw = planNumber(pattern, same);
        const ns = draw.counters.map(({ series }) => {
          const n = (last.get(series) ?? 0) + 1;
          last.set(series, n);
          return n;
        });
        const number = formatNumber(draw, ns);
        const drawn = JSON.stringify([draw.counters, ns]);
        assert.equal(seen.has(number), false, `${number} of ${drawn} was drawn for ${seen.get(number)}`);
        seen.set(number, drawn);
      }
    }),
  );
});

test('within one series distinct values give distinct numbers', () => {
  fc.assert(
    fc.property(patterns, contexts, fc.nat(), fc.nat(), (text, context, one, other) => {
      const draw = planNumber(parseNumberPattern(text).pattern, context);
      fc.pre(draw.counters.length === 1 && one !== other);
      assert.notEqual(formatNumber(draw, [one]), formatNumber(draw, [other]));
    }),
  );
});

test('two contexts share a series only when the period and the scope are the same', () => {
  const token = fc.constantFrom('n', 'p', 'q', 'r', 'k', 'a', 'b');
  fc.assert(
    fc.property(token, contexts, contexts, (letter, one, other) => {
      const { pattern } = parseNumberPattern(`{${letter}}`);
      const local = (at: string) => new Date(Date.parse(at) + 7 * 3_600_000).toISOString();
      const length = { n: 10, k: 10, b: 10, p: 7, q: 4, r: 0, a: 0 }[letter] ?? 0;
      const scope = ({ serviceCode, agencyCode }: NumberContext) =>
        'rk'.includes(letter) ? serviceCode : 'ab'.includes(letter) ? agencyCode : '';
      const key = (context: NumberContext) =>
        [context.owner, local(context.at).slice(0, length), scope(context)].join('|');
      const series = (context: NumberContext) => planNumber(pattern, context).counters[0]?.series;
      assert.equal(series(one) === series(other), key(one) === key(other));
    }),
  );
});
