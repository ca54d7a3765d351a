import assert from 'node:assert/strict';
import test from 'node:test';
import { checkFeel, runFeel } from '../../engine/domain/condition/feel.ts';

const nested = (levels: number, open: string, core: string, close: string): string =>
  open.repeat(levels) + core + close.repeat(levels);

const doubling = (rounds: number): string => {
  let expression = 'x != null';
  for (let round = 0; round < rounds; round += 1) expression = `some x in [x + x] satisfies ${expression}`;
  return `some x in ["aaaaaaaaaa"] satisfies ${expression}`;
};

const HOSTILE: [string, string][] = [
  ['a long loop', 'count(for i in 1..100000000 return i) > 0'],
  ['a long loop over a written range', 'count(for i in [1..100000000] return i) > 0'],
  ['a range that never meets its end', 'count(for i in 1..2.5 return i) > 0'],
  ['an open range that skips its end', 'count(for i in (5..0] return i) > 0'],
  ['a range too large to count', 'count(for i in 9007199254740993..9007199254740999 return i) > 0'],
  ['a computed range', 'count(for i in 1..fee.total return i) > 0'],
  ['a range hidden in a list', 'some r in [[1..100000000]] satisfies some i in r satisfies i < 0'],
  ['a range behind an if', 'some i in (if true then [1..100000000] else [1..2]) satisfies i < 0'],
  ['a product of loops', 'some a in 1..1000, b in 1..1000, c in 1..1000 satisfies a + b + c < 0'],
  ['loops inside loops', 'some a in 1..1000 satisfies some b in 1..1000 satisfies a = b + 5000'],
  ['loops inside filters', 'count(dossier.stepsLeft[count(for i in 1..1000 return i) = 5]) > 0'],
  ['a catastrophic pattern', 'matches(applicant.name, "(a+)+$")'],
  ['a catastrophic pattern in replace', 'replace(applicant.name, "(a*)*b", "") = ""'],
  ['a catastrophic pattern in split', 'count(split(applicant.name, "(x|x)*y")) > 1'],
  ['overlapping alternatives repeated', 'matches(applicant.name, "^(a|aa)+$")'],
  ['an open pattern of high degree', 'matches(applicant.name, ".*.*.*=.*")'],
  ['a greedy head before a run of digits, twice', 'matches(applicant.name, "^.*.*\\d+x")'],
  ['many optional characters', `matches(applicant.name, "${'a?'.repeat(40)}${'a'.repeat(40)}")`],
  ['a back reference', 'matches(applicant.name, "(a+)\\1+$")'],
  ['look-ahead', 'matches(applicant.name, "(?=(a+)+)b")'],
  ['a computed pattern', 'matches(applicant.name, "(a" + "+)+$")'],
  ['a named argument hiding the pattern', 'matches(input: applicant.name, pattern: "(a+)+$")'],
  ['doubling a text through loops', doubling(24)],
  ['doubling a list through a context', '{a: [1, 2], b: concatenate(a, a), c: concatenate(b, b)}.c != null'],
  ['growth through partial results', 'count(for i in 1..100 return concatenate(partial, partial)) > 0'],
  ['a replacement that copies what stands before', 'replace(applicant.name, "a", "$`$`") = ""'],
  ['a recursive function', '{f: function(n) f(n)}.f(1) = 1'],
  ['a function calling itself by argument', '(function(f) f(f))(function(f) f(f)) = 1'],
  ['a tower of powers', '9 ** 9 ** 9 ** 999999999 > 0'],
  ['a computed power', '9 ** fee.total > 0'],
  ['deep brackets', `${nested(60, '(', '1', ')')} = 1`],
  ['deep lists', `count(${nested(60, '[', '1', ']')}) = 1`],
  ['deep negation', `${'-'.repeat(200)}1 < 0`],
  ['a long chain of paths', `dossier${'.a'.repeat(500)} = 1`],
  ['four thousand brackets', '('.repeat(4000)],
  ['too many characters', `"${'a'.repeat(4000)}" = ""`],
  ['the prototype', 'dossier.__proto__ != null'],
  ['the constructor', 'dossier.constructor != null'],
  ['a built-in name as a value', 'count != null'],
];

for (const [name, expression] of HOSTILE) {
  test(`refused at save, and never run: ${name}`, () => {
    assert.notDeepEqual(checkFeel(expression), []);
    assert.ok('undecided' in runFeel(expression, { now: '2026-01-05T03:00:00.000Z' }));
  });
}

test('the dearest accepted patterns still end', () => {
  const expression = 'matches(applicant.name, "a.*b.*c") or matches(applicant.name, "^.*\\d+x$")';
  const accepted = expression.split(' or ').filter((one) => checkFeel(one).length === 0);
  for (const one of accepted) {
    const outcome = runFeel(one, { now: '2026-01-05T03:00:00.000Z', applicant: { name: 'a1b'.repeat(1333) } });
    assert.deepEqual(outcome, { value: false });
  }
});

test('a fact longer than the check assumed is not fed to an expression', () => {
  const facts = { now: '2026-01-05T03:00:00.000Z', applicant: { name: 'a'.repeat(4001) } };
  assert.deepEqual(runFeel('contains(applicant.name, "a")', facts), { undecided: ['applicant.name'] });
});
