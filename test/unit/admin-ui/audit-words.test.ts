// Whatever the engine notes is said in words in both languages, and days are those of Vietnam.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { history as inEnglish } from '../../../admin-ui/messages/en/history.ts';
import { history as inVietnamese } from '../../../admin-ui/messages/vi/history.ts';
import { filterQuery } from '../../../admin-ui/resources/history/audit-filter.ts';
import { detailWords } from '../../../admin-ui/resources/history/audit-words.ts';

const engine = join(import.meta.dirname, '..', '..', '..', 'engine');

/** The actions of every note that is written anywhere in the engine. */
function notedActions(): string[] {
  const files = readdirSync(engine, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  const notes = files.flatMap((name) => readFileSync(join(engine, name), 'utf8').split('noteAudit(engine').slice(1));
  const actions = notes.flatMap((note) => note.split('{')[0]?.match(/'[a-z]+(?:-[a-z]+)+'/g) ?? []);
  return [...new Set(actions)].map((text) => text.slice(1, -1));
}

test('every action that is noted has words in both languages', () => {
  const actions = notedActions();
  assert.ok(actions.length > 8, actions.join());
  for (const { history } of [inVietnamese, inEnglish]) {
    const known: Record<string, string> = history.what;
    assert.deepEqual(
      actions.filter((action) => !known[action]),
      [],
    );
  }
});

test('days of the filter begin and end at midnight in Vietnam', () => {
  const filter = JSON.parse(decodeURIComponent(filterQuery({ actor: 'qt', since: '2026-03-02', until: '2026-03-02' })));
  assert.deepEqual(filter, { actor: 'qt', from: '2026-03-01T17:00:00.000Z', before: '2026-03-02T17:00:00.000Z' });
  assert.deepEqual(JSON.parse(decodeURIComponent(filterQuery({ kind: '', since: 'hôm qua' }))), {});
});

test('what became of an account is told, and which save it was', () => {
  const entry = { id: '', at: '', actor: '', actorName: '', action: 'account-set', subject: '', subjectName: '' };
  const keys = (detail: Record<string, unknown>) => detailWords({ ...entry, detail }).map(([key]) => key);
  assert.deepEqual(keys({ created: true, newPassword: true, before: null, after: { locked: false } }), [
    'audit.created',
  ]);
  assert.deepEqual(keys({ newPassword: true, before: { locked: false }, after: { locked: true } }), [
    'audit.newPassword',
    'audit.locked',
  ]);
  assert.deepEqual(keys({ before: { locked: true }, after: { locked: false } }), ['audit.unlocked']);
  assert.deepEqual(keys({ revision: 3 }), ['history.revision']);
});

test('what a release was made in spite of is told with its reason', () => {
  const entry = { id: '', at: '', actor: '', actorName: '', action: 'release-published', subject: '', subjectName: '' };
  const acknowledged = [{ findingCode: 'x', title: 'bước chờ', reason: 'đang sửa', places: 2, definitions: [] }];
  assert.deepEqual(detailWords({ ...entry, detail: { items: 3, acknowledged } }), [
    ['audit.items', { smart_count: 3 }],
    ['audit.inSpite', { title: 'bước chờ', reason: 'đang sửa', smart_count: 2 }],
  ]);
});
