import assert from 'node:assert/strict';
import test from 'node:test';
import { askedOf, stagesOf } from '../../../admin-ui/resources/dossiers/page/citizen/progress.ts';
import type { OfferedAction } from '../../../admin-ui/resources/dossiers/page/dossier-answers.ts';
import { agencyNameIn, handsOf } from '../../../admin-ui/resources/dossiers/page/hands.ts';
import { syncStateOf } from '../../../admin-ui/resources/dossiers/page/header/sync-state.ts';
import { relativesOf } from '../../../admin-ui/resources/dossiers/page/side/relatives.ts';
import type { Dossier, Effect, PaymentSheet, StepState } from '../../../schemas/types/index.ts';
import { buildDossier, someInstant, testId } from '../../support/dossier-builder.ts';

const at: StepState = {
  stepCode: 'B1',
  stepName: 'Bước 1',
  lane: '1',
  entry: 2,
  enteredAt: someInstant,
  dueDate: null,
  fromStepCode: '',
  actionKey: 'A',
  enteredBy: 'An',
  final: false,
};
const dossier = (changes: Partial<Dossier>): Dossier => buildDossier(testId(1), { step: at, ...changes });
const dates = buildDossier(testId(1)).dates;
const stages = (changes: Partial<Dossier>) => stagesOf(dossier(changes)).map(({ stage, state }) => `${stage} ${state}`);

test('a dossier is held by its named people, and only where none of them executes by the roles', () => {
  const handRoles = [
    { roleCode: 'CV', roleName: 'Chuyên viên', moderator: true, agencyCode: 'H20' },
    { roleCode: 'TD', roleName: 'Theo dõi', moderator: false, agencyCode: 'H20' },
  ];
  const watcher = { username: 'an', name: 'An', assigned: 3 as const };
  const executor = { username: 'binh', name: 'Bình', assigned: 1 as const };
  const of = (changes: Partial<Dossier>) => {
    const { people, roles } = handsOf(dossier({ handRoles, ...changes }));
    return [...people, ...roles].map(({ name }) => name);
  };
  assert.deepEqual(of({ holders: [watcher] }), ['An', 'Chuyên viên']);
  assert.deepEqual(of({ holders: [watcher, executor] }), ['An', 'Bình']);
  assert.deepEqual(of({ holders: [executor], step: { ...at, final: true } }), []);
  assert.deepEqual(of({ step: null }), []);
});

test('an agency the dossier knows is called by its name', () => {
  assert.equal(agencyNameIn(dossier({}), 'H20'), 'UBND xã Mẫu');
  assert.equal(agencyNameIn(dossier({}), 'H20.9'), 'H20.9');
});

test('a dossier is at the last stage it reached', () => {
  const submitted = { ...dates, submitDate: someInstant };
  assert.deepEqual(stages({ dates: submitted }), [
    'submitted current',
    'received ahead',
    'processing ahead',
    'result ahead',
    'finished ahead',
  ]);
  const processed = { ...submitted, receiveDate: someInstant, processDate: someInstant };
  assert.deepEqual(stages({ status: 'processing', dates: processed }).slice(1, 4), [
    'received done',
    'processing current',
    'result ahead',
  ]);
});

test('what ended early shows no stage it never reached', () => {
  const refused = { ...dates, submitDate: someInstant, releaseDate: someInstant, finishDate: someInstant };
  assert.deepEqual(stages({ status: 'denied', dates: refused }), ['submitted done', 'result done', 'finished done']);
});

test('an applicant is asked for one thing at a time, and told to press only what can be pressed', () => {
  const sheet: PaymentSheet = {
    sheetId: testId(2),
    kind: 'settlement',
    feeName: 'Lệ phí',
    feeAmount: 1000,
    serviceAmount: 0,
    shipAmount: 0,
    advanceAmount: 0,
    total: 1000,
    note: '',
    state: 'requested',
    requestedAt: someInstant,
  };
  const press: OfferedAction = {
    actionKey: 'S',
    actionCode: 'S',
    actionName: 'Gửi',
    postStepCode: 'B2',
    postStepName: '',
    auto: 'submit',
    enabled: true,
    reasons: [],
    noteRule: 0,
    assign: 0,
    candidates: [],
    requestPayment: 0,
    fee: null,
    form: null,
    createFiles: [],
    returnFiles: [],
    eSignature: false,
    dueDateEditable: false,
  };
  const shut = { ...press, enabled: false };
  assert.deepEqual(
    [
      askedOf(dossier({ status: 'waiting', payment: sheet }), [press]),
      askedOf(dossier({ status: 'waiting' }), [shut]),
      askedOf(dossier({ status: 'paying', payment: sheet }), [press]),
      askedOf(dossier({ status: 'paying', payment: { ...sheet, state: 'asked-again' } }), []),
      askedOf(dossier({ payment: { ...sheet, state: 'reported' } }), [press]),
      askedOf(dossier({ payment: { ...sheet, state: 'paid' } }), [press]),
      askedOf(dossier({}), [shut]),
      askedOf(dossier({ status: 'waiting', step: { ...at, final: true } }), [press]),
    ],
    ['supplement', 'supplement-only-files', 'payment', 'payment-at-office', 'reported', 'act', 'nothing', 'finished'],
  );
});

test('the portal is in step when nothing is failed or waiting', () => {
  const told = (seq: number, state: Effect['state'], kind: Effect['kind'] = 'publish'): Effect => ({
    id: testId(seq),
    dossierId: testId(1),
    seq,
    index: 0,
    kind,
    target: 'portal',
    payload: {},
    state,
    dueAt: someInstant,
    attempts: 1,
    ...(state === 'failed' ? { lastError: '500' } : {}),
  });
  assert.equal(syncStateOf([told(1, 'due', 'notify'), told(2, 'withdrawn')]), undefined);
  assert.equal(syncStateOf([told(1, 'failed', 'notify'), told(2, 'done')])?.state, 'done');
  assert.equal(syncStateOf([told(1, 'done'), told(2, 'due')])?.state, 'waiting');
  const failed = syncStateOf([told(1, 'failed'), told(2, 'due')]);
  assert.deepEqual([failed?.state, failed?.cause?.vi], ['failed', '500']);
});

test('parent and children are told apart, and nothing is made up about a parent', () => {
  const relatives = relativesOf({
    parent: { dossierId: testId(8), dossierNo: 'H20-1', serviceCode: '1.1' },
    children: [
      {
        childId: testId(9),
        serviceCode: '1.2',
        agencyCode: 'H20',
        templateNo: '',
        state: 'opening',
        plannedAt: someInstant,
      },
    ],
  });
  assert.deepEqual(
    relatives.map(({ kin, dossierNo, state }) => [kin, dossierNo, state]),
    [
      ['parent', 'H20-1', undefined],
      ['child', '', 'opening'],
    ],
  );
});
