import assert from 'node:assert/strict';
import test from 'node:test';
import type { ConditionFacts } from '../../engine/domain/condition/facts.ts';
import { runFeel } from '../../engine/domain/condition/feel.ts';

const NIGHT = '2026-01-05T18:30:00.000Z';
const run = (expression: string, facts: Partial<ConditionFacts> = {}) => runFeel(expression, { now: NIGHT, ...facts });

test('today and now are the given instant at +07:00', () => {
  assert.deepEqual(run('today() = date("2026-01-06")'), { value: true });
  assert.deepEqual(run('now() = date and time("2026-01-06T01:30:00+07:00")'), { value: true });
  assert.deepEqual(run('now() = date and time("2026-01-05T18:30:00Z")'), { value: true });
  assert.deepEqual(run('dossier.receiveDate.hour = 1', { receiveDate: NIGHT }), { value: true });
  assert.deepEqual(run('dossier.receiveDay = today()', { receiveDate: NIGHT }), { value: true });
});

test('a fact that is not known leaves the expression undecided and is named', () => {
  assert.deepEqual(run('dossier.online and fee.total > 0', { online: true }), { undecided: ['fee.total'] });
  assert.deepEqual(run('form.TP01.hoTen = "A"'), { undecided: ['form.TP01.hoTen'] });
  assert.deepEqual(run('form value("TP-01", "họ tên") = "A"'), { undecided: ['form.TP-01.họ tên'] });
});

test('a warning never passes as false', () => {
  assert.deepEqual(run('dossier.channel = "online"'), { undecided: ['dossier.channel'] });
});

test('a fact known to be empty can be asked for', () => {
  assert.deepEqual(run('dossier.cancellingDate = null', { cancellingDate: null }), { value: true });
  assert.deepEqual(run('dossier.cancellingDate != null', { cancellingDate: null }), { value: false });
  assert.deepEqual(run('dossier.cancellingDate < now()', { cancellingDate: null }), {
    undecided: ['dossier.cancellingDate'],
  });
});

test('a result that is not true or false names the expression', () => {
  assert.deepEqual(run('if dossier.online then "x" else true', { online: true }), {
    undecided: ['= if dossier.online then "x" else true'],
  });
});

test('form fields are read by path and by any name', () => {
  const formValue = (file: string, field: string) => (file.startsWith('TP') ? `${field}!` : undefined);
  assert.deepEqual(run('form.TP01.hoTen = "hoTen!"', { formValue }), { value: true });
  assert.deepEqual(run('form value("TP-01", "họ tên") = "họ tên!"', { formValue }), { value: true });
});

test('lists, loops, filters and patterns work on facts', () => {
  const facts = { actorRoles: ['A', 'B'], stepsLeft: ['100'], applicant: { idNo: '012345678901' } };
  assert.deepEqual(run('list contains(actor.roles, "B")', facts), { value: true });
  assert.deepEqual(run('"C" in actor.roles', facts), { value: false });
  assert.deepEqual(run('some step in dossier.stepsLeft satisfies starts with(step, "1")', facts), { value: true });
  assert.deepEqual(run('count(actor.roles[item = "A"]) = 1', facts), { value: true });
  assert.deepEqual(run('matches(applicant.idNo, "^\\d{12}$")', facts), { value: true });
});
