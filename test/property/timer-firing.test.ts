// Whatever people do and whenever the clock is looked at: it fires each thing once, the log replays, no time runs backwards.
import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { timerActor } from '../../engine/domain/access/actor.ts';
import { readLedger } from '../../engine/domain/calendar/ledger.ts';
import { alarmKey } from '../../engine/domain/dossier/alarms.ts';
import { applyEntry, replay } from '../../engine/domain/dossier/apply.ts';
import { fillDraws } from '../../engine/domain/dossier/decision.ts';
import { fireTimers } from '../../engine/domain/dossier/fire-timers.ts';
import { timersOf } from '../../engine/domain/dossier/timers.ts';
import type { LogEntry } from '../../schemas/types/index.ts';
import { check } from '../../schemas/validate.ts';
import { action, Case, officer, step } from '../support/act-fixture.ts';

const an = officer('an');
const sketches = fc.record({
  limit: fc.integer({ min: 0, max: 6 }),
  own: fc.boolean(),
  duration: fc.integer({ min: 0, max: 8 }),
  pattern: fc.constantFrom(
    '',
    '{"dueDateNotify":{"type":"day","value":1}}',
    '{"dueDateNotify":{"type":"hour","value":3}}',
    '{"dueDateNotify":{"type":"%","value":20}}',
  ),
  steps: fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 3, maxLength: 3 }),
});
const asks = fc.array(
  fc.record({
    code: fc.constantFrom('1100', '5200', '3000', '2000', '2100', '4000', 'clock', 'clock'),
    minutes: fc.integer({ min: 1, max: 9_000 }),
  }),
  { minLength: 3, maxLength: 25 },
);

test('every alarm fires once, never before its time, and the clock never counts below nothing', () => {
  fc.assert(
    fc.property(sketches, asks, ({ limit, own, duration, pattern, steps: [a = 0, b = 0, c = 0] }, asked) => {
      const one = new Case({
        steps: [
          step('B1', 'processing', { durationCount: a }),
          step('B2', 'waiting', { durationCount: b }),
          step('B3', 'paying', { durationCount: c }),
          step('X', 'done'),
          step('Y', 'denied'),
        ],
        actions: [
          action('1100', '', 'B1'),
          action('5200', 'B1', 'B2'),
          action('3000', 'B2', 'B1'),
          action('2000', 'B1', 'B3'),
          action('2100', 'B3', 'B1'),
          action('4000', 'B1', 'X'),
          ...(own ? [action('9001', 'B2', 'Y', { autoEvent: 'timmer' })] : []),
        ],
        process: { durationCount: duration, supplementLimit: limit, dueDatePattern: pattern },
      });
      const fired = new Set<string>();
      for (const { code, minutes } of asked) {
        one.now = new Date(Date.parse(one.now) + minutes * 60_000).toISOString();
        if (code !== 'clock') {
          one.act(an, { actionCode: code, actionNote: 'x' });
          continue;
        }
        const context = one.context(timerActor);
        const due = timersOf(one.dossier, context.table, context.calendar);
        const { firing } = fireTimers(one.dossier, context);
        if (!firing) continue;
        const entry: LogEntry = {
          id: context.entryId,
          dossierId: one.dossier.id,
          seq: one.dossier.seq + 1,
          at: one.now,
          actor: { kind: 'timer', username: timerActor.username, name: timerActor.name },
          command: 'timer',
          note: firing.note,
          events: fillDraws(
            firing,
            firing.draws.map(({ counters }) => counters.map(() => one.log.length)),
          ),
        };
        for (const event of entry.events)
          if (event.type === 'timed')
            for (const alarm of event.alarms) {
              const key = alarmKey(alarm);
              assert.ok(!fired.has(key), `${key} fired twice`);
              fired.add(key);
              const timer = due.find(({ kind, actionKey }) => kind === alarm.kind && actionKey === alarm.actionKey);
              assert.ok(timer && timer.dueAt <= one.now, `${key} fired early`);
            }
        assert.equal(check('LogEntry', entry).ok, true);
        one.log.push(entry);
        one.dossier = { ...applyEntry(one.dossier, entry), revision: one.dossier.revision + 1 };
        assert.equal(fireTimers(one.dossier, one.context(timerActor)).firing, undefined, 'fired again at once');
      }
      assert.deepEqual({ ...replay(one.log), revision: one.dossier.revision }, one.dossier);
      for (const { waitedMinutes = 0, at, dueDate } of one.dossier.clock) {
        assert.ok(waitedMinutes >= 0);
        assert.ok(at <= one.now && (!dueDate || dueDate >= (one.dossier.dates.receiveDate ?? '')));
      }
      const { pausedAt, state } = readLedger(one.dossier.clock);
      assert.equal(pausedAt !== undefined, state === 'paused');
      const checked = check('Dossier', one.dossier);
      assert.deepEqual(checked.ok ? [] : checked.errors, []);
    }),
    { numRuns: 400 },
  );
});
