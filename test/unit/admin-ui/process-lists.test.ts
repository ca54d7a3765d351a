import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { placeOf, readOpened, writeOpened } from '../../../admin-ui/process-editor/editor-place.ts';
import { changedAt, insertedAt, moved, removedAt } from '../../../admin-ui/process-editor/list-moves.ts';
import { matching, optionLabel } from '../../../admin-ui/process-editor/lists/option-words.ts';
import {
  blankAction,
  blankStep,
  copyOfAction,
  copyOfStep,
  freeCode,
  newActionKey,
  nextStepCode,
} from '../../../admin-ui/process-editor/new-items.ts';
import { rowKey } from '../../../admin-ui/process-editor/tables/row-focus.ts';
import { actionLines, linesWith, stepLines } from '../../../admin-ui/process-editor/tables/table-row.ts';

const press = (key: string, more = {}) => ({ key, altKey: false, ctrlKey: false, metaKey: false, ...more });

describe('changing the order', () => {
  it('moves, adds, removes and changes without touching the list it was given', () => {
    const items = ['a', 'b', 'c'];
    assert.deepEqual(moved(items, 0, 2), ['b', 'c', 'a']);
    assert.deepEqual(moved(items, 2, 3), items);
    assert.deepEqual(removedAt(items, 1), ['a', 'c']);
    assert.deepEqual(insertedAt(items, 1, 'x'), ['a', 'x', 'b', 'c']);
    assert.deepEqual(
      changedAt(items, 1, (item) => `${item}!`),
      ['a', 'b!', 'c'],
    );
    assert.deepEqual(items, ['a', 'b', 'c']);
  });
});

describe('new steps and actions', () => {
  it('get a key no other action has', () => {
    const digits = ['1', '1', '2'];
    assert.equal(
      newActionKey(['a-1'], () => digits.shift() ?? '9'),
      'a-2',
    );
  });

  it('copied actions keep everything but the key', () => {
    const action = { ...blankAction('a-1', '100'), actionName: 'Tiếp nhận' };
    assert.deepEqual(copyOfAction(action, 'a-2'), { ...action, actionKey: 'a-2' });
  });

  it('copied steps get a code that is free', () => {
    assert.equal(copyOfStep(blankStep('210', undefined), ['210', '210-2']).stepCode, '210-3');
    assert.equal(freeCode('300', ['210']), '300');
  });

  it('new steps go on in tens, whatever else is there', () => {
    assert.equal(nextStepCode([]), '100');
    assert.equal(nextStepCode(['110', '*', '415']), '420');
  });
});

describe('places of the editor', () => {
  it('are found by the pointer of a finding', () => {
    assert.deepEqual(placeOf('/steps/3/roles/0/roleCode'), {
      tab: 'steps',
      selection: { kind: 'step', index: 3 },
      field: 'body.steps.3.roles.0.roleCode',
    });
    assert.equal(placeOf('/actions/4').field, 'body.actions.4.actionName');
    assert.deepEqual(placeOf('/actions'), { tab: 'actions', field: 'body.actions' });
    assert.deepEqual(placeOf('/dueDatePattern'), { tab: 'info', field: 'body.dueDatePattern' });
    assert.deepEqual(placeOf(''), { tab: 'info', field: 'body' });
  });

  it('of an open form survive the address; anything else there is no form', () => {
    assert.deepEqual(readOpened(writeOpened({ kind: 'action', index: 12 })), { kind: 'action', index: 12 });
    for (const text of [null, '', 'step', 'role-1', 'step--1']) assert.equal(readOpened(text), undefined);
  });
});

