// The command simulate: every stored scenario with its coverage, a script of one's own, and what is wrong with one.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { type TestContext } from 'node:test';
import { run } from '../../engine/cli/simulate.ts';
import { composeEngine } from '../../engine/compose.ts';
import { readConfig } from '../../engine/config.ts';
import { systemActor } from '../../engine/domain/access/actor.ts';
import { organisationSeeds, procedureSeeds, referenceSeeds } from '../../engine/importers/seeds/seed-files.ts';
import { readDraft } from '../../engine/usecases/read-draft.ts';
import { saveBatch } from '../../engine/usecases/save-batch.ts';
import { saveDraft } from '../../engine/usecases/save-draft.ts';

const KIND = 'service-process';
const PROCESS = 'QT_CHUNG_THUC_BAN_SAO';

async function told(t: TestContext, args: string[]): Promise<{ status: number; lines: string[] }> {
  const lines: string[] = [];
  const print = (text: string) => void lines.push(...text.split('\n'));
  const [log, error] = [t.mock.method(console, 'log', print), t.mock.method(console, 'error', print)];
  const status = await run(args);
  log.mock.restore();
  error.mock.restore();
  return { status, lines };
}

/** A store of drafts alone, nothing of it in force, and a folder for scripts. */
async function store(t: TestContext) {
  const folder = mkdtempSync(join(tmpdir(), 'thutuc-simulate-'));
  const former = { ...process.env };
  process.env.DATABASE_URL = `sqlite:${join(folder, 's.sqlite')}`;
  process.env.FILES_URL = `file:${join(folder, 'files')}`;
  t.after(() => {
    process.env = former;
    rmSync(folder, { recursive: true, force: true });
  });
  await inStore(async (engine) => {
    await saveBatch(engine, systemActor, [...organisationSeeds(), ...referenceSeeds(), ...procedureSeeds()], 'thử');
  });
  return folder;
}

async function inStore(work: (engine: ReturnType<typeof composeEngine>['engine']) => Promise<void>): Promise<void> {
  const { engine, close } = composeEngine(readConfig(process.env));
  await work(engine);
  await close();
}

test('every stored scenario of the seeds holds, three and more for each of three procedures, and what none covers is told', async (t) => {
  await store(t);
  const { status, lines } = await told(t, ['--all']);
  assert.equal(status, 0, lines.join('\n'));
  const processes = lines.filter((line) => /thao tác \/ actions$/.test(line));
  assert.equal(processes.length, 3);
  assert.ok(lines.filter((line) => line.startsWith('  ✔ ')).length >= 9);
  assert.ok(lines.includes(`${PROCESS}: 9/9 thao tác / actions`));
  assert.ok(lines.some((line) => line.startsWith('  chưa qua / not covered: ')));
});

test('a scenario that no longer holds is named with its step and what came instead, and the status says so', async (t) => {
  await store(t);
  await inStore(async (engine) => {
    const { body, revision } = await readDraft(engine, systemActor, KIND, PROCESS);
    const changed = { ...body, durationCount: 4 };
    await saveDraft(engine, systemActor, { kind: KIND, code: PROCESS, body: changed, expectedRevision: revision });
  });
  const { status, lines } = await told(t, ['--all']);
  assert.equal(status, 1);
  assert.ok(lines.some((line) => line.startsWith('  ✖ TH01')));
  assert.ok(
    lines.some((line) => line.startsWith('      2. thời hạn: mong đợi')),
    lines.join('\n'),
  );
});

test('a script of its own is played line by line; one that is no script is refused with its place', async (t) => {
  const folder = await store(t);
  const path = join(folder, 'script.json');
  const given = { govAgencyCode: 'H20.31', channel: 'direct' };
  const payment = { quantities: { CTBS: { units: 1 } } };
  writeFileSync(
    path,
    JSON.stringify({ given, when: [{ kind: 'act', actionCode: '1100', payment, expect: { status: 'done' } }] }),
  );
  const failed = await told(t, [PROCESS, path]);
  assert.equal(failed.status, 1);
  assert.match(failed.lines[0] ?? '', /^✔ act Tiếp nhận và thu phí → 110/);
  assert.ok(failed.lines.some((line) => line.includes('✖ status: done ≠ processing')));
  writeFileSync(path, JSON.stringify({ given, when: [{ kind: 'dance' }] }));
  const broken = await told(t, [PROCESS, path]);
  assert.equal(broken.status, 2);
  assert.match(broken.lines[0] ?? '', /^\/when\/0\/kind: /);
  writeFileSync(path, '{');
  const unreadable = await told(t, [PROCESS, path]);
  assert.equal(unreadable.status, 2);
  assert.match(unreadable.lines[0] ?? '', /script\.json: /);
  const nobody = await told(t, ['QT_KHONG_CO', path]);
  assert.equal(nobody.status, 2);
});
