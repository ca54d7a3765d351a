import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { definitionKey, inForceAt } from '../../engine/domain/release/in-force.ts';
import { revertSteps } from '../../engine/domain/release/revert.ts';
import type { Release, ReleaseItem } from '../../schemas/types/index.ts';

const day = (number: number) => `2026-03-${String(number).padStart(2, '0')}T00:00:00.000Z`;
const codes = ['A', 'B', 'C', 'D'];

const items = fc
  .uniqueArray(
    fc.record({ code: fc.constantFrom(...codes), version: fc.option(fc.integer({ min: 1, max: 3 }), { nil: null }) }),
    { selector: ({ code }) => code, minLength: 1 },
  )
  .map((list): ReleaseItem[] => list.map((item) => ({ kind: 'service-process', ...item })));

/** Releases decided one a day from the first day on, each to hold at once or some days later. */
const history = fc
  .array(fc.record({ items, later: fc.constantFrom(0, 0, 0, 1, 3, 9) }), { minLength: 1, maxLength: 8 })
  .map((list) =>
    list.map(
      ({ items: named, later }, index): Release => ({
        seq: index + 1,
        at: day(index + 1),
        validFrom: day(index + 1 + later),
        reach: 'new-dossiers',
        author: 'quantri',
        reason: 'x',
        legalBasis: '',
        items: named,
      }),
    ),
  );

const versions = (releases: Release[], at: string) =>
  new Map([...inForceAt(releases, at)].map(([key, { version }]) => [key, version]));

function reverting(releases: Release[], seq: number, at: string, forced: boolean): Release {
  const reverted = releases.find((release) => release.seq === seq);
  assert.ok(reverted);
  const taken = revertSteps(releases, reverted, at)
    .filter(({ changedSince }) => forced || changedSince === null)
    .flatMap(({ item }) => (item ? [item] : []));
  return { ...reverted, seq: releases.length + 1, at, validFrom: at, reverts: seq, items: taken };
}

test('after a revert, what the release changed and nothing later did is as it was before it; all else is untouched', () => {
  fc.assert(
    fc.property(history, fc.nat(), fc.integer({ min: 0, max: 12 }), fc.boolean(), (releases, pick, wait, forced) => {
      const seq = (pick % releases.length) + 1;
      const at = day(releases.length + wait);
      const reverted = releases[seq - 1];
      assert.ok(reverted);
      const steps = revertSteps(releases, reverted, at);
      const all = [...releases, reverting(releases, seq, at, forced)];
      const back = new Set(
        steps
          .filter(({ changedSince }) => forced || changedSince === null)
          .map(({ kind, code }) => definitionKey(kind, code)),
      );
      const before = versions(
        releases.filter((release) => release.seq < seq),
        at,
      );
      for (let later = releases.length + wait; later <= 31; later += 1) {
        const [now, had] = [versions(all, day(later)), versions(releases, day(later))];
        for (const code of codes) {
          const key = definitionKey('service-process', code);
          if (back.has(key)) assert.equal(now.get(key), before.get(key), `${key} on day ${later}`);
          else assert.equal(now.get(key), had.get(key), `${key} on day ${later} was to be left`);
        }
      }
    }),
    { numRuns: 2000 },
  );
});

test('what was in force earlier stays as it was: a revert rewrites no past', () => {
  fc.assert(
    fc.property(history, fc.nat(), (releases, pick) => {
      const at = day(releases.length + 1);
      const all = [...releases, reverting(releases, (pick % releases.length) + 1, at, true)];
      for (let earlier = 1; earlier <= releases.length; earlier += 1)
        assert.deepEqual(inForceAt(all, day(earlier)), inForceAt(releases, day(earlier)));
    }),
  );
});

test('a revert of a revert puts back what the release had changed', () => {
  fc.assert(
    fc.property(history, fc.nat(), (releases, pick) => {
      const seq = (pick % releases.length) + 1;
      // All days have come, so that nothing waits for its day.
      const held = releases.map((release) => ({ ...release, validFrom: release.at }));
      const once = reverting(held, seq, day(20), true);
      const twice = reverting([...held, once], once.seq, day(21), true);
      assert.deepEqual(versions([...held, once, twice], day(22)), versions(held, day(22)));
    }),
  );
});
