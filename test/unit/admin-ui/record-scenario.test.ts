import assert from 'node:assert/strict';
import test from 'node:test';
import { filedAs, givenOf, instantOf, localOf, played } from '../../../admin-ui/process-editor/simulation/play.ts';
import {
  ASPECTS,
  freeCode,
  recordScenario,
  withScenario,
} from '../../../admin-ui/process-editor/simulation/record-scenario.ts';
import { gonePlaces, trailOf, whereNow } from '../../../admin-ui/process-editor/simulation/trail.ts';
import type {
  ScenarioGiven,
  ScenarioStep,
  SimulatedOutcome,
  SimulatedState,
  Simulation,
} from '../../../schemas/types/index.ts';

const words = { vi: 'v', en: 'e' };
const START: SimulatedState = {
  at: '2026-03-04T02:00:00.000Z',
  stepCode: '',
  stepName: '',
  status: '',
  statusName: words,
  paused: false,
  ended: false,
  dueDate: null,
  stepDueDate: null,
  holders: [],
  roles: [],
  fee: null,
  ledger: [],
  next: [],
};

const outcome = (state: Partial<SimulatedState>, rest: Partial<SimulatedOutcome> = {}): SimulatedOutcome => ({
  kind: 'act',
  accepted: true,
  reasons: [],
  effects: [],
  documents: [],
  fired: [],
  failed: [],
  state: { ...START, ...state },
  ...rest,
});

const received = {
  stepCode: '110',
  status: 'processing',
  dueDate: '2026-03-13T02:00:00.000Z',
  roles: ['MC', 'VT', 'MC'].map((roleCode) => ({ roleCode, roleName: roleCode, people: [] })),
  fee: { state: 'requested', total: 75000, feeAmount: 75000, serviceAmount: 0 },
};

const SIMULATION: Simulation = {
  start: START,
  passed: true,
  covered: ['a-1100'],
  uncovered: ['a-2100'],
  steps: [
    outcome(START, { accepted: false, reasons: [{ code: 'note-required', message: words }] }),
    outcome(received, {
      effects: ['APLC-1100', 'EMPL-1100', 'APLC-1100'].map((type) => ({ kind: 'notify', target: 'sms', type, words })),
      documents: ['MAU_01', 'MAU_02'],
    }),
    outcome(received, { kind: 'jump' }),
  ],
};

const SCRIPT: ScenarioStep[] = [
  { kind: 'act', actionCode: '1100', withoutPapers: true },
  { kind: 'act', actionCode: '1100' },
  { kind: 'jump', nextTimer: true },
];
const GIVEN: ScenarioGiven = { govAgencyCode: 'H20.31', channel: 'direct' };

const recorded = (aspects: readonly (typeof ASPECTS)[number][]) =>
  recordScenario({
    scenarioCode: 'TH01',
    scenarioName: 'Tiếp nhận',
    given: GIVEN,
    script: SCRIPT,
    simulation: SIMULATION,
    aspects: new Set(aspects),
  });

test('what came becomes what must come: refusals by their reason, a due date where it came about', () => {
  assert.deepEqual(
    recorded(ASPECTS).when.map(({ expect }) => expect),
    [
      { refused: 'note-required' },
      {
        stepCode: '110',
        status: 'processing',
        holderRoles: ['MC', 'VT'],
        dueDate: received.dueDate,
        feeTotal: 75000,
        messages: ['APLC-1100', 'EMPL-1100'],
        documents: ['MAU_01', 'MAU_02'],
      },
      { stepCode: '110', status: 'processing', holderRoles: ['MC', 'VT'], feeTotal: 75000 },
    ],
  );
});

test('only what was asked for is held to, and the instant of filing is kept only beside a due date', () => {
  assert.deepEqual(recorded(['step']).given, GIVEN);
  assert.deepEqual(recorded(['step']).when[2]?.expect, { stepCode: '110', status: 'processing' });
  assert.deepEqual(recorded(['deadline']).given, { ...GIVEN, at: START.at });
  assert.deepEqual(recorded([]).when[1], SCRIPT[1]);
});

test('a scenario replaces the one of its code and goes to the end otherwise; new codes are free', () => {
  const [one, other] = [recorded([]), { ...recorded([]), scenarioCode: 'TH02' }];
  const renamed = { ...one, scenarioName: 'Khác' };
  assert.deepEqual(withScenario([one, other], renamed), [renamed, other]);
  assert.deepEqual(withScenario([one], other), [one, other]);
  assert.equal(freeCode([one, other]), 'TH03');
});

test('a scenario is played on as it was filed, its clock shown as in Vietnam and without what it expects', () => {
  const scenario = { given: { ...GIVEN, caseCode: 'A', at: '2026-03-04T20:30:00.000Z' } };
  const { filed, at } = filedAs(scenario);
  assert.equal(at, '2026-03-05T03:30');
  assert.deepEqual(givenOf({ filed, at }), scenario.given);
  assert.equal(localOf(instantOf('2026-03-05T03:30')), '2026-03-05T03:30');
  assert.equal(instantOf('2026-03'.slice(0, 4).concat('-')), undefined);
  assert.deepEqual(played({ kind: 'jump', nextTimer: true, expect: { ended: true } }), SCRIPT[2]);
});

test('the way gone is marked on the diagram: steps stood at, acts carried out, and where the dossier is', () => {
  const lists = {
    steps: [{ stepCode: '100' }, { stepCode: '110' }, { stepCode: '200' }],
    actions: [
      { actionKey: 'a-1100', preStepCode: '', postStepCode: '110' },
      { actionKey: 'a-2100', preStepCode: '110', postStepCode: '200' },
    ],
  };
  assert.deepEqual([...trailOf(SIMULATION, lists)], ['step-1', 'action-0']);
  assert.deepEqual(whereNow(SIMULATION, lists), { kind: 'step', index: 1 });
  assert.equal(whereNow({ ...SIMULATION, steps: [] }, lists), undefined);
  assert.deepEqual([...gonePlaces(['a-2100'], lists)], ['action-1', 'step-1', 'step-2']);
});
