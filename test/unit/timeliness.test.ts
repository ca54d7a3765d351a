import assert from 'node:assert/strict';
import test from 'node:test';
import { dossierTimeliness, receptionTimeliness, timelinessOf } from '../../engine/domain/dossier/timeliness.ts';

const at = (local: string): string => new Date(`${local.replace(' ', 'T')}+07:00`).toISOString();
const due = at('2026-03-11 15:00');

test('early, on time and late are told by days of the end of processing', () => {
  const ended = (local: string) => timelinessOf(due, at(local), at('2026-04-01 09:00'));
  assert.deepEqual(
    [ended('2026-03-10 23:59'), ended('2026-03-11 00:00'), ended('2026-03-11 16:30'), ended('2026-03-12 07:00')],
    ['early', 'on-time', 'on-time', 'late'],
  );
  assert.equal(timelinessOf(null, at('2026-03-12 07:00'), due), 'on-time');
});

test('what still runs is overdue from the minute after its date, near on its last day, never while it is paused', () => {
  const now = (local: string, paused = false) => timelinessOf(due, null, at(local), paused);
  assert.deepEqual(
    [now('2026-03-09 09:00'), now('2026-03-10 15:01'), now('2026-03-11 15:00'), now('2026-03-11 15:01')],
    ['running', 'near', 'near', 'overdue'],
  );
  assert.equal(now('2026-03-20 15:01', true), 'paused');
  assert.equal(timelinessOf(null, null, due), 'undated');
});

test('a dossier ends when its result is issued, not when it is fetched', () => {
  const row = {
    status: 'done',
    dueDate: due,
    releaseDate: at('2026-03-10 09:00'),
    finishDate: at('2026-03-20 09:00'),
    paused: false,
  };
  assert.equal(dossierTimeliness(row, at('2026-03-21 09:00')), 'early');
  assert.equal(dossierTimeliness({ ...row, releaseDate: null }, at('2026-03-21 09:00')), 'late');
  assert.equal(
    dossierTimeliness({ ...row, status: 'processing', releaseDate: null, finishDate: null, dueDate: null }, due),
    'undated',
  );
});

test('reception has a date of its own, which ends with the reception', () => {
  const row = { status: 'receiving', receiveDate: null, receptionDueDate: due, paused: false };
  assert.equal(receptionTimeliness(row, at('2026-03-11 15:01')), 'overdue');
  assert.equal(receptionTimeliness({ ...row, receiveDate: due }, at('2026-03-20 09:00')), 'on-time');
  assert.equal(receptionTimeliness({ ...row, receiveDate: at('2026-03-11 15:01') }, at('2026-03-20 09:00')), 'late');
  assert.equal(receptionTimeliness({ ...row, receptionDueDate: null }, due), 'undated');
  assert.equal(receptionTimeliness({ ...row, status: 'denied' }, at('2026-03-20 09:00')), 'undated');
});
