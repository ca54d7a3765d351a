import assert from 'node:assert/strict';
import test, { describe } from 'node:test';
import fc from 'fast-check';
import { isDefinitionResource, kindOf, resourceKinds } from '../../admin-ui/providers/kinds.ts';
import * as browser from '../../admin-ui/providers/validate-in-browser.ts';
import { procedureSeeds, referenceSeeds } from '../../engine/importers/seeds/seed-files.ts';
import { definitionKinds, draftKind, draftKinds } from '../../engine/usecases/draft-kinds.ts';
import * as server from '../../schemas/validate.ts';

type Path = (string | number)[];

/** Every place inside a JSON value. */
function placesIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, item]) => placesIn(item, [...path, key]))];
}

function withChange(value: unknown, path: Path, change: (holder: object, key: string) => void): unknown {
  const copy: unknown = structuredClone(value);
  let holder: unknown = copy;
  for (const key of path.slice(0, -1))
    if (typeof holder === 'object' && holder !== null) holder = Reflect.get(holder, key);
  if (typeof holder === 'object' && holder !== null) change(holder, String(path.at(-1)));
  return copy;
}

const wrongValues: unknown[] = ['', 'x'.repeat(5000), -1, 0.5, 99, true, null, [], {}, '2026-13-40', '.', 'a%2Fb'];
const told = (checked: server.Checked<unknown>) =>
  checked.ok ? [] : checked.errors.map(({ path, keyword, message }) => `${path} ${keyword} ${message.vi}`).sort();

/** The largest seed of every kind that has one. */
function seedBodies() {
  const largest = new Map<string, { kind: keyof typeof draftKinds; body: object; size: number }>();
  for (const { kind, body } of [...referenceSeeds(), ...procedureSeeds()]) {
    const size = JSON.stringify(body).length;
    if (size > (largest.get(kind)?.size ?? 0)) largest.set(kind, { kind, body, size });
  }
  return [...largest.values()].map(({ kind, body }) => ({ kind, shape: draftKinds[kind].shape, body }));
}

test('the screens know every kind with an address as the server does', () => {
  for (const kind of definitionKinds) {
    const { route, shape, codeField, nameField, live, secretField } = draftKind(kind);
    if (route === null) continue;
    assert.ok(isDefinitionResource(route), `no screens for ${route}`);
    assert.deepEqual(kindOf(route), {
      kind,
      shape,
      codeField,
      nameField,
      live,
      ...(secretField === undefined ? {} : { secretField }),
    });
  }
  const routes = Object.values(draftKinds).map(({ route }) => route);
  assert.deepEqual(
    Object.keys(resourceKinds).filter((name) => !routes.some((route) => route === name)),
    [],
  );
});

describe('the check in the browser says what the server says', () => {
  for (const { kind, shape, body } of seedBodies())
    test(`${kind} ${shape}`, () => {
      const places = placesIn(body).filter((path) => path.length > 0);
      fc.assert(
        fc.property(fc.constantFrom(...places), fc.constantFrom('set', 'drop', 'add'), fc.nat(), (path, how, seed) => {
          const changed = withChange(body, path, (holder, key) => {
            if (how === 'set') Reflect.set(holder, key, wrongValues[seed % wrongValues.length]);
            else if (how === 'drop') Reflect.deleteProperty(holder, key);
            else Reflect.set(holder, `${key} thừa`, 1);
          });
          // A list with a hole is no JSON.
          const sent: unknown = JSON.parse(JSON.stringify(changed));
          assert.deepEqual(told(browser.check(shape, sent)), told(server.check(shape, sent)));
        }),
        { numRuns: 150 },
      );
    });
});

test('a branch that fails is told by its own fault, on both sides alike', () => {
  const calendar = referenceSeeds().find(({ kind }) => kind === 'calendar')?.body;
  const sent = { ...calendar, scope: 'agency', agencyCode: undefined };
  const wrong: unknown = JSON.parse(JSON.stringify(sent));
  assert.deepEqual(told(server.check('Calendar', wrong)), [' required thiếu trường “agencyCode”']);
  assert.deepEqual(told(browser.check('Calendar', wrong)), told(server.check('Calendar', wrong)));
});
