import assert from 'node:assert/strict';
import test from 'node:test';
import { factsOf } from '../../engine/domain/dossier/facts.ts';
import {
  action,
  Case,
  citizen,
  directory,
  directoryWith,
  engineActor,
  officer,
  part,
  type Sketch,
  step,
} from '../support/act-fixture.ts';

const an = officer('an');
const binh = officer('binh');
const chief = officer('ld', 'LD');
const names = ({ dossier }: Case) => dossier.holders.map(({ username, assigned }) => `${username}:${assigned}`);
const role = (roleCode: string, moderator = true, condition = '') => ({
  roleCode,
  roleName: `Vai trò ${roleCode}`,
  moderator,
  condition,
});

const binhNow = { employeeNo: 'binh', username: 'binh', fullName: 'Bình', workingStatus: 1 as const };

const relay: Sketch = {
  steps: [step('B1', 'processing'), step('B2', 'processing'), step('B3', 'processing')],
  actions: [
    action('1100', '', 'B1', { allowAssignUser: 3 }),
    action('2000', 'B1', 'B2', { allowAssignUser: 3 }),
    action('3000', 'B2', 'B3', { allowAssignUser: 3 }),
    action('7400', 'B2', ''),
    action('7400', 'B3', ''),
    action('7400', 'B1', ''),
  ],
};

test('going back twice goes back two steps, and there is nothing before the first', () => {
  const one = new Case(relay);
  for (const code of ['1100', '2000', '3000', '7400', '7400']) assert.deepEqual(one.act(an, code), [], code);
  assert.equal(one.dossier.step?.stepCode, 'B1');
  assert.deepEqual(one.act(an, '7400'), ['no-step-before']);
});

test('a dossier handed back is in the hands of who was named for that step, unless somebody else is named now', () => {
  const one = new Case(relay);
  one.act(an, {
    actionCode: '1100',
    assignUsers: [
      { username: 'binh', assigned: 1 },
      { username: 'an', assigned: 3 },
    ],
  });
  one.act(binh, { actionCode: '2000' });
  one.act(an, '7400');
  assert.deepEqual(names(one), ['binh:1', 'an:3']);
});

test('a dossier handed back goes to the roles again when who held it no longer works there', () => {
  const one = new Case(relay);
  one.act(an, { actionCode: '1100', assignUsers: [{ username: 'binh', assigned: 1 }] });
  one.act(binh, '2000');
  one.dossier = {
    ...one.dossier,
    pastSteps: one.dossier.pastSteps.map((past) => ({
      ...past,
      holders: [{ username: 'cu', name: 'Cũ', assigned: 1 as const }],
    })),
  };
  one.act(an, '7400');
  assert.deepEqual(names(one), []);
  assert.deepEqual(
    one.dossier.handRoles.map(({ roleCode }) => roleCode),
    ['CV'],
  );
});

/** Steps of two roles, entered by an act that lets roles be chosen, and the way back. */
const twoRoles: Sketch = {
  steps: [step('B1', 'processing', { roles: [role('CV'), role('LD')] }), step('B2', 'processing')],
  actions: [action('1100', '', 'B1', { allowAssignUser: 6 }), action('2000', 'B1', 'B2'), action('7400', 'B2', '')],
};
const roleCodes = ({ dossier }: Case) => dossier.handRoles.map(({ roleCode }) => roleCode);

test('a dossier handed back is in the hands of the roles that were chosen for that step, as often as it comes back', () => {
  const one = new Case(twoRoles);
  assert.deepEqual(one.act(an, { actionCode: '1100', assignRoles: ['LD'] }), []);
  assert.deepEqual(roleCodes(one), ['LD']);
  for (let round = 1; round <= 2; round += 1) {
    assert.deepEqual(one.act(chief, '2000'), []);
    assert.deepEqual(one.act(an, '7400'), []);
    assert.deepEqual(roleCodes(one), ['LD'], `round ${round}`);
  }
});

