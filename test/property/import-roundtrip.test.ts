import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { changeBetween, changed } from '../../engine/importers/opencps/body-change.ts';
import { procedureSeeds, referenceSeeds } from '../../engine/importers/seeds/seed-files.ts';
import type { BundleDefinition } from '../../engine/ports/bundle-format.ts';
import { bodiesOf, bundles, readBundle } from '../support/bundle-engine.ts';

const seeds: BundleDefinition[] = [...referenceSeeds(), ...procedureSeeds()];

/** Text a person, a script or an enemy may have put into a field; stored text is NFC. */
const text = fc
  .oneof(
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.constantFrom('', ' ', '\r\n', ' x ', '<a>&amp;</a>', '</x>', ']]>', 'Ủy ban', '\u0000', '\ud800', '0', 'true'),
    fc.constantFrom("<?xml version='1.0' encoding='UTF-8'?>\n<a>\n <b />\n</a>", '=#1', '__proto__', 'a/b', '100%25'),
  )
  .map((value) => value.normalize('NFC').toWellFormed());

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The body with some of its texts, numbers and truths replaced, lists cut or turned, fields left out. */
function disturbed(value: unknown, draw: () => number, texts: readonly string[]): unknown {
  const lucky = (odds: number) => draw() % odds === 0;
  if (typeof value === 'string') return lucky(4) ? (texts[draw() % texts.length] ?? '') : value;
  if (typeof value === 'number') return lucky(4) ? (draw() % 2001) / 8 - 100 : value;
  if (typeof value === 'boolean') return lucky(4) ? !value : value;
  if (Array.isArray(value)) {
    const items = value.map((item) => disturbed(item, draw, texts));
    if (lucky(6)) return items.toReversed();
    return lucky(6) ? items.slice(0, draw() % (items.length + 1)) : items;
  }
  if (!isRecord(value)) return value;
  const fields = Object.entries(value).flatMap(([field, inner]) =>
    lucky(12) ? [] : [[field, disturbed(inner, draw, texts)]],
  );
  return Object.fromEntries(lucky(6) ? [...fields, ['unread', { [`t${draw() % 3}`]: texts[0] ?? '' }]] : fields);
}

const CODES: Record<string, string> = {
  'service-process': 'processNo',
  'dossier-template': 'templateNo',
  service: 'serviceCode',
  'action-config': 'actionCode',
  'step-config': 'stepCode',
  calendar: 'calendarCode',
  'notification-template': 'notificationType',
  'document-type': 'typeCode',
  'deliverable-type': 'typeCode',
  dictionary: 'collectionCode',
  role: 'roleCode',
  'fee-policy': 'policyCode',
  'service-config': 'serviceConfigCode',
};

const definition = fc
  .record({
    seed: fc.nat(seeds.length - 1),
    numbers: fc.array(fc.nat(100_000), { minLength: 40, maxLength: 40 }),
    texts: fc.array(text, { minLength: 6, maxLength: 6 }),
  })
  .map(({ seed, numbers, texts }): BundleDefinition => {
    const { kind, code, body } = seeds[seed] ?? { kind: 'role', code: '', body: {} };
    let drawn = 0;
    const draw = () => (numbers[drawn++ % numbers.length] ?? 0) + drawn;
    const other = disturbed(body, draw, texts);
    return { kind, code, body: { ...(isRecord(other) ? other : {}), [CODES[kind] ?? 'code']: code } };
  });

const definitions = fc.uniqueArray(definition, {
  minLength: 1,
  maxLength: 6,
  selector: ({ kind, code }) => `${kind}/${code}`,
});

test('whatever definitions say, an export brings them back word for word', async () => {
  await fc.assert(
    fc.asyncProperty(definitions, async (written) => {
      const { items } = await readBundle(Buffer.from(await bundles.write('thutuc', written)), 'thutuc.zip');
      assert.deepEqual(bodiesOf(items), bodiesOf(written));
    }),
    { numRuns: 200 },
  );
});

test('a change between two values makes the second of the first', () => {
  const record = fc.dictionary(
    fc.constantFrom('a', 'stepCode', '__proto__', 'roleCode', 'x'),
    fc.jsonValue({ maxDepth: 3 }),
    { noNullPrototype: true },
  );
  fc.assert(
    fc.property(record, record, (base, target) => {
      const missed: string[] = [];
      assert.deepEqual(
        changed(base, changeBetween(base, target), (label) => missed.push(label)),
        target,
      );
      assert.deepEqual(missed, []);
    }),
  );
});

test('an export of an import of an export is the same file, byte for byte', async () => {
  await fc.assert(
    fc.asyncProperty(definitions, async (written) => {
      const first = Buffer.from(await bundles.write('thutuc', written));
      const { items } = await readBundle(first, 'thutuc.zip');
      assert.ok(Buffer.from(await bundles.write('thutuc', items)).equals(first));
    }),
    { numRuns: 50 },
  );
});
