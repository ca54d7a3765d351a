import assert from 'node:assert/strict';
import test from 'node:test';
import { paperRightReasons } from '../../engine/domain/dossier/paper-rights.ts';
import { findPart } from '../../engine/domain/dossier/papers.ts';
import { handsOf, rowOf } from '../../engine/domain/dossier/row.ts';
import { foldedWords } from '../../engine/domain/words.ts';
import type { Holder } from '../../schemas/types/index.ts';
import {
  action,
  Case,
  citizen,
  directory,
  engineActor,
  officer,
  part,
  type Sketch,
  step,
} from '../support/act-fixture.ts';

const an = officer('an');
const sketch: Sketch = {
  steps: [step('B1', 'processing', { durationCount: 1 }), step('B2', 'waiting'), step('X', 'done')],
  actions: [action('1100', '', 'B1', { allowAssignUser: 3 }), action('5200', 'B1', 'B2'), action('4000', 'B1', 'X')],
};
const begun = (...codes: string[]) => {
  const one = new Case(sketch);
  for (const actionCode of codes) assert.deepEqual(one.act(an, { actionCode, actionNote: 'x' }), [], actionCode);
  return one.dossier;
};
const held = (...assigned: Holder['assigned'][]): Holder[] =>
  assigned.map((part, index) => ({ username: `u${index}`, name: 'U', assigned: part }));

test('a dossier is found by its number, names, numbers and telephone of everybody in it, without marks', () => {
  const dossier = begun('1100');
  const { search } = rowOf({
    ...dossier,
    owner: { kind: 'organisation', name: 'Công ty Đại Phát', idNo: '0100109106', telNo: '02438' },
  });
  for (const words of [
    'nguyễn thị HOA',
    'dai phat',
    'Đại Phát',
    '0100109106',
    '02438',
    '087190001234',
    dossier.dossierNo ?? '?',
    'thu tuc',
  ])
    for (const word of foldedWords(words)) assert.ok(search.includes(word), word);
});

test('the row of a new dossier has no step, no dates and no hands', () => {
  const { stepCode, stepDueDate, dueDate, hands, ownerUsername, paused } = rowOf(begun());
  assert.deepEqual(
    { stepCode, stepDueDate, dueDate, hands, ownerUsername, paused },
    {
      stepCode: null,
      stepDueDate: null,
      dueDate: null,
      hands: [],
      ownerUsername: null,
      paused: false,
    },
  );
});

test('the row tells where the dossier stands, its dates, and that it is paused', () => {
  const { stepName, stepDueDate, dueDate, paused, status } = rowOf(begun('1100'));
  assert.deepEqual(
    [stepName, stepDueDate, dueDate, paused, status],
    ['Bước B1', '2026-03-05T02:00:00.000Z', '2026-03-11T02:00:00.000Z', false, 'processing'],
  );
  assert.equal(rowOf(begun('1100', '5200')).paused, true);
});

test('a step is the work of the named executors and their helpers, followed by watchers, else of the executing roles beside the named', () => {
  const dossier = begun('1100');
  const hands = (holders: Holder[]) => handsOf({ ...dossier, holders });
  assert.deepEqual(hands(held(1, 2, 3)), ['user:u0', 'user:u1', 'watch:u2']);
  assert.deepEqual(hands(held(2)), ['user:u0', 'role:CV@H20.31']);
  assert.deepEqual(hands([]), ['role:CV@H20.31']);
});

test('an ended dossier is nobody’s work', () => {
  assert.deepEqual(handsOf({ ...begun('1100', '4000'), holders: held(1) }), []);
});

