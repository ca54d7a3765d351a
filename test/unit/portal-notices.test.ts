import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { writeMessage } from '../../engine/domain/portal/message-text.ts';
import { type Noticed, type NoticeKind, noticeOf, notices } from '../../engine/domain/portal/notices.ts';
import { portalStateOf } from '../../engine/domain/portal/portal-state.ts';
import type { Dossier } from '../../schemas/types/index.ts';
import { action, Case, NOW, officer, step } from '../support/act-fixture.ts';

const one = new Case({ steps: [step('B1', 'processing'), step('X', 'done')], actions: [action('1100', '', 'B1')] });
assert.deepEqual(one.act(officer('an'), '1100'), []);
const blank: Dossier = one.dossier;

const LATER = '2026-03-05T02:00:00.000Z';
const DUE = '2026-03-11T02:00:00.000Z';

/** A dossier in a status, received at NOW and standing at its step since later. */
function at(status: string, more: Partial<Noticed> = {}): Noticed {
  const entered = blank.step ? { ...blank.step, enteredAt: LATER } : null;
  return {
    status,
    subStatus: '',
    step: entered,
    dates: { ...blank.dates, receiveDate: NOW, dueDate: DUE, releaseDate: null },
    clock: [],
    channel: 'online',
    parent: null,
    payment: null,
    ...more,
  };
}

const unreceived = { dates: { ...blank.dates, receiveDate: null } };
const clock = (kind: 'extend' | 'restart'): Pick<Noticed, 'clock'> => {
  const [first] = blank.clock;
  assert.ok(first);
  return { clock: [{ ...first, kind }] };
};

const charging = new Case({
  steps: [step('B1', 'processing')],
  actions: [action('1100', '', 'B1', { requestPayment: 2, paymentFee: JSON.stringify({ feeAmount: 50_000 }) })],
});
assert.deepEqual(charging.act(officer('an'), '1100'), []);
function owing(state: 'requested' | 'paid', refund?: 'made'): Pick<Noticed, 'payment'> {
  const { payment } = charging.dossier;
  assert.ok(payment);
  const made = { refundId: payment.sheetId, amount: 1, cause: 'decided', reason: '', openedAt: NOW } as const;
  return { payment: { ...payment, state, ...(refund ? { refunds: [{ ...made, state: refund }] } : {}) } };
}

const changes: Record<NoticeKind, [Noticed, Noticed]> = {
  filed: [at('new', { step: null, ...unreceived }), at('receiving', unreceived)],
  'post-collecting': [at('receiving', unreceived), at('collecting', unreceived)],
  received: [at('receiving', unreceived), at('processing')],
  'received-again': [at('waiting'), at('processing', clock('restart'))],
  'supplement-brought': [at('waiting'), at('receiving')],
  'completion-asked': [at('receiving', unreceived), at('waiting', unreceived)],
  'supplement-asked': [at('processing'), at('waiting')],
  'correction-asked': [at('processing'), at('correcting')],
  'not-accepted': [at('receiving', unreceived), at('denied', unreceived)],
  refused: [at('processing'), at('unresolved')],
  'withdrawal-asked': [at('processing'), at('cancelling')],
  'withdrawal-declined': [at('cancelling'), at('processing')],
  withdrawn: [at('cancelling'), at('cancelled')],
  'closed-unsupplied': [at('waiting'), at('cancelled')],
  'payment-asked': [at('processing'), at('paying')],
  'payment-confirmed': [at('paying'), at('processing')],
  suspended: [at('processing'), at('pausing')],
  resumed: [at('pausing'), at('processing')],
  'passed-on': [at('processing'), at('interoperating')],
  'result-ready': [
    at('processing'),
    at('releasing', { dates: { ...blank.dates, releaseDate: DUE, dueDate: DUE, receiveDate: NOW } }),
  ],
  'result-early': [
    at('processing'),
    at('releasing', { dates: { ...blank.dates, releaseDate: LATER, dueDate: DUE, receiveDate: NOW } }),
  ],
  'result-posted': [at('releasing'), at('posting')],
  returned: [at('releasing'), at('done')],
  extended: [at('processing'), at('processing', clock('extend'))],
  'fee-paid': [at('processing', owing('requested')), at('processing', owing('paid'))],
  'fee-refunded': [at('unresolved', owing('paid')), at('unresolved', owing('paid', 'made'))],
};

