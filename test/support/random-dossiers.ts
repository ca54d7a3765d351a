import fc from 'fast-check';
import type { ActCommand } from '../../engine/domain/dossier/context.ts';
import { action, citizen, engineActor, officer, part, type Sketch, step, timerActor } from './act-fixture.ts';

const STATUSES = ['new', 'receiving', 'processing', 'waiting', 'paying', 'releasing', 'cancelling', 'done', 'denied'];
const CODES = ['1.1', '*', '2000.*', 'Bước 3', 'TT66/8888'];
/** Officers of the agency and of another, a leader, a citizen, the engine and the clock. */
export const ACTORS = [
  officer('an'),
  officer('binh'),
  officer('ld', 'LD'),
  officer('xa', 'CV', 'H20.99'),
  citizen('hoa'),
  engineActor,
  timerActor,
];
const FEE = JSON.stringify({ paymentFee: 'Lệ phí', feeAmount: 50_000, serviceAmount: 20_000, editable: 3 });

/** Mostly the first value: hindrances multiply, and a run that is always refused tells nothing. */
const mostly = <T>(usual: T, ...others: fc.Arbitrary<T>[]): fc.Arbitrary<T> =>
  fc.oneof({ arbitrary: fc.constant(usual), weight: 12 }, { arbitrary: fc.oneof(...others), weight: 2 });

const anAction = fc.record({
  from: fc.integer({ min: 0, max: CODES.length - 1 }),
  to: fc.oneof({ arbitrary: fc.nat(CODES.length - 1), weight: 5 }, { arbitrary: fc.constant(-1), weight: 1 }),
  code: fc.constantFrom('1100', '2000', '4.*', 'Chuyển'),
  autoEvent: mostly('', fc.constantFrom('submit', 'timmer')),
  preCondition: mostly(
    '',
    fc.constantFrom(
      'payok',
      'online=true',
      'stepdone=*',
      'sendinvoice=1',
      'receivedcollectionvnpost=1',
      '= payment.paid',
    ),
  ),
  allowAssignUser: mostly(3, fc.nat(9)),
  requestPayment: mostly(0, fc.nat(5)),
  paymentFee: fc.constantFrom('', FEE),
  createDossierFiles: mostly('', fc.constant('KQ')),
  eSignature: fc.boolean(),
  createDossiers: mostly('', fc.constantFrom('H20.99@2.2', 'H20.99@2.2,H20.99@2.2', 'H20.99@KHONG')),
  postAction: mostly(
    '',
    fc.constant('{"CREATE_DOCUMENT":{"documentType":"GTN,PXL"}}'),
    fc.nat(13).map((option) => `{"CHANGE_DATE":{"dateOption":"${option}"}}`),
    fc.constant('{"MULTIPLE_CHECK":"a"}'),
  ),
});

/** Processes of up to five steps, sound or not. */
export const sketches = fc
  .record({
    count: fc.integer({ min: 1, max: CODES.length }),
    statuses: fc.array(fc.constantFrom(...STATUSES), { minLength: CODES.length, maxLength: CODES.length }),
    durations: fc.array(fc.constantFrom(0, 0.5, 2, -1), { minLength: CODES.length, maxLength: CODES.length }),
    actions: fc.array(anAction, { minLength: 3, maxLength: 16 }),
    outside: fc.boolean(),
    roleAsStep: fc.constantFrom('', '!*', '1.1'),
    editable: fc.boolean(),
  })
  .map(({ count, statuses, durations, actions, outside, roleAsStep, editable }): Sketch => {
    const code = (index: number) => (index < 0 ? '' : (CODES[index % count] ?? ''));
    return {
      steps: CODES.slice(0, count).map((stepCode, index) =>
        step(stepCode, statuses[index] ?? 'processing', {
          durationCount: durations[index] ?? 0,
          roleAsStep: count > 1 ? roleAsStep : '',
          stepInstruction: 'Đọc kỹ',
        }),
      ),
      actions: actions.map(({ from, to, code: actionCode, ...more }, index) =>
        action(actionCode, index === 0 ? '' : code(from), index === 0 ? code(0) : code(to), {
          ...(index === 0 ? {} : more),
          actionKey: `k${index}.*`,
        }),
      ),
      configs: [
        {
          actionCode: '4.*',
          actionName: 'Tiện ích',
          insideProcess: !outside,
          syncType: 2,
          eventType: 1,
          notificationType: 'EMPL-01',
        },
      ],
      parts: [part('KQ', { partType: 2, eSign: true }), part('TP')],
      process: {
        serverNo: 'LGSP,DVC',
        dueDatePattern: JSON.stringify({
          editable,
          dueDatePhase: [{ allDay: 2 }, { workDay: 3 }, { allDay: 1, workDay: 0.5 }],
        }),
      },
    };
  });

/** What people ask of a dossier, mostly what may be asked. */
export const commands = fc.array(
  fc.record({
    pick: fc.nat(),
    legal: fc.constantFrom(true, true, true, false),
    actor: fc.constantFrom(...ACTORS, engineActor, engineActor, ACTORS[0] ?? engineActor),
    minutes: fc.integer({ min: 0, max: 20_000 }),
    actionNote: mostly('đủ', fc.constant('')),
    payload: mostly<NonNullable<ActCommand['payload']>>({}, fc.constant({ 'ý kiến': 'đồng ý', n: 1 })),
    dueDate: mostly('', fc.constantFrom('2026-12-01T02:00:00.000Z', '2020-01-01T00:00:00.000Z')),
    assignUsers: mostly<NonNullable<ActCommand['assignUsers']>>(
      [],
      fc.constantFrom([{ username: 'binh', assigned: 1 as const }], [{ username: 'cu', assigned: 2 as const }]),
    ),
    payment: mostly<ActCommand['payment']>(
      undefined,
      fc.constantFrom({ feeAmount: 10_000, quantity: 2 }, { method: 'Tiền mặt', note: 'x' }),
    ),
  }),
  { minLength: 5, maxLength: 25 },
);
