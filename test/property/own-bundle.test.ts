import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { systemActor } from '../../engine/domain/access/actor.ts';
import { readArchive } from '../../engine/importers/opencps/read-archive.ts';
import { writeArchive } from '../../engine/importers/opencps/write-archive.ts';
import { organisationSeeds, procedureSeeds, referenceSeeds } from '../../engine/importers/seeds/seed-files.ts';
import { fileNameOf } from '../../engine/importers/thutuc/file-name.ts';
import { ownFiles } from '../../engine/importers/thutuc/own-bundle.ts';
import { applyImport } from '../../engine/usecases/apply-import.ts';
import { exportBundle } from '../../engine/usecases/export-bundle.ts';
import { planImport } from '../../engine/usecases/plan-import.ts';
import { saveBatch } from '../../engine/usecases/save-batch.ts';
import { check } from '../../schemas/validate.ts';
import { bodiesOf, bundles, draftsOf, emptyEngine, readBundle } from '../support/bundle-engine.ts';
import { pickFrom, processEdits } from '../support/random-edits.ts';

const seeds = [...organisationSeeds(), ...referenceSeeds(), ...procedureSeeds()];
const writeOwn = async (definitions: typeof seeds) => Buffer.from(await bundles.write('goi', definitions, 'thutuc'));

test('every seed comes back from a bundle of one JSON file each, and the same definitions give the same bytes', async () => {
  const bytes = await writeOwn(seeds);
  assert.deepEqual(await writeOwn(seeds.toReversed()), bytes);
  const { items, findings, unused } = await readBundle(bytes);
  assert.deepEqual([findings.filter(({ severity }) => severity === 'error'), unused], [[], []]);
  assert.deepEqual(bodiesOf(items), bodiesOf(seeds));
});

test('scenarios come back from a bundle of either layout as they were', async () => {
  const scenariosIn = (items: { kind: string; code: string; body: object }[]) =>
    items
      .filter(({ kind }) => kind === 'service-process')
      .map(({ code, body }) => [code, Reflect.get(body, 'scenarios') ?? null])
      .sort();
  const wanted = scenariosIn(seeds);
  assert.ok(wanted.filter(([, scenarios]) => scenarios !== null).length >= 3);
  for (const layout of ['thutuc', 'opencps'] as const) {
    const { items } = await readBundle(Buffer.from(await bundles.write('thutuc', seeds, layout)));
    assert.deepEqual(scenariosIn(items), wanted, layout);
  }
});

test('a process edited at random comes back as it was', () =>
  fc.assert(
    fc.asyncProperty(fc.array(fc.nat(), { minLength: 1, maxLength: 10 }), async (numbers) => {
      const seed = seeds.find(({ kind }) => kind === 'service-process');
      const checked = check('ServiceProcess', seed?.body);
      assert.ok(seed && checked.ok);
      const edits = Object.values(processEdits);
      const process = numbers.reduce((body, number) => {
        const edit = edits[number % edits.length];
        return edit ? edit(body, pickFrom(number)) : body;
      }, structuredClone(checked.value));
      const { items } = await readBundle(await writeOwn([{ ...seed, body: { ...process } }]));
      assert.deepEqual(items[0]?.body, JSON.parse(JSON.stringify(process).normalize('NFC')));
    }),
    { numRuns: 40 },
  ));

test('codes of any letters are file names that make no folder, and no two codes share one', () => {
  const code = fc
    .string({ unit: 'binary', minLength: 1, maxLength: 20 })
    .map((text) => text.normalize('NFC').toWellFormed());
  fc.assert(
    fc.property(fc.uniqueArray(code, { minLength: 2, maxLength: 8 }), (codes) => {
      const names = codes.map(fileNameOf);
      assert.equal(new Set(names).size, codes.length);
      for (const name of names) assert.match(name, /^[^/\\:*?"<>|.][^/\\:*?"<>|]*$/);
    }),
  );
  assert.equal(fileNameOf('TT66/8888-MP-PL5'), 'TT66%002f8888-MP-PL5.json');
  assert.equal(fileNameOf('SỐ_HS TEST'), 'SỐ_HS TEST.json');
});

