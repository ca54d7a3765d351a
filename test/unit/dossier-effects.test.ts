import assert from 'node:assert/strict';
import test from 'node:test';
import { decide } from '../../engine/domain/dossier/decide.ts';
import { composeCommand } from '../../engine/usecases/commit-command.ts';
import type { ActionConfig, ChildDossier, Effect, ProcessAction } from '../../schemas/types/index.ts';
import { check } from '../../schemas/validate.ts';
import { action, Case, engineActor, officer, type Sketch, step } from '../support/act-fixture.ts';

const an = officer('an');

function sketch(config: Partial<ActionConfig>, more: Partial<ProcessAction> = {}, to = 'B2'): Sketch {
  return {
    steps: [step('B1', 'processing'), step('B2', 'processing'), step('X', 'done')],
    actions: [action('1100', '', 'B1'), action('2000', 'B1', to, { allowAssignUser: 3, ...more })],
    configs: [{ actionCode: '2000', actionName: 'x', insideProcess: true, ...config }],
    process: { serverNo: 'LGSP,DVC' },
  };
}

/** The effects of 2000 on a dossier that may be changed after its first act. */
function effects(one: Case, assignUsers?: { username: string; assigned: 1 | 2 | 3 }[]): Effect[] {
  if (one.dossier.step === null) assert.deepEqual(one.act(an, '1100'), []);
  const context = one.context(engineActor);
  const decided = decide(one.dossier, { actionCode: '2000', ...(assignUsers ? { assignUsers } : {}) }, context);
  assert.ok(!('reasons' in decided) && decided.outcome.ok);
  const { action: taken, outcome } = decided;
  const { dossier } = one;
  const composed = composeCommand(
    { dossier, dossierId: dossier.id, name: 'act', decision: outcome.decision, action: taken, note: 'ghi chú' },
    context,
    [],
  );
  for (const [index, effect] of composed.effects.entries()) {
    const checked = check('Effect', effect);
    assert.deepEqual(checked.ok ? [] : checked.errors, []);
    assert.deepEqual(
      [effect.index, effect.seq, effect.state, effect.dueAt],
      [index, composed.dossier.seq, 'due', one.now],
    );
  }
  assert.equal(new Set(composed.effects.map(({ id }) => id)).size, composed.effects.length);
  return composed.effects;
}

const told = (one: Case, assigned?: Parameters<typeof effects>[1]) =>
  effects(one, assigned).map(({ kind, target }) => `${kind} ${target}`);
const child = (childId: string, state: ChildDossier['state']): ChildDossier => ({
  childId,
  serviceCode: '2.2',
  agencyCode: 'H20.99',
  templateNo: '',
  state,
  plannedAt: '2026-03-04T02:00:00.000Z',
});
const ONE = '01900000-0000-7000-8000-00000000aaaa';
const TWO = '01900000-0000-7000-8000-00000000bbbb';

test('an act without any configuration does nothing outside', () => {
  assert.deepEqual(told(new Case(sketch({}))), []);
});

test('the applicant is told by the address in the dossier, with the switches of the rule', () => {
  const [effect] = effects(new Case(sketch({ notificationType: 'APLC-01@sms=true,email=false' })));
  assert.deepEqual(
    [effect?.payload.to, effect?.payload.sms, effect?.payload.email],
    [[{ name: 'Nguyễn Thị Hoa', telNo: '', email: '' }], true, false],
  );
});

test('a notification whose condition does not hold is not sent', () => {
  assert.deepEqual(told(new Case(sketch({ notificationType: 'APLC-01@online=true' }))), []);
  assert.deepEqual(told(new Case(sketch({ notificationType: 'APLC-01@online=false' }))), ['notify notify']);
});

test('officers are told by name when executing or co-operating, else all who hold an executing role', () => {
  const to = (assigned?: Parameters<typeof effects>[1]) =>
    effects(new Case(sketch({ notificationType: 'EMPL-01' })), assigned)[0]?.payload.to;
  assert.deepEqual(
    to([
      { username: 'binh', assigned: 1 },
      { username: 'an', assigned: 2 },
      { username: 'ld', assigned: 3 },
    ]),
    [
      { username: 'binh', name: 'Bình' },
      { username: 'an', name: 'An' },
    ],
  );
  assert.deepEqual(to(), [
    { username: 'an', name: 'An' },
    { username: 'binh', name: 'Bình' },
  ]);
});

