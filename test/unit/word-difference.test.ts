import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { wordDifference } from '../../engine/domain/process/diff/word-difference.ts';

test('words that were put in and taken out stand where they were', () => {
  assert.deepEqual(wordDifference('nộp bản sao có chứng thực', 'nộp bản chính hoặc bản sao'), [
    { kind: 'same', text: 'nộp bản' },
    { kind: 'added', text: ' chính hoặc bản' },
    { kind: 'same', text: ' sao' },
    { kind: 'removed', text: ' có chứng thực' },
  ]);
});

test('without the added stretches it is the earlier text, without the removed ones the later', () => {
  const text = fc
    .array(fc.constantFrom('một', 'hai', ' ', '\n', ', ', 'ba'), { maxLength: 30 })
    .map((words) => words.join(''));
  fc.assert(
    fc.property(fc.oneof(text, fc.string()), fc.oneof(text, fc.string()), (before, after) => {
      const stretches = wordDifference(before, after);
      const without = (kind: string) => stretches.map((one) => (one.kind === kind ? '' : one.text)).join('');
      assert.equal(without('added'), before);
      assert.equal(without('removed'), after);
    }),
  );
});

test('two long texts that share nothing are told within a second', () => {
  const long = (word: string) => Array.from({ length: 100_000 }, (_none, index) => `${word}${index}`).join(' ');
  const start = performance.now();
  assert.ok(wordDifference(long('a'), long('b')).length > 0);
  assert.ok(performance.now() - start < 1000);
});
