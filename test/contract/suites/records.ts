import assert from 'node:assert/strict';
import test from 'node:test';
import type { AuditQuery } from '../../../engine/ports/records.ts';
import type { Account, AuditEntry, ImportPlan, Session } from '../../../schemas/types/index.ts';
import { someInstant, testId } from '../../support/dossier-builder.ts';
import { type OpenStore, withStore } from '../../support/store-under-test.ts';

const account = (username: string, changes: Partial<Account> = {}): Account => ({
  username,
  displayName: 'Nguyễn Văn An',
  kind: 'officer',
  passwordHash: 'scrypt$',
  locked: false,
  ...changes,
});
const session = (count: number, username: string, expiresAt = someInstant): Session => ({
  id: testId(count),
  username,
  createdAt: someInstant,
  expiresAt,
});
const plan = (count: number, changes: Partial<ImportPlan> = {}): ImportPlan => ({
  id: testId(count),
  fileName: 'gói.zip',
  sha256: '0'.repeat(64),
  at: `2026-03-0${count}T00:00:00.000Z`,
  by: 'quantri',
  state: 'planned',
  items: [],
  findings: [],
  proposals: [],
  unused: [{ path: 'readme', reason: { vi: 'không dùng', en: 'unused' } }],
  ...changes,
});
const audit = (count: number, subject: string): AuditEntry => ({
  id: testId(count),
  at: someInstant,
  actor: 'canbo',
  action: 'read',
  subject,
});