describe('the tables', () => {
  const steps = [{ ...blankStep('110', undefined), stepName: 'Bàn giao thụ lý hồ sơ' }];
  const actions = [
    { ...blankAction('a', ''), actionName: 'Tiếp nhận hồ sơ', actionCode: '1100', postStepCode: '110' },
    { ...blankAction('b', '110'), actionName: 'Yêu cầu thụ lý lại', actionCode: '7400' },
    { ...blankAction('b', '999'), actionCode: '2000' },
  ];
  const message = { vi: 'x', en: 'x' };
  const lines = actionLines(
    actions,
    steps,
    [
      { code: 'e', severity: 'error', path: '/actions/1/preCondition', message },
      { code: 'w', severity: 'warning', path: '/actions/1', message },
      { code: 'i', severity: 'info', path: '/actions/1', message },
      { code: 'e', severity: 'error', path: '/actions/10', message },
    ],
    { first: '(đầu)', goBack: '(quay lại)' },
  );

  it('name steps with their code beside them, and say what an empty place means', () => {
    assert.deepEqual(
      lines.map(({ cells }) => cells.slice(2)),
      [
        [
          { text: '(đầu)', note: '' },
          { text: 'Bàn giao thụ lý hồ sơ', note: '110' },
        ],
        [
          { text: 'Bàn giao thụ lý hồ sơ', note: '110' },
          { text: '(quay lại)', note: '' },
        ],
        [
          { text: '999', note: '' },
          { text: '(quay lại)', note: '' },
        ],
      ],
    );
  });

  it('count what is found in each row, and only there', () => {
    assert.deepEqual(
      lines.map(({ errors, warnings }) => [errors, warnings]),
      [
        [0, 0],
        [1, 1],
        [0, 0],
      ],
    );
  });

  it('keep rows apart even when an imported key is there twice', () => {
    assert.equal(new Set(lines.map(({ key }) => key)).size, lines.length);
  });

  it('are filtered by words without accents, over every cell', () => {
    assert.deepEqual(
      linesWith(lines, 'ban giao 1100').map(({ index }) => index),
      [0],
    );
    assert.equal(linesWith(lines, ' ').length, 3);
  });

  it('show a step by the names of its status, lane and roles', () => {
    const [line] = stepLines(
      [
        {
          ...blankStep('210', undefined),
          sequenceNo: '2',
          durationCount: 0.5,
          roles: [{ roleCode: 'CV', roleName: 'Chuyên viên', moderator: true, condition: '' }],
        },
      ],
      [{ sequenceNo: '2', sequenceName: 'Giải quyết', sequenceRole: '', durationCount: '' }],
      [],
      { statusName: (code) => `<${code}>`, duration: (count) => `${count} ngày` },
    );
    assert.deepEqual(
      line?.cells.map(({ text }) => text),
      ['210', '210', '<processing>', 'Giải quyết', '0.5 ngày', 'Chuyên viên'],
    );
  });
});

describe('the keyboard in a table', () => {
  it('walks the rows and stops at the ends', () => {
    assert.deepEqual(rowKey(press('ArrowDown'), 0, 3), { go: 1 });
    assert.deepEqual(rowKey(press('ArrowDown'), 2, 3), { go: 2 });
    assert.deepEqual(rowKey(press('PageDown'), 0, 60), { go: 10 });
    assert.deepEqual(rowKey(press('End'), 0, 60), { go: 59 });
  });

  it('changes the order with Alt, and leaves other keys to the browser', () => {
    assert.deepEqual(rowKey(press('ArrowUp', { altKey: true }), 4, 9), { move: -1 });
    assert.equal(rowKey(press('ArrowUp', { ctrlKey: true }), 4, 9), undefined);
    assert.equal(rowKey(press('Tab'), 4, 9), undefined);
    assert.equal(rowKey(press('Enter'), 4, 9), undefined);
  });
});

describe('choosing from a list', () => {
  const choices = [
    { value: 'BP_MOT_CUA', label: 'Cán bộ một cửa' },
    { value: 'CHUYEN_VIEN', label: 'Chuyên viên' },
  ];

  it('shows the name with the code, or the code nobody knows', () => {
    assert.equal(optionLabel(choices, 'CHUYEN_VIEN'), 'Chuyên viên · CHUYEN_VIEN');
    assert.equal(optionLabel(choices, 'X'), 'X');
  });

  it('finds by every word of name or code, without accents', () => {
    const values = choices.map(({ value }) => value);
    assert.deepEqual(matching(values, choices, 'mot can'), ['BP_MOT_CUA']);
    assert.deepEqual(matching(values, choices, 'chuyen_vien'), ['CHUYEN_VIEN']);
  });
});
