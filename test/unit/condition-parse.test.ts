import assert from 'node:assert/strict';
import test from 'node:test';
import { parseCondition, parseNotificationRule, parseRoleCondition } from '../../engine/domain/condition/parse.ts';
import { printCondition, printNotificationRule, printRoleCondition } from '../../engine/domain/condition/print.ts';
import { check } from '../../schemas/validate.ts';

const codes = (text: string): string[] => parseCondition(text).findings.map(({ code }) => code);

test('an effect flag is never read as the condition it resembles', () => {
  for (const text of ['sendviapostal=1', 'sendViaPostal=1', 'SENDVIAPOSTAL = 1']) {
    const { condition, flags, findings } = parseCondition(text);
    assert.deepEqual(condition.terms, []);
    assert.deepEqual(flags, [{ flag: 'sendviapostal', value: 1 }]);
    assert.deepEqual(findings, []);
  }
  const { condition, flags } = parseCondition('viapostal=1');
  assert.deepEqual(condition.terms, [{ word: 'viapostal', value: 1 }]);
  assert.deepEqual(flags, []);
});

test('all seven effect flags leave the condition', () => {
  const text =
    'sendviapostal=1,sendcollectionvnpost=1,receivedcollectionvnpost=1,sendinvoice=1,paymentmethod=3,sendInvoiceVNPT=1,destroyInvoiceVNPT=1';
  const { condition, flags, findings } = parseCondition(text);
  assert.deepEqual(condition.terms, []);
  assert.deepEqual(findings, []);
  assert.equal(flags.map(({ flag, value }) => `${flag}=${value}`).join(','), text);
  for (const flag of flags) assert.ok(check('EffectFlag', flag).ok);
});

test('a flag that is off says so, a flag with nonsense is an error', () => {
  assert.deepEqual(codes('sendinvoice=0'), ['condition-flag-off']);
  assert.deepEqual(codes('paymentmethod=4'), ['condition-bad-value']);
  assert.deepEqual(codes('sendinvoice'), ['condition-value-missing']);
});

test('what is not understood is an error at its place and stays word for word', () => {
  const { condition, findings } = parseCondition('payok,  hoàn thành = đủ , online=true', '/actions/3/preCondition');
  assert.deepEqual(condition.terms[1], { word: 'unknown', text: 'hoàn thành = đủ' });
  assert.deepEqual(
    findings.map(({ code, severity, path, column, value }) => ({ code, severity, path, column, value })),
    [
      {
        code: 'condition-unknown-word',
        severity: 'error',
        path: '/actions/3/preCondition',
        column: 8,
        value: 'hoàn thành = đủ',
      },
    ],
  );
  assert.ok(check('Finding', findings[0]).ok);
});

test('HTML-escaped text is understood with a warning', () => {
  const { condition, findings } = parseCondition('waiting_overdue&gt;5, waiting_overdue&lt;=9');
  assert.deepEqual(condition.terms, [
    { word: 'waitingOverdue', relation: '>', workingDays: 5 },
    { word: 'waitingOverdue', relation: '<=', workingDays: 9 },
  ]);
  assert.deepEqual(
    findings.map(({ code, column }) => [code, column]),
    [
      ['condition-html-escaped', 0],
      ['condition-html-escaped', 22],
    ],
  );
});

test('agency and agencys are one word, and agency is told to be newly checked', () => {
  assert.deepEqual(parseCondition('agency=A').condition, parseCondition('agencys=A').condition);
  assert.deepEqual(codes('agency=A'), ['condition-newly-checked']);
});

test('wrong capitals are understood with a warning', () => {
  assert.deepEqual(parseCondition('PayOK').condition.terms, [{ word: 'payok' }]);
  assert.deepEqual(codes('PayOK'), ['condition-word-case']);
});

for (const text of [
  'online=1',
  'originality=x',
  'viapostal=1.5',
  'waiting_overdue=5',
  'waiting_overdue>x',
  'durationCount<3',
  '#a=b',
  '#@f=v',
])
  test(`a value of the wrong form is an error: ${text}`, () => assert.deepEqual(codes(text), ['condition-bad-value']));

test('a leading = makes the rest one FEEL expression, commas included', () => {
  const expression = 'dossier.agencyCode in ("A", "B")';
  assert.deepEqual(parseCondition(`= ${expression}`).condition.terms, [{ word: 'feel', expression }]);
  assert.deepEqual(parseCondition(`payok, = ${expression}`).condition.terms, [
    { word: 'payok' },
    { word: 'feel', expression },
  ]);
  assert.deepEqual(codes('= '), ['condition-feel-empty']);
});

test('several expressions are printed as one', () => {
  const feel = (expression: string) => ({ word: 'feel' as const, expression });
  assert.equal(printCondition({ terms: [feel('a'), { word: 'payok' }, feel('b')] }), 'payok, = (a) and (b)');
});

test('the condition of a process role is read in its own grammar', () => {
  const { condition, findings } = parseRoleCondition('agency H20.24, service 1.009972, template SỐ_HS TEST');
  assert.deepEqual(condition.terms, [
    { word: 'agency', codes: ['H20.24'] },
    { word: 'service', codes: ['1.009972'] },
    { word: 'template', codes: ['SỐ_HS TEST'] },
  ]);
  assert.deepEqual(findings, []);
  assert.deepEqual(parseRoleCondition(printRoleCondition(condition)).condition, condition);
  assert.deepEqual(
    parseRoleCondition('agency=H20').findings.map(({ code }) => code),
    ['condition-unknown-word'],
  );
});

test('a notification type carries its switches and its condition', () => {
  const { rule, findings } = parseNotificationRule('APLC-01@sms=true, email=false, originality=3');
  assert.deepEqual(rule, {
    notificationType: 'APLC-01',
    sms: true,
    email: false,
    condition: { terms: [{ word: 'originality', value: 3 }] },
  });
  assert.deepEqual(findings, []);
  assert.ok(rule && check('NotificationRule', rule).ok);
  assert.deepEqual(rule && parseNotificationRule(printNotificationRule(rule)).rule, rule);
  assert.deepEqual(parseNotificationRule('EMPL-01').rule, { notificationType: 'EMPL-01', condition: { terms: [] } });
  assert.deepEqual(parseNotificationRule(''), { findings: [] });
});

test('a notification finding has its column in the whole text', () => {
  const { findings } = parseNotificationRule('APLC-01@sms=true, nope, sendinvoice=1');
  assert.deepEqual(
    findings.map(({ code, column }) => [code, column]),
    [
      ['condition-unknown-word', 18],
      ['condition-flag-here', 8],
    ],
  );
});