test('a way back that asks for exactly one role asks for none where the step had one before', () => {
  const back = action('7400', 'B2', '', { allowAssignUser: 7 });
  const one = new Case({ ...twoRoles, actions: [...twoRoles.actions.slice(0, 2), back] });
  one.act(an, { actionCode: '1100', assignRoles: ['LD'] });
  one.act(chief, '2000');
  assert.deepEqual(one.act(an, '7400'), []);
  assert.deepEqual(roleCodes(one), ['LD']);
  one.act(chief, '2000');
  assert.deepEqual(one.act(an, { actionCode: '7400', assignRoles: ['CV'] }), [], 'another may be named');
  assert.deepEqual(roleCodes(one), ['CV']);
});

test('nobody left in the chosen role, or nobody who can sign in: it goes to all roles of the step', () => {
  const one = new Case({ ...twoRoles, directory: directoryWith({ lockedOut: new Set(['ld']) }) });
  one.act(an, { actionCode: '1100', assignRoles: ['CV'] });
  one.dossier = { ...one.dossier, handRoles: one.dossier.handRoles.map((hand) => ({ ...hand, roleCode: 'LD' })) };
  const unlocked = new Case(twoRoles);
  unlocked.dossier = one.dossier;
  assert.deepEqual(unlocked.act(chief, '2000'), []);
  one.dossier = unlocked.dossier;
  assert.deepEqual(one.act(an, '7400'), []);
  assert.deepEqual(roleCodes(one).sort(), ['CV', 'LD']);
});

test('whoever held it and lost the role, or is locked out with nobody standing in, does not get it back', () => {
  for (const [why, changed] of [
    ['no role of the step', directoryWith({}, [{ ...binhNow, posts: [{ roleCode: 'LD', agencyCode: 'H20.31' }] }])],
    ['locked out', directoryWith({ lockedOut: new Set(['binh']) })],
  ] as const) {
    const one = new Case(relay);
    one.act(an, { actionCode: '1100', assignUsers: [{ username: 'binh', assigned: 1 }] });
    one.act(binh, '2000');
    const today = new Case({ ...relay, directory: changed });
    today.dossier = one.dossier;
    assert.deepEqual(today.act(an, '7400'), [], why);
    assert.deepEqual([names(today), roleCodes(today)], [[], ['CV']], why);
  }
});

test('before the first act a role takes part only where its condition holds, as at every step', () => {
  const online = (channel: 'direct' | 'online') =>
    new Case(
      {
        steps: [step('B1', 'processing', { roles: [role('CV', true, 'online=true'), role('LD')] })],
        actions: [action('1100', '', 'B1')],
        process: { roles: [] },
      },
      an,
      undefined,
      channel,
    );
  assert.deepEqual(online('direct').act(an, '1100'), ['not-your-step']);
  assert.deepEqual(online('direct').act(chief, '1100'), []);
  assert.deepEqual(online('online').act(an, '1100'), []);
  const atAgency = (agencyCode: string) =>
    new Case({
      steps: [step('B1', 'processing', { roles: [role('LD')] })],
      actions: [action('1100', '', 'B1')],
      process: { roles: [role('CV', true, `agency ${agencyCode}`)] },
    }).act(an, '1100');
  assert.deepEqual([atAgency('H20.31'), atAgency('H20.99')], [[], ['not-your-step']]);
});

for (const kind of [3, 4])
  test(`allowAssignUser ${kind} takes who executes, co-operates and watches`, () => {
    const one = new Case({
      steps: [step('B1', 'processing')],
      actions: [action('1100', '', 'B1', { allowAssignUser: kind })],
    });
    const assignUsers = [
      { username: 'an', assigned: 1 as const },
      { username: 'binh', assigned: 2 as const },
      { username: 'ld', assigned: 3 as const },
    ];
    assert.deepEqual(one.act(an, { actionCode: '1100', assignUsers }), []);
    assert.deepEqual(names(one), ['an:1', 'binh:2', 'ld:3']);
  });

test('somebody named twice is there once, in the strongest part', () => {
  const one = new Case(relay);
  one.act(an, {
    actionCode: '1100',
    assignUsers: [
      { username: 'binh', assigned: 3 },
      { username: 'binh', assigned: 1 },
    ],
  });
  assert.deepEqual(names(one), ['binh:1']);
});

test('where an action lets people be named and nobody is, the roles hold the step', () => {
  const one = new Case(relay);
  assert.deepEqual(one.act(an, '1100'), []);
  assert.deepEqual([names(one), one.dossier.handRoles.length], [[], 1]);
  assert.deepEqual(one.act(binh, '2000'), []);
});

