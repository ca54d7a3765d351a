// Nothing that two bodies of a definition have differently is left unsaid.
import assert from 'node:assert/strict';
import test, { describe } from 'node:test';
import fc from 'fast-check';
import { describeChanges } from '../../engine/domain/process/diff/describe-changes.ts';
import { sameJson } from '../../engine/domain/release/merge-changes.ts';
import { procedureSeeds, referenceSeeds } from '../../engine/importers/seeds/seed-files.ts';
import { definitionShapes } from '../../schemas/definition-shapes.ts';
import type { Change, DefinitionKind } from '../../schemas/types/index.ts';
import { check } from '../../schemas/validate.ts';

type Json = Record<string, unknown>;

const seeds = [...procedureSeeds(), ...referenceSeeds()];
const kinds = Object.keys(definitionShapes).filter((kind): kind is DefinitionKind => kind in definitionShapes);

const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null;

/** Pointers to every scalar and to every list that holds something. */
function placesOf(body: unknown): { leaves: string[]; lists: string[] } {
  const places = { leaves: [] as string[], lists: [] as string[] };
  const visit = (value: unknown, path: string): void => {
    if (!isJson(value)) {
      places.leaves.push(path);
      return;
    }
    if (Array.isArray(value) && value.length > 0) places.lists.push(path);
    for (const [key, inside] of Object.entries(value)) visit(inside, `${path}/${key}`);
  };
  visit(body, '');
  return places;
}

function at(body: unknown, path: string): unknown {
  return path
    .split('/')
    .slice(1)
    .reduce((value: unknown, key) => (isJson(value) ? value[key] : undefined), body);
}

function set(body: unknown, path: string, value: unknown): void {
  const holder = at(body, path.slice(0, path.lastIndexOf('/')));
  if (isJson(holder)) holder[path.slice(path.lastIndexOf('/') + 1)] = value;
}

/** Another value of the same type that nothing else has. */
function otherThan(value: unknown, seed: number): unknown {
  if (typeof value === 'string') return `${value} khác ${seed}`;
  if (typeof value === 'number') return value + 100_003 + seed;
  return typeof value === 'boolean' ? !value : `mới ${seed}`;
}

const covers = (changes: readonly Change[], path: string, removed = false): boolean =>
  changes.some(
    (change) =>
      (change.change === 'removed') === removed && (path === change.path || path.startsWith(`${change.path}/`)),
  );

const one = fc.constantFrom(...seeds);
const numbers = fc.array(fc.nat(), { minLength: 1, maxLength: 6 });

describe('changes in words', () => {
  test('a body told against itself changes nothing, whatever the order of its fields', () => {
    for (const { kind, body } of seeds) {
      const turned = Object.fromEntries(Object.entries(structuredClone(body)).toReversed());
      assert.deepEqual(describeChanges(kind, body, turned), []);
    }
  });

  test('there is something to say exactly when the bodies differ, even of bodies that have no right shape', () => {
    const wild = fc.oneof(fc.jsonValue(), fc.record({ steps: fc.jsonValue(), actions: fc.jsonValue() }));
    fc.assert(
      fc.property(fc.constantFrom(...kinds), wild, wild, (kind, before, after) => {
        assert.equal(describeChanges(kind, before, after).length === 0, sameJson(before, after));
      }),
      { numRuns: 400 },
    );
  });

  test('every value that was changed is covered by a change at its place', () => {
    fc.assert(
      fc.property(one, numbers, ({ kind, body }, picks) => {
        const after = structuredClone(body);
        const { leaves } = placesOf(body);
        const changed = new Set(picks.map((pick) => leaves[pick % leaves.length] ?? ''));
        for (const [index, path] of [...changed].entries()) set(after, path, otherThan(at(body, path), index));
        const changes = describeChanges(kind, body, after);
        for (const path of changed) assert.ok(covers(changes, path), `${path} of ${JSON.stringify(changes)}`);
      }),
      { numRuns: 400 },
    );
  });

  test('every item that was put in, taken out or moved is told of', () => {
    fc.assert(
      fc.property(
        one,
        fc.nat(),
        fc.nat(),
        fc.constantFrom('put', 'take', 'move'),
        ({ kind, body }, pick, place, how) => {
          const { lists } = placesOf(body);
          const path = lists[pick % lists.length];
          if (path === undefined) return;
          const after = structuredClone(body);
          const list = at(after, path);
          if (!Array.isArray(list)) return;
          const index = place % list.length;
          const [item] = list.splice(index, 1);
          if (how === 'put') list.splice(index, 0, item, fresh(item));
          if (how === 'move') list.push(item);
          const changes = describeChanges(kind, body, after);
          assert.equal(changes.length === 0, sameJson(body, after));
          if (how === 'put') assert.ok(covers(changes, `${path}/${index + 1}`), JSON.stringify(changes));
          if (how === 'take') assert.ok(changes.some(({ change }) => change === 'removed') || covers(changes, path));
        },
      ),
      { numRuns: 300 },
    );
  });

  test('a change has the shape that travels, with words in both languages', () => {
    fc.assert(
      fc.property(one, one, (before, after) => {
        for (const change of describeChanges(before.kind, before.body, after.body)) {
          const checked = check('Change', JSON.parse(JSON.stringify(change)));
          assert.ok(checked.ok, JSON.stringify(checked));
          assert.ok(change.sentence.vi !== '' && change.sentence.en !== '');
        }
      }),
      { numRuns: 30 },
    );
  });
});

/** An item like another that nothing has yet. */
function fresh(item: unknown): unknown {
  if (!isJson(item)) return otherThan(item, 1);
  return Object.fromEntries(
    Object.entries(item).map(([key, value]) => [key, typeof value === 'string' ? `${value} thêm` : value]),
  );
}
