import assert from 'node:assert/strict';
import test from 'node:test';
import { checkFeel } from '../../engine/domain/condition/feel.ts';

const codes = (expression: string): string[] => checkFeel(expression).map(({ code }) => code);

const ACCEPTED = [
  'dossier.channel = "online" and fee.total > 0',
  'payment.exists = false or payment.paid',
  'list contains(actor.roles, "TRUONG_PHONG")',
  '"MOT_CUA" in actor.roles',
  'dossier.agencyCode in ("H20.1", "H20.2")',
  'fee.total in [1..50000000]',
  'fee.total between 1 and 5',
  'dossier.receiveDate + duration("P3D") < now()',
  'dossier.receiveDay = date("2026-01-05")',
  'dossier.receiveDate < date and time("2026-01-05T10:00:00+07:00")',
  'today() >= @"2026-01-01"',
  'dossier.receiveDate.hour >= 15',
  'form.TP01.hoTen != null',
  'form value("TP-01", "họ tên") = "Ánh"',
  'dossier.metaData.sequenceQLVB = "1"',
  'some step in dossier.stepsLeft satisfies step = "400"',
  'every step in dossier.stepsLeft, role in ["A", "B"] satisfies step != role',
  'count(actor.roles[item = "A"]) > 0',
  'sum(for i in 1..10 return i * 2) > 5',
  'if dossier.online then fee.total > 0 else true',
  'matches(applicant.idNo, "^\\d{12}$")',
  'matches(applicant.name, "^\\s*công\\s+ty", "i")',
  'number(form.TP01.soLuong) ** 2 > 4',
  'not(dossier.online)',
];
for (const expression of ACCEPTED)
  test(`an expression that ends soon is accepted: ${expression}`, () => assert.deepEqual(checkFeel(expression), []));

const REFUSED: [string, string][] = [
  ['dosier.online', 'feel-unknown-name'],
  ['dossier.onlin', 'feel-unknown-name'],
  ['dossier.receiveDate.zone = null', 'feel-unknown-name'],
  ['form.TP01 = null', 'feel-unknown-name'],
  ['dossier != null', 'feel-not-a-value'],
  ['partial = 1', 'feel-unknown-name'],
  ['nope(1)', 'feel-unknown-function'],
  ['sort(actor.roles, count) = null', 'feel-unknown-function'],
  ['fee.total + 1', 'feel-not-boolean'],
  ['fee.total >', 'feel-syntax'],
  ['', 'feel-syntax'],
  ['fee.total in [1..3][1]', 'feel-not-allowed'],
  ['date and time("2026-01-05T10:00:00") < now()', 'feel-offset-needed'],
  ['date(dossier.receiveDate) = today()', 'feel-literal-needed'],
  ['time("10:00:00") = null', 'feel-not-allowed'],
  ['matches(applicant.name, applicant.idNo)', 'feel-literal-needed'],
  ['matches(applicant.name, "(")', 'feel-pattern-invalid'],
  ['count(split(applicant.name, applicant.idNo)) > 1', 'feel-literal-needed'],
  ['? = 1', 'feel-not-allowed'],
];
for (const [expression, code] of REFUSED)
  test(`refused as ${code}: ${expression || '(nothing)'}`, () =>
    assert.ok(codes(expression).includes(code), codes(expression).join()));

test('a finding tells the column of the name that is wrong', () => {
  const [finding] = checkFeel('dossier.online and dosier.channel = "online"');
  assert.equal(finding?.column, 19);
  assert.equal(finding?.value, 'dosier.channel');
});