test('a definition reads well in a comparison: fields in the order of the schema, one a line, a last newline', () => {
  const [file] = ownFiles(seeds.filter(({ kind }) => kind === 'service-process').slice(0, 1));
  const text = file?.bytes.toString('utf8') ?? '';
  assert.match(text, /^\{\n {2}"processNo": /);
  assert.ok(text.endsWith('}\n'));
  assert.ok(text.indexOf('"processName"') < text.indexOf('"steps"'));
});

test('exported, imported into an empty store and exported again: unchanged', async (t) => {
  const engine = emptyEngine(t);
  await saveBatch(engine, systemActor, seeds, 'mẫu');
  const { bytes, fileName } = await exportBundle(engine, systemActor, { format: 'thutuc' });
  const other = emptyEngine(t);
  const plan = await planImport(other, systemActor, { fileName, bytes });
  assert.deepEqual(
    plan.findings.filter(({ severity }) => severity === 'error'),
    [],
  );
  await applyImport(other, systemActor, plan.id, { reason: 'nhập' });
  const again = await exportBundle(other, systemActor, { format: 'thutuc' });
  assert.equal((await draftsOf(other)).size, (await draftsOf(engine)).size);
  assert.deepEqual(Buffer.from(again.bytes), Buffer.from(bytes));
});

test('a broken file is told with its name and line, and the others are read', async () => {
  const bytes = await writeOwn(seeds.slice(0, 3));
  const { entries } = await readArchive(bytes, 'goi.zip');
  const files = entries.map(({ path, bytes: content }, index) => ({
    path,
    bytes: index === 0 ? Buffer.from('{\n  "a": 1,\n  oops\n}') : content,
  }));
  const { items, findings } = await readBundle(
    await writeArchive('goi', [...files, { path: 'agency/x/y.json', bytes: Buffer.from('{}') }]),
  );
  const [broken] = findings.filter(({ code }) => code === 'json-broken');
  assert.deepEqual([broken?.file, broken?.line], [files[0]?.path, 3]);
  assert.equal(items.length, 2);
});

test('codes that differ only by capitals are files that no file system takes for one, and come back as they were', async () => {
  const [seed] = seeds.filter(({ kind }) => kind === 'action-config');
  assert.ok(seed);
  const codes = ['KQ01', 'kq01', 'Kq01', 'ĐK', 'đk', 'KHÁC'];
  const twins = codes.map((code) => ({ ...seed, code, body: { ...seed.body, actionCode: code } }));
  const paths = ownFiles(twins).map(({ path }) => path.toLowerCase());
  assert.equal(new Set(paths).size, paths.length);
  assert.ok(paths.includes('action-config/khác.json'));
  const { items } = await readBundle(await writeOwn(twins));
  assert.deepEqual(items.map(({ code }) => code).sort(), codes.toSorted());
});

test('what one store made is known in another as coming from there, and comes home as its own', async (t) => {
  const body = { ...seeds.find(({ kind }) => kind === 'action-config')?.body, actionCode: 'RIÊNG' };
  const here = await emptyEngine(t);
  await saveBatch(here, systemActor, [...organisationSeeds(), { kind: 'action-config', code: 'RIÊNG', body }], 'thử');
  const { fileName, bytes } = await exportBundle(here, systemActor, { format: 'thutuc' });
  const there = await emptyEngine(t);
  const root = { agencyCode: 'H99', agencyName: 'Tỉnh khác', parentCode: '', level: 'tinh', active: true };
  await saveBatch(there, systemActor, [{ kind: 'agency', code: 'H99', body: root }], 'thử');
  const planned = await planImport(there, systemActor, { fileName, bytes });
  await applyImport(there, systemActor, planned.id, { reason: 'thử', publish: false });
  const taken = await there.definitions.findDraft('action-config', 'RIÊNG');
  assert.equal(Reflect.get(taken?.body ?? {}, 'sourceSite'), 'H20');
  const home = await planImport(here, systemActor, { fileName, bytes });
  assert.deepEqual(
    home.items.flatMap(({ kind, code, outcome }) => (outcome === 'unchanged' ? [] : [`${kind}/${code} ${outcome}`])),
    [],
  );
});
