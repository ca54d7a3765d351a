import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { buildWrite, draw, testId } from '../../support/dossier-builder.ts';
import { type OpenStore, withStore } from '../../support/store-under-test.ts';

/** Numbers exist only in the write that uses them: none twice, none missing. */
export function dossierNumbersContract(name: string, open: OpenStore): void {
  test(`${name}: draws of one command follow each other, each series by itself`, () =>
    withStore(open, async ({ dossiers }) => {
      const seen: number[][][] = [];
      const numbered = (drawn: number[][]) => {
        seen.push(drawn);
        return {};
      };
      const draws = [draw('a', 'b'), draw('a'), draw('receipts')];
      await dossiers.commit(buildWrite(testId(1), 1, { draws, numbered }));
      await dossiers.commit(buildWrite(testId(2), 1, { draws, numbered }));
      assert.deepEqual(seen, [
        [[1, 1], [2], [1]],
        [[3, 2], [4], [2]],
      ]);
    }));

  test(`${name}: a command that fails after drawing leaves no gap`, () =>
    withStore(open, async ({ dossiers }) => {
      const failing = buildWrite(testId(1), 1, {
        draws: [draw('a')],
        numbered: () => {
          throw new Error('no');
        },
      });
      await assert.rejects(dossiers.commit(failing), /no/);
      let drawn: number[][] = [];
      const keep = (numbers: number[][]) => {
        drawn = numbers;
        return {};
      };
      await dossiers.commit(buildWrite(testId(2), 1, { draws: [draw('a')], numbered: keep }));
      assert.deepEqual(drawn, [[1]]);
    }));

  test(`${name}: a hundred receptions at once, some failing, give 1..n without gap or double`, () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom('ok', 'throws', 'moved'), { minLength: 100, maxLength: 100 }),
        (fates) =>
          withStore(open, async ({ dossiers }) => {
            const results = await Promise.allSettled(
              fates.map((fate, place) =>
                dossiers.commit(
                  buildWrite(testId(place), fate === 'moved' ? 2 : 1, {
                    draws: [draw('H20/2026')],
                    numbered(drawn) {
                      if (fate === 'throws') throw new Error('refused late');
                      return { dossierNo: String(drawn[0]?.[0]) };
                    },
                  }),
                ),
              ),
            );
            const numbers = results
              .flatMap((result) =>
                result.status === 'fulfilled' && result.value.outcome === 'committed'
                  ? [result.value.dossier.dossierNo]
                  : [],
              )
              .map(Number)
              .sort((one, two) => one - two);
            assert.deepEqual(
              numbers,
              fates.filter((fate) => fate === 'ok').map((_, place) => place + 1),
            );
          }),
      ),
      { numRuns: 8 },
    ));
}
