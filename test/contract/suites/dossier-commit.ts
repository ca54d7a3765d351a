import assert from 'node:assert/strict';
import test from 'node:test';
import type { DossierEvent } from '../../../schemas/types/index.ts';
import { buildDossier, buildEffect, buildWrite, draw, someInstant, testId } from '../../support/dossier-builder.ts';
import { type OpenStore, withStore } from '../../support/store-under-test.ts';

const id = testId(1);
const other = testId(2);

/** What one commit does and does not do. */
export function dossierCommitContract(name: string, open: OpenStore): void {
  test(`${name}: a created dossier is read back by id and by number, with its log and effects`, () =>
    withStore(open, async ({ dossiers }) => {
      const outcome = await dossiers.commit(
        buildWrite(id, 1, {
          dossier: { dossierNo: 'H20.01-260302-0001' },
          effects: (dossier) => [buildEffect(dossier)],
        }),
      );
      assert.equal(outcome.outcome, 'committed');
      const expected = buildDossier(id, { dossierNo: 'H20.01-260302-0001' });
      assert.deepEqual(await dossiers.find(id), expected);
      assert.deepEqual(await dossiers.find('H20.01-260302-0001'), expected);
      assert.equal(await dossiers.find(other), undefined);
      assert.deepEqual(
        (await dossiers.log(id)).map((entry) => entry.command),
        ['create'],
      );
      assert.deepEqual(await dossiers.effects(id), [buildEffect(expected)]);
    }));

  test(`${name}: a file is known as named from the commit on that names it, and stays so`, () =>
    withStore(open, async ({ dossiers }) => {
      const [first, second, never] = ['a', 'b', 'c'].map((letter) => letter.repeat(64)) as [string, string, string];
      const attached = (sha256: string): DossierEvent => ({
        type: 'file-attached',
        partNo: 'TP1',
        file: {
          fileId: testId(9),
          name: 'đơn.pdf',
          mediaType: 'application/pdf',
          size: 1,
          sha256,
          at: someInstant,
          by: 'an',
        },
      });
      const known = async () => [...(await dossiers.namedFiles([first, second, never]))].toSorted();
      await dossiers.commit(buildWrite(id, 1, { entry: { events: [attached(first)] } }));
      assert.deepEqual(await known(), [first]);
      await dossiers.commit(buildWrite(id, 1, { entry: { events: [attached(never)] } }));
      await dossiers.commit(buildWrite(id, 2, { entry: { events: [attached(first), attached(second)] } }));
      const removed: DossierEvent = { type: 'file-removed', partNo: 'TP1', fileId: testId(9), reason: 'nhầm' };
      await dossiers.commit(buildWrite(id, 3, { entry: { events: [removed] } }));
      assert.deepEqual(await known(), [first, second]);
    }));

  test(`${name}: each commit writes exactly one document, the dossier`, () =>
    withStore(open, async ({ dossiers, written }) => {
      await dossiers.commit(
        buildWrite(id, 1, { draws: [draw('series')], effects: (dossier) => [buildEffect(dossier)] }),
      );
      await dossiers.commit(buildWrite(id, 2, { row: { hands: ['user:an'] } }));
      await dossiers.commit(buildWrite(id, 2));
      assert.deepEqual(written, [`dossier:${id}`, `dossier:${id}`]);
    }));

  test(`${name}: the store counts revisions itself`, () =>
    withStore(open, async ({ dossiers }) => {
      await dossiers.commit(buildWrite(id, 1, { dossier: { revision: 77 } }));
      const second = await dossiers.commit(buildWrite(id, 2, { dossier: { revision: 77 } }));
      assert.equal(second.outcome === 'committed' && second.dossier.revision, 2);
      assert.equal((await dossiers.find(id))?.revision, 2);
    }));

  test(`${name}: a write on a stale revision changes nothing and says moved`, () =>
    withStore(open, async ({ dossiers }) => {
      await dossiers.commit(buildWrite(id, 1));
      await dossiers.commit(buildWrite(id, 2, { dossier: { status: 'processing' } }));
      assert.equal((await dossiers.commit(buildWrite(id, 2, { dossier: { status: 'lost' } }))).outcome, 'moved');
      assert.equal((await dossiers.commit(buildWrite(id, 1))).outcome, 'moved');
      assert.equal((await dossiers.commit(buildWrite(other, 5))).outcome, 'moved');
      assert.equal((await dossiers.find(id))?.status, 'processing');
      assert.equal((await dossiers.log(id)).length, 2);
    }));

  test(`${name}: of many commits on one revision exactly one wins`, () =>
    withStore(open, async ({ dossiers }) => {
      await dossiers.commit(buildWrite(id, 1));
      const outcomes = await Promise.all(
        Array.from({ length: 100 }, (_, place) =>
          dossiers.commit(buildWrite(id, 2, { dossier: { briefNote: String(place) } })),
        ),
      );
      const winners = outcomes.filter((outcome) => outcome.outcome === 'committed');
      assert.equal(winners.length, 1);
      assert.equal(outcomes.filter((outcome) => outcome.outcome === 'moved').length, 99);
      assert.deepEqual(await dossiers.find(id), winners[0]?.outcome === 'committed' && winners[0].dossier);
    }));

  test(`${name}: a command that throws rejects alone; its neighbours are written`, () =>
    withStore(open, async ({ dossiers }) => {
      const fails = () => {
        throw new Error('composed badly');
      };
      const results = await Promise.allSettled([
        dossiers.commit(buildWrite(testId(1), 1)),
        dossiers.commit(buildWrite(testId(2), 1, { numbered: fails, draws: [draw('series')] })),
        dossiers.commit(buildWrite(testId(3), 1)),
      ]);
      assert.deepEqual(
        results.map(({ status }) => status),
        ['fulfilled', 'rejected', 'fulfilled'],
      );
      assert.equal(await dossiers.find(testId(2)), undefined);
      assert.ok(await dossiers.find(testId(3)));
    }));

  test(`${name}: what the store itself refuses rejects the command and leaves nothing of it`, () =>
    withStore(open, async ({ dossiers }) => {
      await dossiers.commit(buildWrite(id, 1));
      const sameSeqAgain = buildWrite(id, 2, { dossier: { status: 'half' }, entry: { seq: 1 } });
      await assert.rejects(dossiers.commit(sameSeqAgain));
      assert.equal((await dossiers.find(id))?.status, 'new');
      const strange = { ...buildWrite(other, 1), dossierId: testId(3) };
      await assert.rejects(dossiers.commit(strange), /another one/);
      assert.equal(await dossiers.find(other), undefined);
    }));

  test(`${name}: many more dossiers than are remembered are each found as they were written last`, () =>
    withStore(open, async ({ dossiers }) => {
      const ids = Array.from({ length: 1100 }, (_, place) => testId(place + 1));
      await Promise.all(ids.map((each) => dossiers.commit(buildWrite(each, 1))));
      for (const each of ids) assert.equal((await dossiers.find(each))?.status, 'new');
      await Promise.all(ids.map((each) => dossiers.commit(buildWrite(each, 2, { dossier: { status: 'processing' } }))));
      for (const each of ids) assert.equal((await dossiers.find(each))?.status, 'processing');
    }));

  test(`${name}: the log of a dossier comes in its order and holds only its own`, () =>
    withStore(open, async ({ dossiers }) => {
      for (let seq = 1; seq <= 12; seq += 1) {
        await dossiers.commit(buildWrite(id, seq, { entry: { note: `a${seq}` } }));
        await dossiers.commit(buildWrite(other, seq, { entry: { note: `b${seq}` } }));
      }
      const log = await dossiers.log(id);
      assert.deepEqual(
        log.map(({ seq, note }) => `${seq}${note}`),
        Array.from({ length: 12 }, (_, place) => `${place + 1}a${place + 1}`),
      );
    }));

  const idempotency = { key: 'k-1', scope: 'canbo POST /actions', bodyHash: 'a'.repeat(64) };

  test(`${name}: a repeated command is answered with its first entry and written once`, () =>
    withStore(open, async ({ dossiers }) => {
      await dossiers.commit(buildWrite(id, 1));
      const outcomes = await Promise.all(
        [2, 2, 2].map((seq) => dossiers.commit(buildWrite(id, seq, { idempotency, entry: { note: 'once' } }))),
      );
      assert.deepEqual(
        outcomes.map(({ outcome }) => outcome),
        ['committed', 'repeated', 'repeated'],
      );
      assert.equal(outcomes[2]?.outcome === 'repeated' && outcomes[2].entry.note, 'once');
      assert.equal((await dossiers.log(id)).length, 2);
      assert.deepEqual(await dossiers.findRepeated(idempotency), (await dossiers.log(id))[1]);
    }));

  test(`${name}: a key used again with another body, or in another scope, is told apart`, () =>
    withStore(open, async ({ dossiers }) => {
      await dossiers.commit(buildWrite(id, 1, { idempotency }));
      const otherBody = { ...idempotency, bodyHash: 'b'.repeat(64) };
      assert.equal((await dossiers.commit(buildWrite(id, 2, { idempotency: otherBody }))).outcome, 'key-reused');
      assert.equal(await dossiers.findRepeated(otherBody), 'key-reused');
      const otherScope = { ...idempotency, scope: 'another officer' };
      assert.equal(await dossiers.findRepeated(otherScope), undefined);
      assert.equal((await dossiers.commit(buildWrite(id, 2, { idempotency: otherScope }))).outcome, 'committed');
    }));

  test(`${name}: a refused write does not use up its key`, () =>
    withStore(open, async ({ dossiers }) => {
      assert.equal((await dossiers.commit(buildWrite(id, 2, { idempotency }))).outcome, 'moved');
      assert.equal((await dossiers.commit(buildWrite(id, 1, { idempotency }))).outcome, 'committed');
    }));
}