test('why somebody cannot be named is said in both languages', () => {
  const [reason] = new Case(relay).reasons(an, { actionCode: '1100', assignUsers: [{ username: 'cu', assigned: 1 }] });
  assert.equal(reason?.message.vi, 'Không giao được cho Cũ: đã nghỉ hoặc chuyển công tác.');
  assert.equal(reason?.message.en, 'Cannot be assigned to Cũ: no longer working.');
});

test('the default assignee of an action gets the step, but not one who left', () => {
  const preset = (assignUserName: string) => {
    const one = new Case({
      steps: [step('B1', 'processing')],
      actions: [action('1100', '', 'B1', { assignUserName })],
    });
    assert.deepEqual(one.act(an, '1100'), []);
    return names(one);
  };
  assert.deepEqual([preset('binh'), preset('cu'), preset('không ai')], [['binh:1'], [], []]);
});

test('where people may be named, roles of another step come beside the own ones, each once, executing where either says so', () => {
  const one = new Case({
    steps: [
      step('B1', 'processing', { roles: [role('LD'), role('CV', false)] }),
      step('B2', 'processing', { roles: [role('CV', true)], roleAsStep: 'B1' }),
    ],
    actions: [action('1100', '', 'B2', { allowAssignUser: 1 })],
  });
  one.act(an, '1100');
  assert.deepEqual(
    one.dossier.handRoles.map(({ roleCode, moderator }) => [roleCode, moderator]),
    [
      ['CV', true],
      ['LD', true],
    ],
  );
});

test('entered by an action that lets nobody be named, a step that borrows roles is not in the hands of its own', () => {
  const one = new Case({
    steps: [
      step('B1', 'processing', { roles: [role('LD'), role('CV', false)] }),
      step('B2', 'processing', { roles: [role('KT', true)], roleAsStep: 'B1' }),
    ],
    actions: [action('1100', '', 'B2')],
  });
  one.act(an, '1100');
  assert.deepEqual(
    one.dossier.handRoles.map(({ roleCode, moderator }) => [roleCode, moderator]),
    [
      ['LD', true],
      ['CV', false],
    ],
  );
});

test('watchers see a step and do not act on it', () => {
  const one = new Case({
    steps: [step('B1', 'processing', { roles: [role('CV'), role('LD', false)] })],
    actions: [action('1100', '', 'B1'), action('2000', 'B1', 'B1')],
  });
  one.act(an, '1100');
  const [reason] = one.reasons(chief, '2000');
  assert.deepEqual([reason?.code, reason?.details.roles], ['not-your-step', ['Vai trò CV']]);
});

test('a role whose condition fails does not hold the step', () => {
  const one = new Case({
    steps: [step('B1', 'processing', { roles: [role('CV'), role('LD', true, 'online=true')] })],
    actions: [action('1100', '', 'B1'), action('2000', 'B1', 'B1')],
  });
  one.act(an, '1100');
  assert.deepEqual(one.act(chief, '2000'), ['not-your-step']);
});

test('a step without roles is executed by those of the process', () => {
  const one = new Case({ steps: [step('B1', 'processing', { roles: [] })], actions: [action('1100', '', 'B1')] });
  assert.deepEqual(one.act(an, '1100'), []);
  assert.deepEqual(
    one.dossier.handRoles.map(({ roleCode }) => roleCode),
    ['CV'],
  );
});

test('where nobody could ever act the refusal names the step, not an empty list of roles', () => {
  const one = new Case({
    steps: [step('B1', 'processing', { roles: [role('CV', false)] })],
    actions: [action('1100', '', 'B1')],
    process: { roles: [] },
  });
  assert.deepEqual(one.act(an, '1100'), ['nobody-holds-step', 'nobody-holds-step']);
});

test('an act outside the process names nobody and keeps the hands', () => {
  const one = new Case({ ...relay, configs: [{ actionCode: '3000', actionName: 'x', insideProcess: false }] });
  one.act(an, { actionCode: '1100', assignUsers: [{ username: 'binh', assigned: 1 }] });
  one.act(binh, '2000');
  assert.deepEqual(one.act(an, { actionCode: '3000', assignUsers: [{ username: 'an', assigned: 1 }] }), [
    'assignee-kind',
  ]);
  assert.deepEqual(one.act(an, '3000'), []);
  assert.equal(one.dossier.step?.stepCode, 'B2');
});

