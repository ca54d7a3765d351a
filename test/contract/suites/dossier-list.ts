import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { isVisible, type Visibility } from '../../../engine/domain/access/visibility.ts';
import { dateInForce } from '../../../engine/domain/dossier/timeliness.ts';
import type { DossierQuery, DossierRow, DossierSort } from '../../../engine/ports/dossier-store.ts';
import { buildDossier, buildRow, buildWrite, testId } from '../../support/dossier-builder.ts';
import { type OpenStore, type StoreUnderTest, withStore } from '../../support/store-under-test.ts';

const everything: DossierQuery = {
  visibleTo: { every: true },
  sort: 'createdAt',
  descending: false,
  offset: 0,
  limit: 1000,
};

async function fill(store: StoreUnderTest, rows: Partial<DossierRow>[]): Promise<DossierRow[]> {
  const full = rows.map((row, place) => buildRow(buildDossier(testId(place)), row));
  await Promise.all(full.map((row) => store.dossiers.commit(buildWrite(row.id, 1, { row }))));
  return full;
}

const agency = fc.constantFrom('A', 'B', 'C');
const person = fc.constantFrom('an', 'binh');
const hand = fc.constantFrom('user:an', 'user:binh', 'role:motcua@A');
const service = fc.constantFrom('1.1', '2.2');
const visible = fc.record({
  serviceCode: service,
  receivingAgency: agency,
  handlingAgency: agency,
  ownerUsername: fc.option(person),
  hands: fc.uniqueArray(hand),
  trial: fc.boolean(),
  invited: fc.uniqueArray(person),
});
const trials = fc.constantFrom<Visibility['trials'][]>(undefined, 'every', { invited: 'an' }, { invited: 'binh' });
const reach = fc.oneof(
  fc.constant({ every: true as const }),
  fc.record({
    every: fc.constant<false>(false),
    agencies: fc.uniqueArray(agency),
    ownerUsername: fc.option(person, { nil: undefined }),
    hands: fc.uniqueArray(hand),
    within: fc.array(
      fc.record(
        { hands: fc.uniqueArray(hand), serviceCodes: fc.uniqueArray(service), agencies: fc.uniqueArray(agency) },
        { requiredKeys: ['hands'] },
      ),
      { maxLength: 3 },
    ),
  }),
);
const visibility: fc.Arbitrary<Visibility> = fc.tuple(reach, trials).map(([all, seen]) => ({ ...all, trials: seen }));

