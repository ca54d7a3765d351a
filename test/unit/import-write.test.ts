import assert from 'node:assert/strict';
import test from 'node:test';
import { readArchive } from '../../engine/importers/opencps/read-archive.ts';
import { organisationSeeds, procedureSeeds, referenceSeeds } from '../../engine/importers/seeds/seed-files.ts';
import type { BundleDefinition } from '../../engine/ports/bundle-format.ts';
import { bodiesOf, bundles, byKey, readBundle } from '../support/bundle-engine.ts';
import { everyKind, zip } from '../support/opencps-fixture.ts';

const write = async (definitions: BundleDefinition[]) => Buffer.from(await bundles.write('thutuc', definitions));
const filesOf = async (bytes: Buffer) =>
  new Map(
    (await readArchive(bytes, 'thutuc.zip')).entries.map(({ path, bytes: content }) => [path, content.toString()]),
  );

test('a bundle of every kind comes back unchanged from an export', async () => {
  const { items } = await readBundle(await zip(everyKind()));
  const again = await readBundle(await write(items), 'thutuc.zip');
  assert.deepEqual(bodiesOf(again.items), bodiesOf(items));
});

test('everything the seeds hold comes back unchanged from an export', async () => {
  const seeds = [...organisationSeeds(), ...referenceSeeds(), ...procedureSeeds()];
  const { items, findings } = await readBundle(await write(seeds), 'thutuc.zip');
  assert.deepEqual(bodiesOf(items), bodiesOf(seeds));
  assert.deepEqual(
    [...findings, ...items.flatMap((item) => item.findings)].filter(({ severity }) => severity !== 'info'),
    [],
  );
});

test('the files of an export are those of the layout, with every companion where it was', async () => {
  const { items } = await readBundle(await zip(everyKind()));
  assert.deepEqual([...(await filesOf(await write(items))).keys()].sort(), [
    'ActionConfig.xml',
    'Applicant.xml',
    'DeliverableType.xml',
    'DocumentType.xml',
    'DynamicReport.xml',
    'Holiday.xml',
    'MenuConfig.xml',
    'NotificationTemplate.xml',
    'PaymentConfig.xml',
    'ServerConfig.xml',
    'StepConfig.xml',
    'Users.xml',
    'WorkingTime.xml',
    'dicts/GOVERNMENT_AGENCY.xml',
    'fileForms/DON.json',
    'files/don.docx',
    'forms/GPXD.json',
    'forms/XD_HS_TP1.json',
    'forms/XD_HS_TP2.json',
    'ghi-chu.txt',
    'processes/XD.xml',
    'reports/PBN.xml',
    'reports/XD_HS_KQ1.xml',
    'services/1.009.xml',
    'templates/XD_HS.xml',
    'thutuc.json',
  ]);
});

test('the XML of an export is what was imported, element by element', async () => {
  const imported = everyKind();
  const { items } = await readBundle(await zip(imported));
  const files = await filesOf(await write(items));
  const before = (path: string) => imported.find((one) => one.path === path)?.bytes.toString();
  assert.equal(files.get('templates/XD_HS.xml'), before('templates/T.xml'));
  assert.equal(
    files.get('processes/XD.xml'),
    before('processes/P.xml')
      ?.replaceAll('<durationCount>0,5<', '<durationCount>0.5<')
      .replace('<generatePassword>0<', '<generatePassword>false<'),
  );
});

test('the same definitions give the same bytes in whatever order they come', async () => {
  const { items } = await readBundle(await zip(everyKind()));
  assert.ok((await write(items)).equals(await write(items.toReversed())));
});

test('what an export could not put into OpenCPS files survives an edit of those files', async () => {
  const { items } = await readBundle(await zip(everyKind()));
  const process = byKey(items).get('service-process/XD');
  assert.ok(process && Array.isArray(process.body.steps));
  const steps = process.body.steps.map((step) => ({ ...step, editable: true }));
  const files = await filesOf(await write([{ ...process, body: { ...process.body, steps } }]));
  const edited = [...files].map(([path, text]) => ({
    path,
    bytes: Buffer.from(text.replace('<stepCode>2<', '<stepCode>9<')),
  }));
  const again = byKey((await readBundle(await zip(edited, 'thutuc'), 'thutuc.zip')).items).get('service-process/XD');
  assert.ok(Array.isArray(again?.body.steps));
  assert.deepEqual(
    again.body.steps.map(({ stepCode, editable }) => [stepCode, editable]),
    [
      ['1', true],
      ['9', undefined],
    ],
  );
  assert.deepEqual(
    again.findings.map(({ code }) => code),
    ['extension-unmatched'],
  );
});

test('an extension that cannot be read is an error of the bundle and the OpenCPS files are read all the same', async () => {
  for (const text of ['{', '{"format":"x"}', '['.repeat(100_000), '{"__proto__":{"format":"thutuc-bundle-1"}}']) {
    const bundle = await readBundle(await zip([...everyKind(), { path: 'thutuc.json', bytes: Buffer.from(text) }]));
    assert.deepEqual(
      bundle.findings.filter(({ severity }) => severity === 'error').map(({ code }) => code),
      ['extension-broken'],
    );
    assert.ok(byKey(bundle.items).has('service-process/XD'));
  }
});

test('an extension cannot reach what is not its own', async () => {
  const change = {
    within: JSON.parse('{"__proto__":{"set":{"polluted":true}},"constructor":{"set":{"polluted":true}}}'),
  };
  const extension = {
    format: 'thutuc-bundle-1',
    definitions: [],
    additions: [{ kind: 'service-process', code: 'XD', change }],
  };
  const files = [...everyKind(), { path: 'thutuc.json', bytes: Buffer.from(JSON.stringify(extension)) }];
  const { items } = await readBundle(await zip(files));
  assert.equal(Reflect.get({}, 'polluted'), undefined);
  assert.equal(Reflect.get(byKey(items).get('service-process/XD')?.body ?? {}, 'polluted'), undefined);
});

test('codes that name no file, or the same one, are all exported', async () => {
  const dictionary = (collectionCode: string): BundleDefinition => ({
    kind: 'dictionary',
    code: collectionCode,
    body: { collectionCode, collectionName: collectionCode, items: [] },
  });
  const definitions = ['A/B', 'A:B', 'a?b', '…', 'CON.', 'đ'.repeat(255), '...'].map(dictionary);
  const { items } = await readBundle(await write(definitions), 'thutuc.zip');
  assert.deepEqual(bodiesOf(items), bodiesOf(definitions));
});

test('a kept file never takes the place of a file of the layout', async () => {
  const kept = (path: string, text: string): BundleDefinition => ({
    kind: 'kept-file',
    code: path,
    body: { path, sha256: '0'.repeat(64), base64: Buffer.from(text).toString('base64') },
  });
  const dictionary: BundleDefinition = {
    kind: 'dictionary',
    code: 'A',
    body: { collectionCode: 'A', collectionName: 'thật', items: [] },
  };
  const forged = '<DictCollection><collectionCode>B</collectionCode></DictCollection>';
  const definitions = [
    dictionary,
    kept('dicts/A.xml', forged),
    kept('dicts/B.xml', forged),
    kept('thutuc.json', '{}'),
    kept('../x', ''),
  ];
  const { items } = await readBundle(await write(definitions), 'thutuc.zip');
  assert.deepEqual(bodiesOf(items), bodiesOf(definitions));
});