test('of two actions with one code the one this actor may take is meant', () => {
  const one = new Case(
    {
      steps: [step('B1', 'receiving'), step('B2', 'receiving')],
      actions: [
        action('1300', '', 'B1', { actionKey: 'desk' }),
        action('1300', '', 'B2', { actionKey: 'own', autoEvent: 'submit' }),
      ],
    },
    citizen('hoa'),
    undefined,
    'online',
  );
  assert.deepEqual(one.act(citizen('hoa'), '1300'), []);
  assert.equal(one.dossier.step?.stepCode, 'B2');
});

test('when no action of a code can be meant, all reasons are told: conditions of each, the actor, the papers', () => {
  const one = new Case({
    steps: [step('B1', 'processing')],
    actions: [
      action('1100', '', 'B1'),
      action('2000', 'B1', 'B1', { actionKey: 'a', preCondition: 'online=true', createDossierFiles: 'KQ' }),
      action('2000', 'B1', 'B1', { actionKey: 'b', preCondition: 'stepdone=B9' }),
    ],
    parts: [part('KQ', { partType: 2 })],
  });
  one.act(an, '1100');
  const reasons = one.reasons(chief, '2000');
  assert.deepEqual(reasons.map(({ code }) => code).sort(), [
    'condition-fails',
    'condition-fails',
    'not-your-step',
    'part-missing',
  ]);
});

test('an unknown action is told without a step where there is none yet', () => {
  const [reason] = new Case(relay).reasons(an, '9999');
  assert.deepEqual(
    [reason?.message.vi, reason?.message.en],
    ['Không có thao tác 9999 ở bước “đầu”.', 'There is no action 9999 at the step “first”.'],
  );
});

test('a command that saw another step hears who moved the dossier and where it is', () => {
  const one = new Case(relay);
  one.act(an, '1100');
  const [reason] = one.reasons(binh, { actionCode: '2000', stepCode: '' });
  assert.deepEqual([reason?.code, reason?.details.by, reason?.details.stepName], ['dossier-moved', 'an', 'Bước B1']);
});

test('conditions on the holder hold for who holds the step, not for another of the same role', () => {
  const one = new Case(relay);
  one.act(an, { actionCode: '1100', assignUsers: [{ username: 'binh', assigned: 1 }] });
  const holderRoles = (actor: typeof an) => factsOf(one.dossier, { ...one.context(actor), directory }).holderRoles;
  assert.deepEqual([holderRoles(binh), holderRoles(an), holderRoles(chief)], [['CV'], [], []]);
  const other = new Case(relay);
  other.act(an, '1100');
  const abroad = officer('xa', 'CV', 'H20.99');
  assert.deepEqual(factsOf(other.dossier, other.context(abroad)).holderRoles, []);
  assert.deepEqual(factsOf(other.dossier, other.context(an)).holderRoles, ['CV']);
});

test('a role held at the province with the reach of its subtree acts in the commune, with none nowhere', () => {
  const province = (act: 'subtree' | 'own' | 'none' | 'all') => {
    const actor = officer('p', 'CV', 'H20');
    return { ...actor, posts: actor.posts.map((post) => ({ ...post, act })) };
  };
  const refused = (act: Parameters<typeof province>[0]) => new Case(relay).act(province(act), '1100');
  assert.deepEqual((['subtree', 'all', 'own', 'none'] as const).map(refused), [
    [],
    [],
    ['not-your-step'],
    ['not-your-step'],
  ]);
});

test('the engine acts for everybody, a partner only where it is listened to', () => {
  const sketch: Sketch = {
    steps: [step('B1', 'processing'), step('B2', 'processing')],
    actions: [
      action('1100', '', 'B1'),
      action('2000', 'B1', 'B2'),
      action('2001', 'B1', 'B2', { autoEvent: 'listener' }),
    ],
  };
  const partner = { kind: 'partner' as const, username: 'lgsp', name: 'LGSP', posts: [] };
  const one = new Case(sketch);
  assert.deepEqual(one.act(engineActor, '1100'), []);
  assert.deepEqual(one.act(partner, '2000'), ['not-allowed']);
  assert.deepEqual(one.act(partner, '2001'), []);
});
