import assert from 'node:assert/strict';
import test from 'node:test';
import { factsOf } from '../../../admin-ui/resources/dossiers/page/acts/act-facts.ts';
import {
  bodyOf,
  emptyInput,
  fromLocalInput,
  isComplete,
  toLocalInput,
} from '../../../admin-ui/resources/dossiers/page/acts/act-input.ts';
import {
  assignmentKinds,
  groupActs,
  groupByReasons,
  holdsNow,
  mainAct,
} from '../../../admin-ui/resources/dossiers/page/acts/offered.ts';
import type { OfferedAction } from '../../../admin-ui/resources/dossiers/page/dossier-answers.ts';
import { reason } from '../../../engine/domain/refusals.ts';
import { check } from '../../../schemas/validate.ts';
import { action, Case, officer, step } from '../../support/act-fixture.ts';
import { buildDossier, testId } from '../../support/dossier-builder.ts';

const offered = (actionKey: string, more: Partial<OfferedAction> = {}): OfferedAction => ({
  actionKey,
  actionCode: actionKey,
  actionName: `Thao tác ${actionKey}`,
  postStepCode: 'B2',
  postStepName: 'Bước 2',
  auto: 'none',
  enabled: (more.reasons ?? []).length === 0,
  reasons: [],
  noteRule: 1,
  assign: 0,
  candidates: [],
  requestPayment: 0,
  fee: null,
  form: null,
  createFiles: [],
  returnFiles: [],
  eSignature: false,
  dueDateEditable: false,
  ...more,
});
const keys = (actions: OfferedAction[]): string[] => actions.map(({ actionKey }) => actionKey);

const notMine = reason('not-your-step', { holders: ['Bình'] });
const missing = reason('part-missing', { parts: ['KQ'] });
const auto = offered('auto', { auto: 'timer', reasons: [reason('automatic-only', { actionName: 'x' })] });
const acts = [
  offered('report', { auto: 'submit' }),
  offered('refuse', { noteRule: 2 }),
  offered('sign', { reasons: [notMine] }),
  offered('return', { reasons: [notMine, missing] }),
  offered('stop', { reasons: [notMine] }),
  auto,
];

test('an officer sees every act, those done for the applicant last; an applicant only the own', () => {
  const seen = groupActs(acts, 'officer');
  assert.deepEqual([seen.open, seen.shut, seen.automatic].map(keys), [
    ['refuse', 'report'],
    ['sign', 'return', 'stop'],
    ['auto'],
  ]);
  const own = groupActs(acts, 'citizen');
  assert.deepEqual([own.open, own.shut, own.automatic].map(keys), [['report'], [], []]);
});

test('acts shut for the same reasons are told once, in order', () => {
  const groups = groupByReasons(groupActs(acts, 'officer').shut);
  assert.deepEqual(
    groups.map(({ actions, reasons }) => [keys(actions), reasons.map(({ code }) => code)]),
    [
      [['sign', 'stop'], ['not-your-step']],
      [['return'], ['not-your-step', 'part-missing']],
    ],
  );
});

test('the main act moves the dossier on, asks for no reason and is not the applicant’s', () => {
  const stays = offered('stays', { postStepCode: 'B1' });
  const back = offered('back', { postStepCode: null });
  const forward = offered('forward');
  assert.equal(
    mainAct([...acts, stays, back, forward], 'B1'),
    acts.find(({ actionKey }) => actionKey === 'sign'),
  );
  assert.equal(mainAct([stays, back, offered('r', { noteRule: 2 })], 'B1'), undefined);
});

test('a dossier lies in the hands of whoever is refused an act for no reason of person', () => {
  assert.equal(holdsNow([auto, offered('a', { reasons: [missing] })]), true);
  assert.equal(holdsNow([auto, offered('a', { reasons: [notMine, missing] })]), false);
  assert.equal(holdsNow([auto]), false);
});