/** Accounts, sessions, imports, the audit and settings. */
export function recordsContract(name: string, open: OpenStore): void {
  test(`${name}: an account is saved over, found by its name and listed in order`, () =>
    withStore(open, async ({ accounts }) => {
      await accounts.saveAccount(account('binh'));
      await accounts.saveAccount(account('an'));
      await accounts.saveAccount(account('binh', { locked: true }));
      assert.deepEqual(await accounts.findAccount('binh'), account('binh', { locked: true }));
      assert.equal(await accounts.findAccount('cuong'), undefined);
      assert.deepEqual(
        (await accounts.listAccounts()).map(({ username }) => username),
        ['an', 'binh'],
      );
      assert.deepEqual(
        (await accounts.accountsOf(['binh', 'cuong'])).map(({ username, locked }) => [username, locked]),
        [['binh', true]],
      );
    }));

  test(`${name}: a session lives until it is ended, alone or with all of its person`, () =>
    withStore(open, async ({ sessions }) => {
      for (const one of [session(1, 'an'), session(2, 'an'), session(3, 'an'), session(4, 'binh')])
        await sessions.saveSession(one);
      await sessions.extendSession(testId(1), '2026-09-09T00:00:00.000Z');
      assert.equal((await sessions.findSession(testId(1)))?.expiresAt, '2026-09-09T00:00:00.000Z');
      await sessions.endSession(testId(1));
      await sessions.extendSession(testId(1), '2026-09-10T00:00:00.000Z');
      assert.equal(await sessions.findSession(testId(1)), undefined);
      assert.deepEqual(await sessions.findSession(testId(2)), session(2, 'an'));
      await sessions.endSessionsOf('an');
      assert.equal(await sessions.findSession(testId(3)), undefined);
      assert.deepEqual(await sessions.findSession(testId(4)), session(4, 'binh'));
    }));

  test(`${name}: sessions that were over before an instant are forgotten, one that was used since is not`, () =>
    withStore(open, async ({ sessions }) => {
      for (const count of [1, 2, 3])
        await sessions.saveSession(session(count, 'an', `2026-03-0${count}T00:00:00.000Z`));
      await sessions.extendSession(testId(1), '2026-03-02T00:00:00.001Z');
      await sessions.forgetSessions('2026-03-02T00:00:00.001Z');
      const left = await Promise.all([1, 2, 3].map((count) => sessions.findSession(testId(count))));
      assert.deepEqual(
        left.map((one) => one?.expiresAt),
        ['2026-03-02T00:00:00.001Z', undefined, '2026-03-03T00:00:00.000Z'],
      );
    }));

  test(`${name}: an import is saved over, read whole and listed without its contents, newest first`, () =>
    withStore(open, async ({ imports }) => {
      await imports.saveImport(plan(1));
      await imports.saveImport(plan(2));
      await imports.saveImport(plan(1, { state: 'applied', release: 3 }));
      assert.deepEqual(await imports.findImport(testId(1)), plan(1, { state: 'applied', release: 3 }));
      assert.equal(await imports.findImport(testId(9)), undefined);
      const { items: _items, findings: _findings, proposals: _proposals, unused: _unused, ...summary } = plan(2);
      const listed = await imports.listImports();
      assert.deepEqual(listed[0], summary);
      assert.equal(listed[1]?.state, 'applied');
    }));

  test(`${name}: the audit of a subject keeps every entry in order`, () =>
    withStore(open, async (store) => {
      await Promise.all([1, 2, 3].map((count) => store.audit.append(audit(count, count === 2 ? 'other' : 'dossier'))));
      await store.audit.append(audit(1, 'dossier'));
      assert.deepEqual(
        await store.audit.read('dossier'),
        [1, 3, 1].map((count) => audit(count, 'dossier')),
      );
      assert.deepEqual(await store.audit.read('nobody'), []);
    }));

  test(`${name}: the audit is listed newest first by person, kind and time, page by page`, () =>
    withStore(open, async (store) => {
      const days = [1, 2, 3, 4, 5].map((day) => ({
        ...audit(day, day % 2 === 0 ? 'release/7' : `service-process/Q/${day}`),
        at: `2026-03-0${day}T00:00:00.000Z`,
        actor: day > 3 ? 'quantri' : 'canbo',
        detail: { day },
        origin: { via: 'network' as const, address: '10.0.0.1' },
      }));
      for (const entry of days) await store.audit.append(entry);
      const listed = async (query: Partial<AuditQuery>) => {
        const { rows, total } = await store.audit.list({ offset: 0, limit: 10, ...query });
        return [total, ...rows.map(({ detail }) => detail?.day)];
      };
      assert.deepEqual((await store.audit.list({ offset: 0, limit: 1 })).rows, days.slice(-1));
      assert.deepEqual(await listed({}), [5, 5, 4, 3, 2, 1]);
      assert.deepEqual(await listed({ offset: 1, limit: 2 }), [5, 4, 3]);
      assert.deepEqual(await listed({ actor: 'quantri' }), [2, 5, 4]);
      assert.deepEqual(await listed({ kinds: ['release'] }), [2, 4, 2]);
      assert.deepEqual(await listed({ kinds: ['release', 'service-process'], actor: 'canbo' }), [3, 3, 2, 1]);
      assert.deepEqual(await listed({ kinds: [] }), [0]);
      assert.deepEqual(await listed({ subject: 'release/7' }), [2, 4, 2]);
      assert.deepEqual(await listed({ from: days[1]?.at, before: days[3]?.at }), [2, 3, 2]);
      await store.audit.append({ ...audit(6, 'account/canbo'), action: 'signed-in', detail: { day: 6 } });
      assert.deepEqual([await listed({ kinds: ['account'] }), await listed({ kinds: ['sign-in'] })], [[0], [1, 6]]);
    }));

  test(`${name}: a setting is kept once, whoever comes first, and changed only by setting it`, () =>
    withStore(open, async ({ settings }) => {
      assert.equal(await settings.find('key'), undefined);
      const kept = await Promise.all(['one', 'two', 'three'].map((fresh) => settings.keep('key', fresh)));
      assert.deepEqual(kept, ['one', 'one', 'one']);
      await settings.set('key', 'new');
      await settings.set('fresh', 'value');
      assert.equal(await settings.keep('key', 'late'), 'new');
      assert.equal(await settings.find('fresh'), 'value');
    }));
}
