// The command diff: how files and stored texts differ, in words, with the statuses of diff.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import test, { type TestContext } from 'node:test';
import { run } from '../../engine/cli/diff.ts';
import { composeEngine } from '../../engine/compose.ts';
import { readConfig } from '../../engine/config.ts';
import { systemActor } from '../../engine/domain/access/actor.ts';
import { openCpsBundles } from '../../engine/importers/opencps/opencps-bundles.ts';
import { ownFiles } from '../../engine/importers/thutuc/own-bundle.ts';
import { publishRelease } from '../../engine/usecases/publish-release.ts';
import { saveDraft } from '../../engine/usecases/save-draft.ts';
import { sampleProcess } from '../support/sample-definitions.ts';

function folder(t: TestContext): string {
  const made = mkdtempSync(join(tmpdir(), 'thutuc-diff-'));
  t.after(() => rmSync(made, { recursive: true, force: true }));
  return made;
}

/** What the command prints and answers. */
async function told(t: TestContext, args: string[]): Promise<{ status: number; lines: string[] }> {
  const lines: string[] = [];
  const print = (text: string) => void lines.push(...text.split('\n'));
  const [log, error] = [t.mock.method(console, 'log', print), t.mock.method(console, 'error', print)];
  const status = await run(args);
  log.mock.restore();
  error.mock.restore();
  return { status, lines };
}

test('two JSON files of one definition, whatever they are called', async (t) => {
  const at = folder(t);
  const [one, other] = [join(at, 'a.json'), join(at, 'b.json')];
  writeFileSync(one, JSON.stringify(sampleProcess('QT1')));
  writeFileSync(other, JSON.stringify({ ...sampleProcess('QT1'), processNo: 'QT2', durationCount: 7 }));
  assert.deepEqual(await told(t, [one, other]), {
    status: 1,
    lines: [
      '~~~ quy trình thủ tục QT2',
      '  Thông tin chung',
      '    ~ Số hiệu quy trình từ «QT1» thành «QT2»',
      '    ~ Thời gian xử lý từ 5 ngày làm việc thành 7 ngày làm việc',
    ],
  });
  assert.deepEqual(
    (await told(t, [one, other, '--en'])).lines.at(-1),
    '    ~ Handling time: 5 working days → 7 working days',
  );
  assert.deepEqual(await told(t, [one, one]), { status: 0, lines: [] });
});

test('two bundles: definitions that are new, gone and otherwise', async (t) => {
  const at = folder(t);
  const bundle = async (name: string, ...processes: ReturnType<typeof sampleProcess>[]) => {
    const definitions = processes.map((body) => ({
      kind: 'service-process' as const,
      code: body.processNo,
      body: { ...body },
    }));
    writeFileSync(join(at, name), await openCpsBundles().write('goi', definitions));
    return join(at, name);
  };
  const [kept, gone] = [sampleProcess('GIU'), sampleProcess('BO')];
  const one = await bundle('a.zip', kept, gone);
  const other = await bundle('b.zip', { ...kept, processName: 'Tên khác' }, sampleProcess('MOI'));
  assert.deepEqual(await told(t, [one, other]), {
    status: 1,
    lines: [
      '~~~ quy trình thủ tục GIU',
      '  Thông tin chung',
      '    ~ Tên quy trình từ «Quy trình GIU» thành «Tên khác»',
      '+++ quy trình thủ tục MOI',
      '--- quy trình thủ tục BO',
    ],
  });
  assert.equal((await told(t, [one, one])).status, 0);
});

test('a folder of our own bundle against the archive it was made of', async (t) => {
  const at = folder(t);
  const definitions = ['GIU', 'DOI'].map((code) => {
    const body = { ...sampleProcess(code) };
    return { kind: 'service-process' as const, code, body };
  });
  const archive = join(at, 'a.zip');
  writeFileSync(archive, await openCpsBundles().write('goi', definitions, 'thutuc'));
  const unpacked = join(at, 'thu-muc');
  for (const { path, bytes } of ownFiles(definitions)) {
    mkdirSync(dirname(join(unpacked, path)), { recursive: true });
    writeFileSync(join(unpacked, path), bytes);
  }
  assert.deepEqual(await told(t, [archive, unpacked]), { status: 0, lines: [] });
  const file = join(unpacked, 'service-process', 'DOI.json');
  writeFileSync(file, readFileSync(file, 'utf8').replace('"durationCount": 5', '"durationCount": 8'));
  assert.deepEqual(await told(t, [archive, unpacked]), {
    status: 1,
    lines: [
      '~~~ quy trình thủ tục DOI',
      '  Thông tin chung',
      '    ~ Thời gian xử lý từ 5 ngày làm việc thành 8 ngày làm việc',
    ],
  });
  assert.equal((await told(t, [file, join(unpacked, 'service-process', 'GIU.json')])).status, 1);
});

test('two texts of a stored definition: usually what is in force and the draft', async (t) => {
  const at = folder(t);
  const [database, files] = [process.env.DATABASE_URL, process.env.FILES_URL];
  t.after(() => Object.assign(process.env, { DATABASE_URL: database ?? '', FILES_URL: files ?? '' }));
  Object.assign(process.env, {
    DATABASE_URL: `sqlite:${join(at, 'd.sqlite')}`,
    FILES_URL: `file:${join(at, 'files')}`,
  });
  const { engine, close } = composeEngine(readConfig(process.env));
  const save = (expectedRevision: number, durationCount: number) =>
    saveDraft(engine, systemActor, {
      kind: 'service-process',
      code: 'QT1',
      body: sampleProcess('QT1', { durationCount, ownerAgency: '' }),
      expectedRevision,
    });
  await save(0, 5);
  await publishRelease(engine, systemActor, { items: [{ kind: 'service-process', code: 'QT1' }], reason: 'thử' });
  await save(1, 6);
  await close();
  const { status, lines } = await told(t, ['service-processes/QT1']);
  assert.equal(status, 1);
  assert.match(lines[0] ?? '', /^--- service-process\/QT1 in-force 1 \(system, /);
  assert.deepEqual(lines.slice(2), ['Thông tin chung', '  ~ Thời gian xử lý từ 5 ngày làm việc thành 6 ngày làm việc']);
  assert.equal((await told(t, ['service-process/QT1', '1', 'revision:1'])).status, 0);
  assert.equal((await told(t, ['service-process/QT1', '9'])).status, 2);
});

test('trouble is told and is neither the same nor different', async (t) => {
  const at = folder(t);
  const broken = join(at, 'a.json');
  writeFileSync(broken, '{"a":');
  assert.equal((await told(t, [broken, broken])).status, 2);
  writeFileSync(broken, '{"a":1}');
  assert.deepEqual((await told(t, [broken, broken])).lines, [
    `${broken}: không phải định nghĩa nào / is no definition`,
  ]);
  assert.equal((await told(t, ['không-có/QT1'])).status, 2);
  assert.equal((await told(t, [])).status, 2);
});