test('A16 each of the 24 kinds of change, and of money that came or went back, has its own notice with a template of its own', () => {
  assert.equal(Object.keys(notices).length, 24 + 2);
  assert.equal(new Set(Object.values(notices).map(({ notificationType }) => notificationType)).size, 24 + 2);
  for (const [kind, [before, after]] of Object.entries(changes)) assert.equal(noticeOf(before, after), kind);
});

test('A16 a step of the office itself, and a child filed with its parent, tell the applicant nothing', () => {
  assert.equal(noticeOf(at('processing'), at('processing')), undefined);
  const parent = { dossierId: blank.id, dossierNo: '', serviceCode: '1.1' };
  assert.equal(
    noticeOf(at('new', { step: null, parent, ...unreceived }), at('receiving', { parent, ...unreceived })),
    undefined,
  );
});

test('A16 every status of the reference list has the portal state that the list says', () => {
  const file = join(import.meta.dirname, '..', '..', 'seeds', 'reference', 'statuses.json');
  const read: unknown = JSON.parse(readFileSync(file, 'utf8'));
  const [dictionary] = (Array.isArray(read) ? read : [read]) as {
    items: { itemCode: string; parent?: string; metadata: string }[];
  }[];
  assert.ok(dictionary && dictionary.items.length > 30);
  for (const { itemCode, parent, metadata } of dictionary.items) {
    const { portalState } = JSON.parse(metadata) as { portalState: number };
    const dossier = at(parent ?? itemCode, parent ? { subStatus: itemCode } : {});
    assert.equal(portalStateOf(dossier), portalState, itemCode);
  }
});

test('A16 a dossier is Được tiếp nhận at the step of its reception, and in progress from the next', () => {
  assert.equal(portalStateOf(blank), 2);
  assert.equal(portalStateOf(at('processing')), 4);
  assert.equal(portalStateOf({ ...blank, step: null }), undefined);
});

test('words come from the live template, with what was true when it was decided; markup in them is none', () => {
  const data = { dossierNo: 'H20.31-260304-0001', applicantName: '<b>Hoa</b>', dueDate: DUE, paymentAmount: 1_500_000 };
  const template = {
    notificationType: 'APLC-1100',
    sendSMS: true,
    sendEmail: true,
    textMessage: '[$dossierNo$] hẹn [$dueDate$], nộp [$paymentAmount$] đồng [$unknown$]',
    emailSubject: 'Hồ sơ [$dossierNo$]',
    emailBody: '<p>Kính gửi [$applicantName$]</p>',
  };
  const written = writeMessage('APLC-1100', template, data, { email: true });
  assert.equal(written.text, 'H20.31-260304-0001 hẹn 09:00 ngày 11/03/2026, nộp 1.500.000 đồng');
  assert.equal(written.html, '<p>Kính gửi &#60;b&#62;Hoa&#60;/b&#62;</p>');
  assert.deepEqual(written.channels, ['app', 'sms', 'email']);
  assert.deepEqual(writeMessage('APLC-1100', template, data, { sms: false, email: false }).channels, ['app']);
});

test('without a template a notice still says what happened', () => {
  assert.match(writeMessage('APLC-2810', undefined, { dossierNo: 'X' }, {}).text, /^Hồ sơ X đã có kết quả trước/);
  assert.match(writeMessage('EMPL-99', undefined, { dossierNo: 'X' }, {}).text, /X/);
});

test('every kind of message the engine sends by itself has words of its own, also without a template', () => {
  const sources = globSync('engine/domain/**/*.ts', { cwd: join(import.meta.dirname, '../..') });
  const types = sources.flatMap(
    (path) => readFileSync(join(import.meta.dirname, '../..', path), 'utf8').match(/'(?:EMPL|APLC)-[A-Z\d-]+'/g) ?? [],
  );
  assert.ok(types.length > 12);
  const unworded = writeMessage('EMPL-KHONG-CO', undefined, {}, {}).text;
  for (const type of new Set(types.map((quoted) => quoted.slice(1, -1))))
    assert.notEqual(writeMessage(type, undefined, {}, {}).text, unworded, type);
});
