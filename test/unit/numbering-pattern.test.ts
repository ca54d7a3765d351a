import assert from 'node:assert/strict';
import test from 'node:test';
import { formatNumber } from '../../engine/domain/numbering/format-number.ts';
import { isLegalAgencyCode, legalDossierCode } from '../../engine/domain/numbering/legal-dossier-code.ts';
import { parseNumberPattern } from '../../engine/domain/numbering/parse-number-pattern.ts';
import { isUniquePattern } from '../../engine/domain/numbering/pattern.ts';
import { type NumberContext, planNumber } from '../../engine/domain/numbering/plan-number.ts';
import { registerBookDraw } from '../../engine/domain/numbering/register-book.ts';
import { check } from '../../schemas/validate.ts';

const at = (local: string): string => new Date(`${local.replace(' ', 'T')}+07:00`).toISOString();

const context: NumberContext = {
  owner: 'dossier',
  at: at('2024-08-01 15:00'),
  serviceCode: '1.009972',
  agencyCode: 'H20.24',
  configAgencyCode: 'H20',
  formValue: (field, fileTemplateNo) => (field === 'loai' && fileTemplateNo === 'TK01' ? 'QĐ' : undefined),
};

const plan = (text: string, more: Partial<NumberContext> = {}) =>
  planNumber(parseNumberPattern(text).pattern, { ...context, ...more });
const seriesOf = (text: string, more: Partial<NumberContext> = {}) => plan(text, more).counters[0]?.series;

const TOKENS: [text: string, number: string, series: string[]][] = [
  ['{nnn}', '007', ['dossier/{n}/n/2024-08-01/']],
  ['{ppp}', '007', ['dossier/{p}/p/2024-08/']],
  ['{qqq}', '007', ['dossier/{q}/q/2024/']],
  ['{rrr}', '007', ['dossier/{r}/r//1.009972']],
  ['{kkk}', '007', ['dossier/{k}/k/2024-08-01/1.009972']],
  ['{aaa}', '007', ['dossier/{a}/a//H20']],
  ['{bbb}', '007', ['dossier/{b}/b/2024-08-01/H20.24']],
  ['{n}', '7', ['dossier/{n}/n/2024-08-01/']],
  ['{NNNNN}', '00007', ['dossier/{n}/n/2024-08-01/']],
  ['{dd}{mm}{yy}', '010824', []],
  ['{DD}.{MM}.{YYYY}', '01.08.2024', []],
  ['{y}-{yyy}', '4-024', []],
  ['{dd/mm/yyyy} {dd-mm-yyyy}', '01/08/2024 01-08-2024', []],
  ['HS-{yyyy}{mm}{dd}{nnn}', 'HS-20240801007', ['dossier/HS-{year4}{month2}{day2}{n}/n/2024-08-01/']],
  ['{$CV01 [$loai@TK01$]}/{qq}', 'QĐ/07', ['dossier/{$loai@TK01}%2F{q}/q/2024/']],
  ['{$CV01 [$khac@TK01$]}', 'CV01', []],
  ['{$[$khac@TK01$]}-{n}', '-7', ['dossier/{$khac@TK01}-{n}/n/2024-08-01/']],
  ['{$CV01 [sai]}', 'CV01', []],
];

for (const [text, number, series] of TOKENS)
  test(`${text} writes ${number}`, () => {
    const draw = plan(text);
    assert.deepEqual(
      draw.counters.map((counter) => counter.series),
      series,
    );
    assert.equal(
      formatNumber(
        draw,
        draw.counters.map(() => 7),
      ),
      number,
    );
    assert.equal(check('NumberDraw', draw).ok, true);
  });

test('the same token twice is one counter in two widths, two tokens are two counters', () => {
  const twice = plan('{n}/{nnn}');
  assert.equal(twice.counters.length, 1);
  assert.equal(formatNumber(twice, [12]), '12/012');
  const both = plan('{nnn}-{qqqq}');
  assert.equal(both.counters.length, 2);
  assert.equal(formatNumber(both, [3, 812]), '003-0812');
});

test('a counter wider than its slot is written whole', () => {
  assert.equal(formatNumber(plan('{nnn}'), [123456]), '123456');
});

test('a number without its drawn counter is refused', () => {
  assert.throws(() => formatNumber(plan('{nnn}'), []), RangeError);
});

test('periods are those of Vietnam: the day changes at local midnight', () => {
  assert.equal(formatNumber(plan('{yyyy}{mm}{dd}', { at: '2024-12-31T16:59:59.999Z' }), []), '20241231');
  assert.equal(formatNumber(plan('{yyyy}{mm}{dd}', { at: '2024-12-31T17:00:00.000Z' }), []), '20250101');
  assert.notEqual(
    seriesOf('{qqq}', { at: '2024-12-31T16:59:59.999Z' }),
    seriesOf('{qqq}', { at: '2024-12-31T17:00:00.000Z' }),
  );
});

test('1/11, 11/1 and month 11 share no counter', () => {
  const keys = ['2020-11-01 09:00', '2020-01-11 09:00', '2020-01-01 09:00'].flatMap((moment) =>
    ['{n}', '{p}', '{q}'].map((text) => seriesOf(text, { at: at(moment) })),
  );
  assert.equal(new Set(keys).size, 6, 'three days, two months, one year');
});

