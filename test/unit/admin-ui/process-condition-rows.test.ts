import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  isWhole,
  readConditionRows,
  writeConditionRows,
} from '../../../admin-ui/process-editor/texts/condition-rows.ts';
import { argumentOf, newEntry, WORD_GROUPS, wordOf } from '../../../admin-ui/process-editor/texts/condition-words.ts';
import { parseCondition } from '../../../engine/domain/condition/parse.ts';

const words = Object.values(WORD_GROUPS).flat();

describe('a condition text as lines', () => {
  it('has a line for each condition and each effect', () => {
    const rows = readConditionRows('payok, viapostal=2, sendviapostal=1');
    assert.deepEqual(rows.map(wordOf), ['payok', 'viapostal', 'sendviapostal']);
  });

  it('comes back as the same condition and effects', () => {
    for (const text of [
      'payok, paymentmethod=3',
      'stepdone=210|220, isRoles=A+B',
      '#loai@TBXD=1, waiting_overdue>15',
      'online=false, = fee.total > 0',
      'durationCount>10, agencys=H20.05',
    ]) {
      const again = writeConditionRows(readConditionRows(text));
      assert.deepEqual(parseCondition(again).condition, parseCondition(text).condition, text);
      assert.deepEqual(parseCondition(again).flags, parseCondition(text).flags, text);
    }
  });

  it('keeps a piece nobody understands', () => {
    assert.equal(writeConditionRows(readConditionRows('abc=1, payok')), 'abc=1, payok');
  });

  it('leaves a line without its value out of the text', () => {
    const rows = [newEntry('payok'), newEntry('service'), newEntry('feel'), newEntry('field')];
    assert.deepEqual(rows.map(isWhole), [true, false, false, false]);
    assert.equal(writeConditionRows(rows), 'payok');
  });

  it('takes the space off around what is typed', () => {
    assert.equal(writeConditionRows([{ term: { word: 'multipleCheck', value: ' XONG ' } }]), 'multipleCheck=XONG');
  });
});

describe('the words that can be added', () => {
  it('are each there once', () => {
    assert.equal(new Set(words).size, words.length);
  });

  it('make a line of that very word', () => {
    for (const word of words) assert.equal(wordOf(newEntry(word)), word);
  });

  it('are read back as themselves once their value is there', () => {
    for (const word of words) {
      const entry = newEntry(word);
      if (!isWhole(entry)) continue;
      const [read] = readConditionRows(writeConditionRows([entry]));
      assert.deepEqual(read, entry, word);
    }
  });

  it('that need a value are not whole without it', () => {
    for (const word of words)
      if (
        ['services', 'agencies', 'templates', 'steps', 'roles', 'text', 'field', 'expression'].includes(
          argumentOf(word),
        )
      )
        assert.equal(isWhole(newEntry(word)), false, word);
  });
});
