import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { withChannel } from '../../../admin-ui/process-editor/info/channel-rows.ts';
import { missingPaper, newPaper, paperChoices } from '../../../admin-ui/process-editor/papers/paper-choices.ts';
import { readChildRows, writeChildRows } from '../../../admin-ui/process-editor/texts/child-rows.ts';
import { readPhases, withPhases } from '../../../admin-ui/process-editor/texts/due-phases.ts';
import { objectIn, otherKeys, textAt, withValue } from '../../../admin-ui/process-editor/texts/json-text.ts';
import { numberSample } from '../../../admin-ui/process-editor/texts/number-sample.ts';
import { readDueDatePattern } from '../../../engine/domain/process/read-due-date.ts';
import { readPostAction } from '../../../engine/domain/process/read-texts.ts';
import { check } from '../../../schemas/validate.ts';

describe('a JSON text as a form', () => {
  it('is one object, an empty one for no text, none for a broken text', () => {
    assert.deepEqual(objectIn(' '), {});
    assert.equal(objectIn('{'), undefined);
    assert.equal(objectIn('[1]'), undefined);
  });

  it('keeps every other key in its place when one changes', () => {
    assert.equal(withValue('{"b":1,"a":{"x":2,"y":3}}', ['a', 'x'], 5), '{"b":1,"a":{"x":5,"y":3}}');
    assert.equal(withValue('{"b":1,"a":2}', ['b'], 9), '{"b":9,"a":2}');
  });

  it('is no text any more once its last value is taken out', () => {
    assert.equal(withValue('{"CHANGE_DATE":{"dateOption":"12"}}', ['CHANGE_DATE', 'dateOption'], ''), '');
    assert.equal(withValue('{"labelNote":"Lý do"}', ['labelNote'], undefined), '');
  });

  it('writes what the engine reads', () => {
    const text = withValue(withValue('', ['CHANGE_DATE', 'dateOption'], '12'), ['MULTIPLE_CHECK'], 'XONG');
    const { value, findings } = readPostAction(text);
    assert.deepEqual(findings, []);
    assert.equal(value.dateOption, 12);
    assert.equal(value.multipleCheck, 'XONG');
    assert.equal(textAt(objectIn(text) ?? {}, 'CHANGE_DATE', 'dateOption'), '12');
  });

  it('names the keys it does not show', () => {
    assert.deepEqual(otherKeys({ labelNote: '', colour: 1 }, ['labelNote', 'confirm']), ['colour']);
  });
});

describe('phases of the due date', () => {
  const text = '{"editable":true,"dueDatePhase":[{"allDay":0,"workDay":"10"},{"dayOfWeek":2}]}';

  it('are read as days, whatever the file wrote', () => {
    assert.deepEqual(readPhases(text), [
      { allDay: 0, workDay: 10 },
      { allDay: 0, workDay: 0 },
    ]);
  });

  it('are written beside the other keys as the engine reads them', () => {
    const written = withPhases(text, [{ allDay: 3, workDay: 2 }]);
    assert.deepEqual(readDueDatePattern(written).value, { editable: true, phases: [{ allDay: 3, workDay: 2 }] });
    assert.equal(withPhases(written, []), '{"editable":true}');
  });
});

describe('dossiers opened at other agencies', () => {
  it('come back as they were written', () => {
    const text = 'G01.82#MAU_1@1.004222,G12@BHYT,H20';
    assert.equal(writeChildRows(readChildRows(text) ?? []), text);
  });

  it('have no form while a piece is not understood', () => {
    assert.equal(readChildRows('#MAU'), undefined);
  });

  it('are not written while the agency is missing', () => {
    assert.equal(writeChildRows([{ agencyCode: ' ', templateNo: 'MAU', serviceCode: '' }]), '');
    const rows = readChildRows('A@1>B@2,C@3') ?? [];
    assert.deepEqual(
      rows.map(({ stage }) => stage),
      [undefined, 1, 1],
    );
    assert.equal(writeChildRows(rows), 'A@1>B@2,C@3');
    assert.equal(writeChildRows(rows.map((row) => ({ ...row, stage: row.agencyCode === 'A' ? 2 : 1 }))), 'B@2,C@3>A@1');
  });
});

describe('the sample of a number pattern', () => {
  it('shows the first number of the day', () => {
    assert.equal(numberSample('CT-{yyyy}{mm}{dd}-{nnnn}', '2026-03-05'), 'CT-20260305-0001');
    assert.equal(numberSample('{yy}/{qq}', '2026-03-05'), '26/01');
  });

  it('is left out where the law or the agency decides', () => {
    assert.equal(numberSample('', '2026-03-05'), undefined);
    assert.equal(numberSample('scopeGovAgencyCode', '2026-03-05'), undefined);
  });
});

describe('time limits by channel', () => {
  it('stand in one order and vanish with the last one', () => {
    const online = withChannel([], 'online', 15, 'working-day');
    const both = withChannel(online ?? [], 'direct', 2, 'hour');
    assert.deepEqual(
      both?.map(({ channel }) => channel),
      ['direct', 'online'],
    );
    assert.equal(withChannel(online ?? [], 'online', undefined, 'working-day'), undefined);
  });
});

describe('papers of an action', () => {
  const paper = newPaper('KQTC', 'Văn bản từ chối', true);

  it('added from the process are papers a template may hold', () => {
    const template = { templateNo: 'MAU', templateName: 'Mẫu', description: '', newFormScript: '', parts: [paper] };
    assert.deepEqual(check('DossierTemplate', template), { ok: true, value: template });
  });

  it('are offered once by document code, and named in another way keep that way', () => {
    const other = { ...paper, partNo: 'KQ01', partName: 'Giấy phép', fileTemplateNo: '' };
    assert.deepEqual(paperChoices([paper, paper, other], ['van ban tu choi', 'LẠ']), [
      { value: 'KQTC', label: 'Văn bản từ chối' },
      { value: 'KQ01', label: 'Giấy phép' },
      { value: 'van ban tu choi', label: 'Văn bản từ chối' },
    ]);
  });

  it('are missed where a dossier is refused, sent back or stopped without any', () => {
    assert.equal(missingPaper('denied', ''), 'KQTC');
    assert.equal(missingPaper('waiting', ''), 'KQBS');
    assert.equal(missingPaper('denied', 'KQTC'), undefined);
    assert.equal(missingPaper('done', ''), undefined);
    assert.equal(missingPaper('processing', ''), undefined);
  });
});