test('owners, patterns, procedures and agencies share no counter, whatever stands in their codes', () => {
  const keys = [
    seriesOf('{n}'),
    seriesOf('{n}', { owner: 'counter' }),
    seriesOf('A{n}'),
    seriesOf('{k}'),
    seriesOf('{k}', { serviceCode: '2' }),
    seriesOf('{b}'),
    seriesOf('{b}', { agencyCode: 'H20.25' }),
    seriesOf('{a}', { configAgencyCode: 'x/y' }),
    seriesOf('{a}', { configAgencyCode: 'x%2Fy' }),
    seriesOf('{r}', { serviceCode: 'x' }),
    seriesOf('{a}', { configAgencyCode: 'x' }),
  ];
  assert.equal(new Set(keys).size, keys.length);
});

test('the width of a counter is not part of its series', () => {
  assert.equal(seriesOf('A{n}'), seriesOf('A{nnn}'));
});

test('without an agency of the configuration {aaa} counts for the agency of the dossier', () => {
  assert.equal(seriesOf('{aaa}', { configAgencyCode: undefined }), 'dossier/{a}/a//H20.24');
});

const FAULTS: [text: string, code: string, column: number, kept: string][] = [
  ['A{xyz}-{nnn}', 'number-pattern-unknown-token', 1, 'A{xyz}-007'],
  ['{nnn}{}', 'number-pattern-unknown-token', 5, '007{}'],
  ['{d}', 'number-pattern-unknown-token', 0, '{d}'],
  ['{nq}', 'number-pattern-unknown-token', 0, '{nq}'],
  ['{nnn}-{yy', 'number-pattern-unclosed', 6, '007-{yy'],
  ['{$[loai]}', 'number-pattern-bad-field', 0, '{$[loai]}'],
  ['{$CV01 [loai]}', 'number-pattern-default-only', 0, 'CV01'],
  ['{dd/mm/yyyy}', 'number-pattern-date-mask', 0, '01/08/2024'],
];

for (const [text, code, column, kept] of FAULTS)
  test(`${text}: ${code} at column ${column}, and the rest is kept`, () => {
    const { findings } = parseNumberPattern(text, '/dossierNoPattern');
    assert.deepEqual(
      findings.map((finding) => [finding.code, finding.column, finding.path]),
      [[code, column, '/dossierNoPattern']],
    );
    assert.equal(check('Finding', findings[0]).ok, true);
    assert.equal(formatNumber(plan(text), [7]), kept);
  });

test('a token another kind of pattern knows is unknown to this one', () => {
  assert.equal(parseNumberPattern('{kkk}', '', 'document-type').findings.length, 1);
  assert.equal(parseNumberPattern('{ppp}', '', 'deliverable-type').findings.length, 1);
  assert.equal(parseNumberPattern('{ppp}{yy}', '', 'counter').findings.length, 0);
});

test('the legal code names the receiving agency, the local date of receipt and at least four digits', () => {
  const draw = legalDossierCode('H20.24.16', '2024-08-20T17:30:00.000Z');
  assert.equal(formatNumber(draw, [63]), 'H20.24.16-240821-0063');
  assert.equal(formatNumber(draw, [12345]), 'H20.24.16-240821-12345');
  assert.deepEqual(draw.counters, [{ series: 'legal/H20.24.16/2024-08-21' }]);
});

test('a process without a pattern has the legal code of the receiving agency', () => {
  for (const text of ['', '  '])
    assert.equal(formatNumber(plan(text, { receivingAgencyCode: 'G22.99.08' }), [2432]), 'G22.99.08-240801-2432');
  assert.equal(formatNumber(plan(''), [1]), 'H20.24-240801-0001');
});

test('scopeGovAgencyCode is the pattern of the agency, else the legal code', () => {
  const agencyPattern = parseNumberPattern('H20-{nnn}').pattern;
  assert.equal(formatNumber(plan('scopeGovAgencyCode', { agencyPattern }), [5]), 'H20-005');
  assert.equal(formatNumber(plan('scopeGovAgencyCode'), [5]), 'H20.24-240801-0005');
});

test('an agency identifier is at most 35 characters of A–Z, 0–9 and dots', () => {
  assert.deepEqual(['H20.24.16', 'A'.repeat(35), 'A'.repeat(36), 'h20', 'H20-1', ''].map(isLegalAgencyCode), [
    true,
    true,
    false,
    false,
    false,
    false,
  ]);
});

test('a register book counts for itself and its agency', () => {
  const draw = registerBookDraw('SO-01', 'H20');
  assert.equal(formatNumber(draw, [41]), '41');
  assert.notDeepEqual(draw.counters, registerBookDraw('SO-01', 'H21').counters);
});

test('a pattern can be unique only with a counter whose period it shows', () => {
  const unique = (text: string) => isUniquePattern(parseNumberPattern(text).pattern);
  const yes = [
    '',
    'scopeGovAgencyCode',
    '{rrr}',
    '{aaa}',
    '{yy}{mm}{dd}{nnn}',
    '{mm}/{yyyy}-{pp}',
    '{qqq}/{yyyy}',
    '{nnn}{rrr}',
  ];
  const no = ['HS', '{dd}{mm}{yyyy}', '{nnn}', '{dd}{mm}{nnn}', '{ppp}-{yyyy}', '{qqq}', '{qqq}/{y}', '{xyz}'];
  assert.deepEqual(yes.filter(unique), yes);
  assert.deepEqual(no.filter(unique), []);
});