test('no officer is told of a step that has ended, nor by a type that tells nobody', () => {
  const ended = effects(new Case(sketch({ notificationType: 'EMPL-01' }, {}, 'X')));
  assert.deepEqual(
    ended.flatMap(({ payload }) => payload.notificationType ?? []),
    ['APLC-4000'],
  );
  assert.deepEqual(told(new Case(sketch({ notificationType: 'USER-01' }))), []);
});

test('each partner of the process gets its own message, the portal and a called service theirs', () => {
  const one = new Case(sketch({ syncType: 2, eventType: 1 }, { postAction: '{"CALL_API":{"serverNo":"QLVB"}}' }));
  assert.deepEqual(told(one), ['sync LGSP', 'sync DVC', 'call-api QLVB', 'publish portal']);
  const [sync] = effects(one);
  assert.deepEqual(
    [sync?.payload.status, sync?.payload.actionCode, sync?.payload.note],
    ['processing', '2000', 'ghi chú'],
  );
});

test('the flags of a condition are orders to the post and the invoice service', () => {
  const preCondition =
    'sendviapostal=1,sendcollectionvnpost=1,sendinvoice=1,sendInvoiceVNPT=1,destroyInvoiceVNPT=1,paymentmethod=3';
  assert.deepEqual(
    effects(new Case(sketch({}, { preCondition }))).map(({ kind, payload }) => `${kind} ${payload.flag}`),
    [
      'post-order sendviapostal',
      'post-order sendcollectionvnpost',
      'invoice sendinvoice',
      'invoice sendInvoiceVNPT',
      'invoice destroyInvoiceVNPT',
    ],
  );
});

test('what the post collected is marked as handed over once it was being collected', () => {
  for (const [before, after] of [
    [2, 3],
    [1, 1],
    [0, 0],
  ] as const) {
    const one = new Case(sketch({}, { preCondition: 'receivedcollectionvnpost=1' }));
    one.act(an, '1100');
    one.dossier = { ...one.dossier, postal: { ...one.dossier.postal, vnpostalStatus: before } };
    assert.deepEqual(one.act(an, '2000'), []);
    assert.equal(one.dossier.postal.vnpostalStatus, after);
  }
});

test('a planned child is opened under its promised id, twice in the text is once', () => {
  const one = new Case(sketch({}, { createDossiers: 'H20.99@2.2,H20.99@2.2,H20.99#M@2.2' }));
  const opened = effects(one);
  assert.deepEqual(
    opened.map(({ kind }) => kind),
    ['open-child', 'open-child'],
  );
  assert.ok(opened.every(({ target, payload }) => target === `child:${payload.childId}`));
});

test('a child tells its parent its state before the mapped act, each on a target of its own', () => {
  const one = new Case(sketch({ mappingAction: '5000' }, {}, 'X'));
  one.act(an, '1100');
  one.dossier = { ...one.dossier, parent: { dossierId: ONE, dossierNo: '', serviceCode: '1.1' } };
  assert.deepEqual(told(one).slice(-2), [`child-state state:${ONE}`, `mapped-act act:${ONE}`]);
  assert.equal(effects(one).find(({ kind }) => kind === 'child-state')?.payload.state, 'final');
});

test('a child whose state does not change tells nothing', () => {
  const one = new Case({ ...sketch({}), actions: [action('1100', '', 'B1'), action('2000', 'B1', 'B1')] });
  one.act(an, '1100');
  one.dossier = { ...one.dossier, parent: { dossierId: ONE, dossierNo: '', serviceCode: '1.1' } };
  assert.deepEqual(told(one), []);
});

test('a mapped act is not asked of a child that has ended', () => {
  const one = new Case(sketch({ mappingAction: '5000' }));
  one.act(an, '1100');
  one.dossier = { ...one.dossier, children: [child(ONE, 'final'), child(TWO, 'open')] };
  assert.deepEqual(told(one), [`mapped-act act:${TWO}`]);
});
