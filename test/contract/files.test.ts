import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import test, { type TestContext } from 'node:test';
import { DiskFiles } from '../../engine/adapters/files/disk-files.ts';

function newFiles(t: TestContext): { files: DiskFiles; root: string } {
  const root = mkdtempSync(join(tmpdir(), 'thutuc-files-'));
  t.after(() => rmSync(root, { recursive: true, force: true }));
  return { files: new DiskFiles(join(root, 'files')), root };
}

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

test('bytes and streams are kept under their hash, the same bytes once', async (t) => {
  const { files, root } = newFiles(t);
  const bytes = Buffer.from('Giấy khai sinh');
  const expected = { sha256: sha256(bytes), size: bytes.length };
  assert.deepEqual(await files.put(bytes, 100), expected);
  assert.deepEqual(await files.put(Readable.from([bytes.subarray(0, 5), bytes.subarray(5)]), 100), expected);
  const kept = await files.open(expected.sha256);
  assert.deepEqual(kept && (await buffer(kept)), bytes);
  const names = readdirSync(join(root, 'files'), { recursive: true, withFileTypes: true });
  assert.equal(names.filter((entry) => entry.isFile()).length, 1);
});

test('an empty file is a file; one of exactly the limit too; one byte more is too large and leaves nothing', async (t) => {
  const { files, root } = newFiles(t);
  assert.deepEqual(await files.put(Buffer.alloc(0), 0), { sha256: sha256(Buffer.alloc(0)), size: 0 });
  assert.equal('sha256' in (await files.put(Buffer.alloc(10), 10)), true);
  assert.deepEqual(await files.put(Readable.from([Buffer.alloc(10), Buffer.alloc(1)]), 10), { tooLarge: true });
  assert.deepEqual(readdirSync(join(root, 'files', 'incoming')), []);
});

test('a stream that breaks rejects and leaves nothing', async (t) => {
  const { files, root } = newFiles(t);
  const broken = Readable.from(
    (async function* () {
      yield Buffer.from('half');
      throw new Error('connection lost');
    })(),
  );
  await assert.rejects(files.put(broken, 100), /connection lost/);
  assert.deepEqual(readdirSync(join(root, 'files', 'incoming')), []);
});

test('nothing but a hash opens a file', async (t) => {
  const { files, root } = newFiles(t);
  await files.put(Buffer.from('x'), 10);
  writeFileSync(join(root, 'secret'), 'secret');
  for (const name of ['../secret', 'a'.repeat(64), '', 'incoming', `../${'a'.repeat(61)}`, `${'a'.repeat(64)}\n`])
    assert.equal(await files.open(name), undefined);
});

test('bytes on a shelf are found there alone and thrown away together', async (t) => {
  const { files } = newFiles(t);
  const bytes = Buffer.from('Giấy tờ thử');
  const hash = sha256(bytes);
  const read = async (shelf?: string) => {
    const stream = await files.open(hash, shelf);
    return stream && (await buffer(stream)).toString();
  };
  assert.deepEqual(await files.put(bytes, 100, 'trial-1'), { sha256: hash, size: bytes.length });
  assert.deepEqual([await read('trial-1'), await read('trial-2'), await read()], ['Giấy tờ thử', undefined, undefined]);
  await files.put(bytes, 100);
  await files.put(bytes, 100, 'trial-2');
  await files.clear('trial-1');
  await files.clear('trial-9');
  assert.deepEqual(
    [await read('trial-1'), await read('trial-2'), await read()],
    [undefined, 'Giấy tờ thử', 'Giấy tờ thử'],
  );
});

test('what is no name of a shelf is refused before anything is touched', async (t) => {
  const { files } = newFiles(t);
  for (const shelf of ['..', '', 'a/b', '../x', 'A']) {
    await assert.rejects(files.put(Buffer.from('x'), 10, shelf), /no shelf/);
    await assert.rejects(files.clear(shelf), /no shelf/);
  }
});

const [LONG_AGO, BEFORE] = [new Date('2026-01-01T00:00:00.000Z'), '2026-02-01T00:00:00.000Z'];

test('a sweep throws away old bytes that nobody names, in its part alone, and leaves the rest', async (t) => {
  const { files, root } = newFiles(t);
  const put = async (text: string, shelf?: string) => {
    const stored = await files.put(Buffer.from(text), 100, shelf);
    assert.ok('sha256' in stored);
    return stored.sha256;
  };
  const placeOf = (hash: string) => join(root, 'files', hash.slice(0, 2), hash.slice(2));
  const partOf = (hash: string) => Number.parseInt(hash.slice(0, 2), 16);
  // Different texts whose hashes fall into one part of the store.
  const inPart = Array.from({ length: 2000 }, (_, count) => `tệp ${count}`).filter(
    (text) => partOf(sha256(Buffer.from(text))) === 7,
  );
  const [named = '', young = '', again = '', left = ''] = await Promise.all(
    inPart.slice(0, 4).map((text) => put(text)),
  );
  const elsewhere = await put('ở phần khác');
  assert.notEqual(partOf(elsewhere), 7);
  for (const hash of [named, again, left, elsewhere]) utimesSync(placeOf(hash), LONG_AGO, LONG_AGO);
  await put(inPart[2] ?? '');
  writeFileSync(join(root, 'files', 'incoming', 'dở dang'), 'một nửa');
  utimesSync(join(root, 'files', 'incoming', 'dở dang'), LONG_AGO, LONG_AGO);
  const asked: string[] = [];
  const isNamed = async (hashes: readonly string[]) => {
    asked.push(...hashes);
    return new Set([named]);
  };
  assert.equal(await files.sweep(7, BEFORE, isNamed), 2);
  assert.deepEqual(asked.toSorted(), [named, young, again, left].toSorted());
  const kept = await Promise.all([named, young, again, left, elsewhere].map((hash) => files.open(hash)));
  assert.deepEqual(
    kept.map((stream) => stream !== undefined),
    [true, true, true, false, true],
  );
  for (const stream of kept) stream?.destroy();
  assert.deepEqual(readdirSync(join(root, 'files', 'incoming')), []);
  assert.equal(await files.sweep(7, BEFORE, isNamed), 0);
  assert.equal(await files.sweep(9, BEFORE, isNamed), 0);
});

test('bytes put again while a sweep asks about them are kept', async (t) => {
  const { files, root } = newFiles(t);
  const bytes = Buffer.from('gửi lại');
  const hash = sha256(bytes);
  await files.put(bytes, 100);
  utimesSync(join(root, 'files', hash.slice(0, 2), hash.slice(2)), LONG_AGO, LONG_AGO);
  const putAgain = async () => {
    await files.put(bytes, 100);
    return new Set<string>();
  };
  assert.equal(await files.sweep(Number.parseInt(hash.slice(0, 2), 16), BEFORE, putAgain), 0);
  const kept = await files.open(hash);
  assert.deepEqual(kept && (await buffer(kept)), bytes);
});

test('shelves nothing was laid on since an instant are told', async (t) => {
  const { files, root } = newFiles(t);
  assert.deepEqual(await files.shelves(BEFORE), []);
  for (const shelf of ['old', 'young']) await files.put(Buffer.from('x'), 10, shelf);
  mkdirSync(join(root, 'files', 'shelves', 'empty'));
  for (const shelf of ['old', 'empty']) utimesSync(join(root, 'files', 'shelves', shelf), LONG_AGO, LONG_AGO);
  assert.deepEqual((await files.shelves(BEFORE)).toSorted(), ['empty', 'old']);
});