test('citizens change papers of their own dossier until it is received and while they are awaited; officers of the agency until its end', () => {
  const right = (actor: typeof an, ...codes: string[]) =>
    paperRightReasons({ ...begun(...codes), ownerUsername: 'hoa' }, actor, directory.subtree).map(({ code }) => code);
  const hoa = citizen('hoa');
  assert.deepEqual([right(hoa), right(hoa, '1100'), right(hoa, '1100', '5200')], [[], ['not-allowed'], []]);
  assert.deepEqual(right(citizen('khac')), ['not-allowed']);
  assert.deepEqual([right(an, '1100'), right(officer('xa', 'CV', 'H20.99'), '1100')], [[], ['not-allowed']]);
  const named = { ...begun('1100'), holders: [{ username: 'xa', name: 'Xã', assigned: 2 as const }] };
  assert.deepEqual(paperRightReasons(named, officer('xa', 'CV', 'H20.99'), directory.subtree), []);
  const watched = { ...named, holders: [{ username: 'xa', name: 'Xã', assigned: 3 as const }] };
  assert.equal(paperRightReasons(watched, officer('xa', 'CV', 'H20.99'), directory.subtree).length, 1);
  for (const actor of [hoa, an, engineActor]) assert.deepEqual(right(actor, '1100', '4000'), ['dossier-closed']);
});

test('a part is found by the code of its form, else its own code, else its name in whatever spelling', () => {
  const parts = [
    part('TP01', { partName: 'Đơn đề nghị', fileTemplateNo: 'TP02' }),
    part('TP02', { partName: 'Bản vẽ' }),
  ];
  const found = (named: string) => findPart(parts, named)?.partNo;
  assert.deepEqual(['TP02', 'TP01', 'đơn  ĐỀ nghị', 'BAN VE', 'TP03'].map(found), [
    'TP01',
    'TP01',
    'TP01',
    'TP02',
    undefined,
  ]);
});

test('papers handed in by count or by form are present; an empty form is not', () => {
  const needing: Sketch = {
    ...sketch,
    parts: [
      part('TP01', { required: true }),
      part('TP06', { required: true, partType: 6 }),
      part('KQ', { required: true, partType: 2 }),
    ],
  };
  const missing = (change: object) => {
    const one = new Case(needing);
    one.add({ type: 'part-changed', partNo: 'TP01', ...change });
    return one.reasons(an, '1100').flatMap(({ details }) => details.partNos);
  };
  assert.deepEqual(missing({ data: {} }), ['TP01', 'TP06']);
  assert.deepEqual(missing({ receivedCopies: 1 }), ['TP06']);
  assert.deepEqual(missing({ data: { ten: 'Hoa' } }), ['TP06']);
});

test('a paper both required and produced is told as missing once; a signing act signs each file once', () => {
  const signing: Sketch = {
    steps: [step('B1', 'processing'), step('B2', 'releasing')],
    actions: [
      action('1100', '', 'B1', { createDossierFiles: 'TP01,TP01' }),
      action('2000', 'B1', 'B2', { createDossierFiles: 'KQ,KQ', eSignature: true, returnDossierFiles: 'KQ' }),
      action('2001', 'B1', 'B2', { returnDossierFiles: 'KQ' }),
    ],
    parts: [part('TP01', { required: true }), part('KQ', { partType: 2, eSign: true })],
  };
  const one = new Case(signing);
  assert.deepEqual(
    one.reasons(an, '1100').map(({ details }) => details.partNos),
    [['TP01']],
  );
  const file = { name: 'a', mediaType: 'text/plain', size: 1, sha256: '0'.repeat(64), at: one.now, by: 'an' };
  const fileId = (last: number) => `01900000-0000-7000-8000-00000000000${last}`;
  one.add({ type: 'file-attached', partNo: 'TP01', file: { ...file, fileId: fileId(2) } });
  one.add({ type: 'file-attached', partNo: 'KQ', file: { ...file, fileId: fileId(3) } });
  one.act(an, '1100');
  assert.deepEqual(one.act(an, '2001'), ['part-unsigned']);
  assert.deepEqual(one.act(an, '2000'), []);
  const signed = one.log.at(-1)?.events.flatMap((event) => (event.type === 'file-signed' ? [event] : [])) ?? [];
  assert.deepEqual(
    signed.map(({ partNo, fileId: signedId, by, at }) => ({ partNo, fileId: signedId, by, at })),
    [{ partNo: 'KQ', fileId: fileId(3), by: 'an', at: one.now }],
  );
});
