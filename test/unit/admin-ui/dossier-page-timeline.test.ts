import assert from 'node:assert/strict';
import test from 'node:test';
import { passes, type TimelineFilter, timelineOf } from '../../../admin-ui/resources/dossiers/page/log/timeline.ts';
import type { DossierFile, LogEntry } from '../../../schemas/types/index.ts';
import { action, Case, citizen, officer, part, step, timerActor } from '../../support/act-fixture.ts';
import { testId } from '../../support/dossier-builder.ts';

const an = officer('an');
const file: DossierFile = {
  fileId: testId(7),
  name: 'don.pdf',
  mediaType: 'application/pdf',
  size: 5,
  sha256: '0'.repeat(64),
  at: '2026-03-04T02:00:00.000Z',
  by: 'An',
};

/** Received, a file added and taken off, sent back to the applicant for a supplement, resumed by a timer. */
function history(): LogEntry[] {
  const one = new Case({
    steps: [step('B1', 'processing'), step('B2', 'waiting')],
    actions: [
      action('1100', '', 'B1'),
      action('5200', 'B1', 'B2'),
      action('8000', 'B2', 'B1', { autoEvent: 'timer' }),
      action('7000', 'B1', '', { autoEvent: '' }),
    ],
    parts: [part('TP01', { multiple: true })],
  });
  assert.deepEqual(one.act(an, '1100'), []);
  one.add({ type: 'file-attached', partNo: 'TP01', file });
  one.add({ type: 'file-removed', partNo: 'TP01', fileId: file.fileId, reason: 'nhầm' });
  one.now = '2026-03-05T02:00:00.000Z';
  assert.deepEqual(
    one.act(an, {
      actionCode: '5200',
      actionNote: 'Thiếu đơn',
      supplement: { items: [{ partNo: '', wrong: 'Thiếu đơn' }] },
    }),
    [],
  );
  one.now = '2026-03-06T02:00:00.000Z';
  assert.deepEqual(one.act(timerActor, '8000'), []);
  return one.log;
}

test('the newest comes first, with the step it left and the one it reached', () => {
  const items = timelineOf(history());
  assert.deepEqual(
    items.map(({ seq, fromStep, toStep }) => [seq, fromStep, toStep]),
    [
      [6, 'Bước B2', 'Bước B1'],
      [5, 'Bước B1', 'Bước B2'],
      [4, '', ''],
      [3, '', ''],
      [2, '', 'Bước B1'],
      [1, '', ''],
    ],
  );
  assert.equal(items[1]?.note, 'Thiếu đơn');
});

test('the order of what is read does not matter', () => {
  const log = history();
  assert.deepEqual(timelineOf(log.toReversed()), timelineOf(log));
});

test('a deadline is told with the date before and after', () => {
  const [resumed, paused, , , received] = timelineOf(history());
  assert.deepEqual([received?.clock[0]?.kind, received?.clock[0]?.before], ['start', null]);
  const due = received?.clock[0]?.after;
  assert.deepEqual(paused?.clock, [{ kind: 'pause', before: due, after: due }]);
  assert.equal(resumed?.clock[0]?.kind, 'restart');
  assert.equal(resumed?.clock[0]?.before, due);
  assert.notEqual(resumed?.clock[0]?.after, due);
});

test('a file that is gone is still told by its name', () => {
  const items = timelineOf(history());
  assert.deepEqual(
    items.flatMap(({ files }) => files.map(({ change, name }) => [change, name])),
    [
      ['removed', 'don.pdf'],
      ['attached', 'don.pdf'],
    ],
  );
});

test('only what nobody pressed is automatic', () => {
  const log = history();
  const automatic = timelineOf(log).filter((item) => item.automatic);
  assert.deepEqual(
    automatic.map(({ seq, who }) => [seq, who.kind]),
    [[6, 'timer']],
  );
  const byCitizen = log.map((entry) => ({ ...entry, actor: { ...entry.actor, kind: citizen('hoa').kind } }));
  assert.equal(
    timelineOf(byCitizen).some((item) => item.automatic),
    false,
  );
});

test('a filter leaves what was asked for', () => {
  const items = timelineOf(history());
  const left = (filter: TimelineFilter) => items.filter((item) => passes(item, filter)).map(({ seq }) => seq);
  assert.deepEqual(left('all'), [6, 5, 4, 3, 2, 1]);
  assert.deepEqual(left('acts'), [6, 5, 2, 1]);
  assert.deepEqual(left('papers'), [5, 4, 3]);
  assert.deepEqual(left('deadline'), [6, 5, 2]);
  assert.deepEqual(left('automatic'), [6]);
});
