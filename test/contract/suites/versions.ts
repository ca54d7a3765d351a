import assert from 'node:assert/strict';
import test from 'node:test';
import type { DefinitionVersion, Release } from '../../../schemas/types/index.ts';
import { someInstant } from '../../support/dossier-builder.ts';
import { type OpenStore, withStore } from '../../support/store-under-test.ts';

const kind = 'service-process';

function version(number: number, body: Record<string, unknown> = { number }): DefinitionVersion {
  return {
    kind,
    code: 'Q1',
    version: number,
    hash: String(number % 10).repeat(64),
    createdAt: someInstant,
    author: 'quantri',
    body,
  };
}

function release(seq: number, changes: Partial<Release> = {}): Release {
  return {
    seq,
    at: someInstant,
    validFrom: someInstant,
    reach: 'new-dossiers',
    author: 'quantri',
    reason: 'áp dụng',
    legalBasis: '',
    items: [{ kind, code: 'Q1', version: seq }],
    ...changes,
  };
}

/** Versions never change; releases follow each other without a gap. */
export function versionContract(name: string, open: OpenStore): void {
  test(`${name}: a version is found by its number, the newest listed first, and puts nothing into effect`, () =>
    withStore(open, async ({ definitions }) => {
      await definitions.addVersion({ ...version(1), compiled: { steps: [] } });
      await definitions.addVersion(version(2));
      await definitions.addVersion(version(10));
      assert.deepEqual(await definitions.findVersion(kind, 'Q1', 1), { ...version(1), compiled: { steps: [] } });
      assert.equal(await definitions.findVersion(kind, 'Q1', 3), undefined);
      assert.equal(await definitions.findVersion('fee-policy', 'Q1', 1), undefined);
      assert.deepEqual(
        (await definitions.listVersions(kind, 'Q1')).map((one) => one.version),
        [10, 2, 1],
      );
      assert.deepEqual(await definitions.releases(0), []);
      assert.equal(await definitions.findDraft(kind, 'Q1'), undefined);
    }));

  test(`${name}: adding a version again changes nothing; another content under its number is refused`, () =>
    withStore(open, async ({ definitions, written }) => {
      await definitions.addVersion(version(1));
      await definitions.addVersion({ ...version(1), author: 'lại', createdAt: '2026-05-01T00:00:00.000Z' });
      await assert.rejects(definitions.addVersion(version(1, { changed: true })), /other content/);
      await assert.rejects(definitions.addVersion({ ...version(1), hash: 'f'.repeat(64) }), /other content/);
      assert.deepEqual(await definitions.findVersion(kind, 'Q1', 1), version(1));
      assert.deepEqual(written, [`version:${kind}/Q1/1`]);
    }));

  test(`${name}: a release is appended only as the next one`, () =>
    withStore(open, async ({ definitions, written }) => {
      assert.deepEqual(await definitions.appendRelease(release(2)), { outcome: 'overtaken' });
      const outcomes = await Promise.all([
        definitions.appendRelease(release(1)),
        definitions.appendRelease(release(1, { author: 'khac' })),
        definitions.appendRelease(release(2)),
      ]);
      assert.deepEqual(
        outcomes.map(({ outcome }) => outcome),
        ['released', 'overtaken', 'released'],
      );
      assert.deepEqual(await definitions.releases(0), [release(1), release(2)]);
      assert.deepEqual(await definitions.releases(1), [release(2)]);
      assert.deepEqual(written, ['release:1', 'release:2']);
    }));
}
