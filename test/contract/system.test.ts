import assert from 'node:assert/strict';
import test from 'node:test';
import { SimulatedClock, systemClock } from '../../engine/adapters/system/clock.ts';
import { systemJournal } from '../../engine/adapters/system/journal.ts';
import { systemRandomness } from '../../engine/adapters/system/randomness.ts';
import { systemSecrets } from '../../engine/adapters/system/secrets.ts';
import { check } from '../../schemas/validate.ts';

test('the clock tells instants; a simulated one moves only when told to', () => {
  assert.equal(check('Instant', systemClock.now()).ok, true);
  const clock = new SimulatedClock('2026-03-02T01:00:00.000Z');
  assert.equal(clock.now(), '2026-03-02T01:00:00.000Z');
  clock.advance(90_000);
  assert.equal(clock.now(), '2026-03-02T01:01:30.000Z');
  clock.set('2027-01-01T00:00:00.000Z');
  assert.equal(clock.now(), '2027-01-01T00:00:00.000Z');
  assert.throws(() => clock.set('tomorrow'), /not an instant/);
});

test('ids are UUIDs of version 7 in the order they were made; digits and tokens have their length', () => {
  const ids = Array.from({ length: 1000 }, () => systemRandomness.id());
  assert.ok(ids.every((id) => check('Uuid', id).ok && id[14] === '7'));
  assert.deepEqual(ids, [...new Set(ids)].sort());
  assert.match(systemRandomness.digits(12), /^\d{12}$/);
  assert.match(systemRandomness.token(32), /^[\w-]{43}$/);
  assert.notEqual(systemRandomness.token(32), systemRandomness.token(32));
});

test('a password is verified against its own hash only, whichever way its marks are typed', async () => {
  const secrets = systemSecrets({ N: 1024, r: 8, p: 1 });
  const hash = await secrets.hashPassword('Mật khẩu');
  assert.equal(await secrets.verifyPassword('Mật khẩu'.normalize('NFD'), hash), true);
  assert.equal(await secrets.verifyPassword('Mat khau', hash), false);
  assert.notEqual(hash, await secrets.hashPassword('Mật khẩu'));
  assert.equal(await systemSecrets().verifyPassword('Mật khẩu', hash), true);
  for (const broken of [
    '',
    'plain',
    'scrypt$1024$8$1$',
    'md5$1$1$1$a$b',
    hash.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A')),
  ])
    assert.equal(await secrets.verifyPassword('Mật khẩu x', broken), false);
});

test('a signature holds for its text and its key only', () => {
  const secrets = systemSecrets();
  const signature = secrets.sign('session', 'key');
  assert.equal(secrets.verify('session', signature, 'key'), true);
  for (const forged of [
    '',
    signature.slice(1),
    `${signature}=`,
    secrets.sign('session', 'other'),
    secrets.sign('other', 'key'),
  ])
    assert.equal(secrets.verify('session', forged, 'key'), false);
  assert.equal(secrets.sha256('abc'), 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});

test('the journal writes one line of JSON for each event', () => {
  const lines: string[] = [];
  const journal = systemJournal({ write: (line) => lines.push(line) });
  journal.info('started', { port: 3000 });
  journal.error('failed');
  const [started, failed] = lines.map((line) => JSON.parse(line));
  assert.equal(started.msg, 'started');
  assert.equal(started.port, 3000);
  assert.equal(started.level < failed.level, true);
});