/** Lists: the same visibility as a single read, filters, words, order, pages and totals. */
export function dossierListContract(name: string, open: OpenStore): void {
  test(`${name}: a list shows exactly the dossiers that isVisible lets see, trials apart from all others`, () =>
    withStore(open, async (store) => {
      const rows = await fill(store, fc.sample(visible, { numRuns: 120, seed: 7 }));
      await fc.assert(
        fc.asyncProperty(visibility, fc.boolean(), async (visibleTo, onlyTrials) => {
          const page = await store.dossiers.list({ ...everything, visibleTo, ...(onlyTrials ? { trials: true } : {}) });
          const expected = rows
            .filter((row) => row.trial === onlyTrials && isVisible(visibleTo, row))
            .map((row) => row.id);
          assert.deepEqual(page.rows.map((row) => row.id).sort(), expected.sort());
          assert.equal(page.total, expected.length);
        }),
        { numRuns: 60 },
      );
    }));

  test(`${name}: work in hands that are narrowed to procedures and agencies is listed as isInHands says`, () =>
    withStore(open, async (store) => {
      await fill(store, [
        { hands: ['user:an'], serviceCode: '1.1', handlingAgency: 'A', receivingAgency: 'B' },
        { hands: ['user:an'], serviceCode: '2.2', handlingAgency: 'C', receivingAgency: 'C' },
        { hands: ['user:binh'], serviceCode: '1.1', handlingAgency: 'A', receivingAgency: 'A' },
      ]);
      const count = async (within: DossierQuery['within'], hands: string[] = []) =>
        (await store.dossiers.list({ ...everything, hands, ...(within ? { within } : {}) })).total;
      assert.deepEqual(
        await Promise.all([
          count([{ hands: ['user:an'] }]),
          count([{ hands: ['user:an'], serviceCodes: ['1.1'] }]),
          count([{ hands: ['user:an'], agencies: ['B'] }]),
          count([{ hands: ['user:an'], serviceCodes: ['1.1'], agencies: ['C'] }]),
          count([{ hands: ['user:an'], agencies: ['C'] }], ['user:binh']),
          count(undefined),
        ]),
        [2, 1, 1, 0, 2, 0],
      );
    }));

  test(`${name}: who reaches no agency, owns nothing and has nothing in hand sees nothing`, () =>
    withStore(open, async (store) => {
      await fill(store, [{ ownerUsername: null }, { ownerUsername: 'an', hands: ['user:an'] }]);
      const visibleTo: Visibility = { every: false, agencies: [], ownerUsername: undefined, hands: [] };
      const page = await store.dossiers.list({ ...everything, visibleTo });
      assert.deepEqual(page, { rows: [], total: 0 });
    }));

  test(`${name}: a row comes back as the last write left it`, () =>
    withStore(open, async ({ dossiers }) => {
      await dossiers.commit(buildWrite(testId(1), 1, { row: { hands: ['user:an', 'user:binh'], search: 'truoc' } }));
      const row = {
        hands: ['role:x@A'],
        search: 'sau',
        paused: true,
        ownerUsername: 'an',
        dueDate: '2026-04-01T10:00:00.000Z',
      };
      await dossiers.commit(buildWrite(testId(1), 2, { row }));
      assert.deepEqual((await dossiers.list(everything)).rows, [buildRow(buildDossier(testId(1), { seq: 2 }), row)]);
      assert.equal((await dossiers.list({ ...everything, hands: ['user:an'] })).total, 0);
      assert.equal((await dossiers.list({ ...everything, hands: ['role:x@A'] })).total, 1);
      assert.equal((await dossiers.list({ ...everything, words: ['truoc'] })).total, 0);
      assert.equal((await dossiers.list({ ...everything, words: ['sau'] })).total, 1);
    }));

  test(`${name}: every filter narrows, and all of them hold together`, () =>
    withStore(open, async (store) => {
      await fill(store, [
        { status: 'new', serviceCode: 'S1', processNo: 'P1', channel: 'direct', stepCode: '100', receivingAgency: 'A' },
        {
          status: 'processing',
          serviceCode: 'S2',
          processNo: 'P2',
          channel: 'online',
          stepCode: '200',
          handlingAgency: 'B',
        },
        { status: 'processing', serviceCode: 'S1', processNo: 'P1', channel: 'postal', stepCode: null },
      ]);
      const ids = async (query: Partial<DossierQuery>) =>
        (await store.dossiers.list({ ...everything, ...query })).rows.map((row) =>
          Number.parseInt(row.id.slice(-4), 16),
        );
      assert.deepEqual(await ids({ status: ['new'] }), [0]);
      assert.deepEqual(await ids({ status: ['new', 'processing'], serviceCode: 'S1' }), [0, 2]);
      assert.deepEqual(await ids({ processNo: 'P2' }), [1]);
      assert.deepEqual(await ids({ channel: 'postal' }), [2]);
      assert.deepEqual(await ids({ stepCode: '100' }), [0]);
      assert.deepEqual(await ids({ receivingAgency: 'A' }), [0]);
      assert.deepEqual(await ids({ handlingAgency: 'B' }), [1]);
      assert.deepEqual(await ids({ ids: [testId(2), testId(0), testId(9)] }), [0, 2]);
      assert.deepEqual(await ids({ status: [] }), []);
    }));

  test(`${name}: overdue means to be worked before, and neither released, finished nor paused`, () =>
    withStore(open, async (store) => {
      const dueDate = '2026-03-05T10:00:00.000Z';
      await fill(store, [
        { dueDate },
        { dueDate, paused: true },
        { dueDate, finishDate: dueDate },
        { dueDate, releaseDate: dueDate },
        {},
      ]);
      const page = await store.dossiers.list({ ...everything, dueBefore: '2026-03-06T00:00:00.000Z' });
      assert.deepEqual(
        page.rows.map((row) => row.id),
        [testId(0)],
      );
      assert.equal((await store.dossiers.list({ ...everything, dueBefore: dueDate })).total, 0);
    }));

  test(`${name}: before reception its own date counts, without any date of the dossier that of the step, in filters and in order`, () =>
    withStore(open, async (store) => {
      const [early, middle, late] = [5, 6, 7].map((day) => `2026-03-0${day}T10:00:00.000Z`) as [string, string, string];
      const rows = [
        { dueDate: late, receptionDueDate: early, stepDueDate: early },
        { dueDate: null, receptionDueDate: middle, stepDueDate: early },
        { dueDate: null, receptionDueDate: early, receiveDate: early, stepDueDate: middle },
        { dueDate: null, receptionDueDate: early, receiveDate: early },
        { dueDate: early, receiveDate: early },
      ];
      await fill(store, rows);
      const ask = async (query: Partial<DossierQuery>) =>
        (await store.dossiers.list({ ...everything, sort: 'dueDate', ...query })).rows.map((row) => row.id);
      assert.deepEqual(
        await ask({}),
        [4, 1, 2, 0, 3].map((count) => testId(count)),
      );
      assert.deepEqual(
        await ask({ dueBefore: late }),
        [4, 1, 2].map((count) => testId(count)),
      );
      assert.deepEqual(
        await ask({ dueFrom: middle }),
        [1, 2, 0].map((count) => testId(count)),
      );
      const told = rows.map((row) => dateInForce({ receiveDate: null, stepDueDate: null, ...row }));
      assert.deepEqual(
        told.map(({ of, at }) => [of, at]),
        [
          ['dossier', late],
          ['reception', middle],
          ['step', middle],
          ['dossier', null],
          ['dossier', early],
        ],
      );
    }));

  test(`${name}: dossiers whose supplement waits to be looked at are asked for beside statuses, or left out`, () =>
    withStore(open, async (store) => {
      const suppliedAt = '2026-03-05T10:00:00.000Z';
      await fill(store, [{ status: 'receiving' }, { status: 'waiting', suppliedAt }, { status: 'waiting' }]);
      const ask = async (query: Partial<DossierQuery>) =>
        (await store.dossiers.list({ ...everything, ...query })).rows.map((row) => row.id);
      assert.deepEqual(await ask({ status: ['receiving'], supplied: 'too' }), [testId(0), testId(1)]);
      assert.deepEqual(await ask({ status: ['waiting'], supplied: 'no' }), [testId(2)]);
      assert.deepEqual(await ask({ status: ['waiting'] }), [testId(1), testId(2)]);
    }));

  test(`${name}: due from an instant leaves out what is due earlier and what has no date`, () =>
    withStore(open, async (store) => {
      const days = ['2026-03-05T10:00:00.000Z', '2026-03-06T10:00:00.000Z'];
      await fill(store, [{ dueDate: days[0] }, { dueDate: days[1] }, {}]);
      const ids = async (query: Partial<typeof everything> & { dueFrom?: string; dueBefore?: string }) =>
        (await store.dossiers.list({ ...everything, ...query })).rows.map((row) => row.id);
      assert.deepEqual(await ids({ dueFrom: '2026-03-05T10:00:00.000Z' }), [testId(0), testId(1)]);
      assert.deepEqual(await ids({ dueFrom: '2026-03-05T10:00:00.001Z' }), [testId(1)]);
      assert.deepEqual(await ids({ dueFrom: days[0], dueBefore: days[1] }), [testId(0)]);
    }));

  test(`${name}: with hands, dossiers before their first act may be asked for as well`, () =>
    withStore(open, async (store) => {
      const stepCode = '100';
      await fill(store, [
        { hands: ['user:an'], stepCode },
        { hands: ['user:ba'], stepCode },
        { hands: [], stepCode: null },
      ]);
      const ids = async (unstartedToo: boolean) =>
        (await store.dossiers.list({ ...everything, hands: ['user:an'], unstartedToo })).rows.map((row) => row.id);
      assert.deepEqual(await ids(false), [testId(0)]);
      assert.deepEqual(await ids(true), [testId(0), testId(2)]);
    }));

  test(`${name}: every word must occur somewhere in the search text, short words and odd signs too`, () =>
    withStore(open, async (store) => {
      const search = ['nguyen van an 0912345678', 'tran van anh tt66/8888-mp', 'le "quoc" 100% a_b'];
      await fill(
        store,
        search.map((text) => ({ search: text })),
      );
      const word = fc.oneof(
        fc.constantFrom(
          'an',
          'van',
          'nguyen',
          'van a',
          '2345',
          'tt66/',
          '"quoc"',
          '%',
          'a_b',
          '*',
          "'",
          'x',
          'AND',
          '',
        ),
        fc.string({ maxLength: 4 }),
        fc.string({ maxLength: 5, unit: 'binary' }),
        fc.constantFrom('nguyen van an 0912345678'.repeat(50), 'v\0an', 'nguyen van an 0912345678'),
      );
      await fc.assert(
        fc.asyncProperty(fc.array(word, { maxLength: 3 }), async (words) => {
          const page = await store.dossiers.list({ ...everything, words });
          const expected = search.flatMap((text, place) =>
            words.every((one) => text.includes(one)) ? [testId(place)] : [],
          );
          assert.deepEqual(page.rows.map((row) => row.id).sort(), expected);
        }),
        { numRuns: 300 },
      );
    }));

  test(`${name}: pages follow each other in either order and the total counts all of them`, () =>
    withStore(open, async (store) => {
      const rows = await fill(
        store,
        Array.from({ length: 57 }, (_, place) => ({
          createdAt: `2026-03-${String(1 + ((place * 7) % 20)).padStart(2, '0')}T01:00:00.000Z`,
        })),
      );
      for (const descending of [false, true]) {
        const seen: string[] = [];
        for (let offset = 0; offset < 60; offset += 10) {
          const page = await store.dossiers.list({ ...everything, descending, offset, limit: 10 });
          assert.equal(page.total, rows.length);
          seen.push(...page.rows.map((row) => row.createdAt));
        }
        const sorted = rows.map((row) => row.createdAt).sort();
        assert.deepEqual(seen, descending ? sorted.reverse() : sorted);
      }
    }));

  const sortable: DossierSort[] = [
    'updatedAt',
    'dueDate',
    'stepDueDate',
    'receiveDate',
    'dossierNo',
    'applicantName',
    'status',
  ];
  for (const sort of sortable)
    test(`${name}: sorted by ${sort}, what lacks it comes last whichever the direction`, () =>
      withStore(open, async (store) => {
        const nullable = sort !== 'updatedAt' && sort !== 'applicantName' && sort !== 'status';
        const values = ['b', nullable ? null : 'd', 'a', 'c'];
        await fill(
          store,
          values.map((value) => ({ [sort]: value })),
        );
        const known = nullable ? ['a', 'b', 'c'] : ['a', 'b', 'c', 'd'];
        const unknown = nullable ? [null] : [];
        const read = async (descending: boolean) =>
          (await store.dossiers.list({ ...everything, sort, descending })).rows.map((row) => row[sort]);
        assert.deepEqual(await read(false), [...known, ...unknown]);
        assert.deepEqual(await read(true), [...known.toReversed(), ...unknown]);
      }));
}
