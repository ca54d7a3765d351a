import assert from 'node:assert/strict';
import test from 'node:test';
import { INCIDENT_AFTER, nextTry } from '../../engine/domain/delivery/back-off.ts';
import { admits, afterFailure, OPENS_AFTER, probing } from '../../engine/domain/delivery/breaker.ts';
import type { PartnerState } from '../../schemas/types/index.ts';
import { testId } from '../support/dossier-builder.ts';

const START = Date.parse('2026-03-04T02:00:00.000Z');
const at = (seconds: number) => new Date(START + seconds * 1000).toISOString();
const cause = { vi: 'không tới được', en: 'unreachable' };
const fail = (state: PartnerState | undefined, effect: number, second: number) =>
  afterFailure(state, { target: 'portal', effectId: testId(effect), cause, now: at(second) });

function opened(): PartnerState {
  let state: PartnerState | undefined;
  for (let effect = 1; effect <= OPENS_AFTER; effect += 1) state = fail(state, effect, effect);
  assert.ok(state);
  return state;
}

test('a target is left alone after five different effects failed in a row', () => {
  let state: PartnerState | undefined;
  for (let effect = 1; effect < OPENS_AFTER; effect += 1) state = fail(state, effect, 0);
  assert.equal(admits(state, at(0)), 'all');
  assert.equal(admits(opened(), at(6)), 'none');
});

test('one poisonous effect alone never shuts its target for the others', () => {
  let state: PartnerState | undefined;
  for (let time = 0; time < 50; time += 1) state = fail(state, 1, time);
  assert.equal(admits(state, at(60)), 'all');
});

test('after a pause one effect is tried; while it is, nothing else goes, and a crash in between gives it up', () => {
  const state = opened();
  assert.equal(admits(state, at(34)), 'none');
  assert.equal(admits(state, at(35)), 'one');
  const trying = probing(state, at(95));
  assert.equal(admits(trying, at(40)), 'none');
  assert.equal(admits(trying, at(95)), 'one');
});

test('a probe in vain leaves the target alone for twice as long, at most ten minutes', () => {
  let state = opened();
  const pauses: number[] = [];
  for (let second = 1_000; second < 9_000; second += 1_000) {
    state = fail(probing(state, at(second + 60)), 1, second);
    pauses.push((Date.parse(state.nextTryAt ?? '') - START) / 1000 - second);
  }
  assert.deepEqual(pauses.slice(0, 3), [60, 120, 240]);
  assert.equal(Math.max(...pauses), 600);
});

test('attempts come twice as late each time, at most an hour; an incident is told within ten minutes (T18)', () => {
  const delays = Array.from(
    { length: 14 },
    (_, place) => (Date.parse(nextTry(at(0), place + 1, false)) - START) / 1000,
  );
  assert.deepEqual(delays.slice(0, 4), [5, 10, 20, 40]);
  assert.equal(Math.max(...delays), 3600);
  const until = delays.slice(0, INCIDENT_AFTER - 1).reduce((sum, delay) => sum + delay, 0);
  assert.ok(until < 600, `${until} seconds`);
  assert.equal(
    (Date.parse(nextTry(at(0), 1, true)) - START) / 1000,
    3600,
    'what was refused is not asked again at once',
  );
});
