import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { composeEngine } from '../compose.ts';
import { systemActor } from '../domain/access/actor.ts';
import { seedStore } from '../importers/seeds/seed-store.ts';
import { applyImport } from '../usecases/apply-import.ts';
import { type DrivenProcess, driveProcess } from '../usecases/drive-process.ts';
import type { Engine } from '../usecases/engine.ts';
import { planImport } from '../usecases/plan-import.ts';
import { publishRelease } from '../usecases/publish-release.ts';
import { saveBatch } from '../usecases/save-batch.ts';
import { drainEffects } from '../workers/effect-loop.ts';

/** What driving every process told, and of the bundles which process could not be put into force, with the fault. */
export interface DriveReport {
  driven: DrivenProcess[];
  notInForce: { processNo: string; faults: string[] }[];
}

async function takeIn(engine: Engine, path: string): Promise<void> {
  const plan = await planImport(engine, systemActor, { fileName: basename(path), bytes: readFileSync(path) });
  const proposals = plan.proposals.map(({ proposalKey }) => ({ proposalKey }));
  await applyImport(engine, systemActor, plan.id, { reason: basename(path), publish: true, proposals });
}

/** Whoever offers something and has no account to collect with is lent one: bundles carry none, and the store is thrown away. */
async function lendAccounts(engine: Engine): Promise<void> {
  const offers = await engine.catalogue.all('service-config', 'ServiceConfig');
  const agencies = new Map(offers.map(({ body }) => [body.govAgencyCode, body.govAgencyName]));
  const accounts = [];
  for (const [code, govAgencyName] of agencies) {
    if (await engine.catalogue.find('payment-config', code, 'PaymentConfig')) continue;
    const bankInfo = JSON.stringify({ accountNo: 'THU-THU', accountName: govAgencyName });
    const body = { govAgencyCode: code, govAgencyName, bankInfo, invoiceTemplateNo: 'THU', invoiceIssueNo: code };
    accounts.push({ kind: 'payment-config' as const, code, body });
  }
  if (accounts.length === 0) return;
  await saveBatch(engine, systemActor, accounts, 'Chạy thử mọi quy trình');
  const items = accounts.map(({ kind, code }) => ({ kind, code }));
  await publishRelease(engine, systemActor, { items, reason: 'Chạy thử mọi quy trình' });
}

/** Imports the bundles into an engine that has the reference data, then drives every process there is. */
export async function driveAll(engine: Engine, bundles: string[]): Promise<DriveReport> {
  for (const path of bundles) await takeIn(engine, path);
  await lendAccounts(engine);
  const report: DriveReport = { driven: [], notInForce: [] };
  const inForce = await engine.catalogue.inForce();
  for (const { code, findings } of await engine.definitions.allDrafts('service-process')) {
    if (inForce.has(`service-process/${code}`))
      report.driven.push(await driveProcess(engine, code, () => drainEffects(engine)));
    else
      report.notInForce.push({
        processNo: code,
        faults: findings
          .filter(({ severity }) => severity === 'error')
          .map(({ path, message }) => `${path}: ${message.vi}`),
      });
  }
  return report;
}

/** Drives seeds and bundles in a store of its own that is thrown away afterwards. */
export async function run(bundles: string[]): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'thutuc-drive-'));
  const quiet = {
    debug: () => undefined,
    info: () => undefined,
    error: (message: string, details?: object) => console.error(message, details),
  };
  const { engine, close } = composeEngine({
    databasePath: join(folder, 'drive.sqlite'),
    filesPath: join(folder, 'files'),
    journal: quiet,
  });
  try {
    await seedStore(engine, 'demo', drainEffects);
    const { driven, notInForce } = await driveAll(engine, bundles);
    let missed = 0;
    for (const { processNo, processName, ends, faults } of driven) {
      console.log(`${processNo}  ${processName}`);
      for (const fault of faults) console.log(`  lỗi: ${fault}`);
      for (const { stepName, stepCode, reached, acts, why } of ends) {
        if (!reached) missed += 1;
        console.log(
          reached
            ? `  ✓ ${stepName} [${stepCode}]: ${acts.join(' → ')}`
            : `  ✗ ${stepName} [${stepCode}]: ${why.join(' | ')}`,
        );
      }
    }
    for (const { processNo, faults } of notInForce) console.log(`${processNo}  chưa áp dụng: ${faults.join('; ')}`);
    const ends = driven.flatMap((process) => process.ends);
    const faulty = driven.filter(({ faults }) => faults.length > 0).length;
    console.log(
      `\n${driven.length} quy trình, ${ends.length - missed}/${ends.length} bước kết thúc tới được, ${faulty} có lỗi, ${notInForce.length} chưa áp dụng`,
    );
    return missed === 0 ? 0 : 1;
  } finally {
    await close();
    rmSync(folder, { recursive: true, force: true });
  }
}