test('the parts somebody may be given are those the server takes', () => {
  for (const assign of [0, 1, 2, 3, 4, 5]) {
    const taken = ([1, 2, 3] as const).filter((kind) => {
      const one = new Case({
        steps: [step('B1', 'processing'), step('B2', 'processing')],
        actions: [action('1100', '', 'B1'), action('A', 'B1', 'B2', { allowAssignUser: assign })],
      });
      assert.deepEqual(one.act(officer('an'), '1100'), []);
      const executor = kind === 1 || assign === 5 ? [] : [{ username: 'an', assigned: 1 as const }];
      const assignUsers = [{ username: 'binh', assigned: kind }, ...executor];
      return one.act(officer('an'), { actionCode: 'A', assignUsers }).length === 0;
    });
    assert.deepEqual(assignmentKinds(assign), taken, `allowAssignUser ${assign}`);
  }
});

test('what travels is what was entered, in a form the server takes', () => {
  const act = offered('A', { form: { type: 'object' } });
  const input = {
    ...emptyInput({ so: 5 }),
    note: ' Vì thiếu giấy ',
    assignUsers: [{ username: 'binh', assigned: 1 as const }],
    dueDate: '2026-03-09T10:30',
  };
  const body = bodyOf(act, 'B1', input);
  assert.deepEqual(body, {
    actionCode: 'A',
    actionKey: 'A',
    stepCode: 'B1',
    actionNote: 'Vì thiếu giấy',
    assignUsers: [{ username: 'binh', assigned: 1 }],
    dueDate: '2026-03-09T03:30:00.000Z',
    payload: { so: 5 },
  });
  assert.equal(check('ActBody', body).ok, true);
  assert.deepEqual(bodyOf(offered('A'), undefined, emptyInput()), { actionCode: 'A', actionKey: 'A' });
});

test('a date-time field holds Vietnamese time', () => {
  assert.equal(toLocalInput('2026-03-09T17:30:20.000Z'), '2026-03-10T00:30');
  assert.equal(fromLocalInput(toLocalInput('2026-03-09T17:30:00.000Z')), '2026-03-09T17:30:00.000Z');
});

test('an act that asks for a reason is complete with one that is more than blanks', () => {
  const refuse = offered('refuse', { noteRule: 2 });
  assert.deepEqual(
    ['', '  ', 'x'].map((note) => isComplete(refuse, { ...emptyInput(), note })),
    [false, false, true],
  );
  assert.equal(isComplete(offered('A'), emptyInput()), true);
});

test('a preview says what would be different, and who would be told', () => {
  const one = new Case({
    steps: [step('B1', 'processing'), step('B2', 'waiting')],
    actions: [action('1100', '', 'B1'), action('A', 'B1', 'B2')],
  });
  assert.deepEqual(one.act(officer('an'), '1100'), []);
  const before = one.dossier;
  assert.deepEqual(one.act(officer('an'), { actionCode: 'A', actionNote: 'thiếu đơn' }), []);
  const told = (payload: Record<string, unknown>, kind: 'notify' | 'publish' = 'notify') => ({
    id: testId(1),
    dossierId: before.id,
    seq: 3,
    index: 0,
    kind,
    target: kind,
    payload,
    state: 'due' as const,
    dueAt: before.createdAt,
    attempts: 0,
  });
  const facts = factsOf(before, {
    dossier: one.dossier,
    events: one.log.at(-1)?.events ?? [],
    effects: [
      told({
        to: [
          { name: 'Hoa', telNo: '0912', email: '' },
          { username: 'an', name: 'An' },
        ],
        sms: 'Chào',
      }),
      told({ to: [] }),
      told({}, 'publish'),
      told({}, 'publish'),
    ],
    wouldDraw: 0,
  });
  assert.equal(facts.step?.name, 'Bước B2');
  assert.equal(facts.statusName?.vi, 'waiting');
  assert.deepEqual(facts.clock, ['pause']);
  assert.equal(facts.dueDate, null);
  assert.deepEqual(facts.messages, [{ to: 'Hoa (0912); An', text: 'Chào' }]);
  assert.deepEqual(facts.outside, ['publish']);
});

test('a preview of an act that changes nothing says so', () => {
  const dossier = buildDossier(testId(1));
  const facts = factsOf(dossier, { dossier, events: [], effects: [], wouldDraw: 0 });
  assert.deepEqual([facts.step, facts.statusName, facts.dueDate, facts.sheet], [null, null, null, null]);
});
