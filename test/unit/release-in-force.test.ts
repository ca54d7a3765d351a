import assert from 'node:assert/strict';
import test from 'node:test';
import { definitionKey, inForceAt, nextChange } from '../../engine/domain/release/in-force.ts';
import type { Release } from '../../schemas/types/index.ts';

const day = (number: number) => `2026-03-${String(number).padStart(2, '0')}T00:00:00.000Z`;
const release = (seq: number, validFrom: number, version: number | null, code = 'QT'): Release => ({
  seq,
  items: [{ kind: 'service-process', code, version }],
  validFrom: day(validFrom),
  reach: 'new-dossiers',
  author: 'quantri',
  at: day(1),
  reason: '',
  legalBasis: '',
});
const version = (releases: Release[], at: number) =>
  inForceAt(releases, day(at)).get(definitionKey('service-process', 'QT'))?.version;

test('nothing is in force before the first release, and from its very instant it is', () => {
  const releases = [release(1, 5, 1)];
  assert.deepEqual([version(releases, 4), version(releases, 5)], [undefined, 1]);
  assert.deepEqual(inForceAt([], day(9)).size, 0);
});

test('the later decision wins, in whatever order releases are read', () => {
  const releases = [release(2, 3, 2), release(1, 5, 1)];
  assert.deepEqual([version(releases, 4), version(releases, 6)], [2, 2]);
});

test('a release that is to come takes over on its day', () => {
  const releases = [release(1, 2, 1), release(2, 10, 2)];
  assert.deepEqual([version(releases, 9), version(releases, 10)], [1, 2]);
});

test('a retired definition is not in force, and may come back', () => {
  const releases = [release(1, 2, 1), release(2, 4, null), release(3, 6, 1)];
  assert.deepEqual([version(releases, 3), version(releases, 5), version(releases, 7)], [1, undefined, 1]);
});

test('definitions of one code and different kinds do not touch each other', () => {
  const releases = [
    release(1, 2, 1),
    { ...release(2, 3, 7), items: [{ kind: 'dossier-template' as const, code: 'QT', version: 7 }] },
  ];
  const inForce = inForceAt(releases, day(9));
  assert.deepEqual([...inForce.keys()], ['service-process/QT', 'dossier-template/QT']);
  assert.deepEqual(inForce.get('dossier-template/QT'), { version: 7, since: day(3), release: 2, at: day(1) });
});

test('folding changes nothing it is given', () => {
  const releases = Object.freeze([release(2, 3, 2), release(1, 2, 1)]);
  inForceAt(releases, day(9));
  assert.deepEqual(
    releases.map(({ seq }) => seq),
    [2, 1],
  );
});

test('the next change is the nearest instant to come, none when all has come', () => {
  const releases = [release(1, 9, 1), release(2, 5, 2), release(3, 5, 3)];
  assert.deepEqual(
    [nextChange(releases, day(1)), nextChange(releases, day(5)), nextChange(releases, day(9))],
    [day(5), day(9), undefined],
  );
});
