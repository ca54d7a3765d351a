import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { systemActor } from '../../engine/domain/access/actor.ts';
import { seedStore } from '../../engine/importers/seeds/seed-store.ts';
import { payOnline } from '../../engine/usecases/pay-online.ts';
import { drainEffects } from '../../engine/workers/effect-loop.ts';
import { engineIn } from '../support/engine-in.ts';
import { killAfter } from '../support/kill-child.ts';
import { paidGateway } from '../support/paid-gateway.ts';

const inquirer = join(import.meta.dirname, 'inquirer.ts');

/** Noting begun and done, closing begun and done. */
const POINTS = [1, 2, 3, 4];

/** A store in which one attempt is open at a gateway. */
async function awaiting(folder: string): Promise<string> {
  const { engine, close } = engineIn(folder);
  await seedStore(engine, 'demo', drainEffects);
  await drainEffects(engine);
  const everything = {
    visibleTo: { every: true },
    sort: 'requestedAt',
    descending: false,
    offset: 0,
    limit: 1,
  } as const;
  const { rows } = await engine.payments.list({ ...everything, stage: ['requested'] });
  const { sheetId, dossierId } = rows[0] ?? assert.fail('nobody owes anything');
  const { gateway } = paidGateway();
  const open: typeof gateway.open = async (account, order) => {
    writeFileSync(join(folder, 'order.json'), JSON.stringify({ dossierId, order }));
    return gateway.open(account, order);
  };
  Object.assign(engine, { gateway: { ...gateway, open } });
  await payOnline(engine, systemActor, sheetId, { origin: 'http://127.0.0.1', returnPath: '/' });
  await close();
  return dossierId;
}

/** Whether the attempt is open still, and what waits in the queue because of it. */
async function leftIn(folder: string, dossierId: string) {
  const { engine, close } = engineIn(folder);
  const { payment } = (await engine.dossiers.find(dossierId)) ?? assert.fail();
  const queue = await engine.reconciliations.listMismatches({ agencies: 'every', offset: 0, limit: 10 });
  await close();
  return { state: payment?.attempts?.at(-1)?.state, causes: queue.rows.map(({ cause }) => cause) };
}

test('killed anywhere while an inquiry hears of another amount, an attempt is never closed without its mismatch in the queue', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'thutuc-inquiry-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const dossierId = await awaiting(folder);
  for (const point of POINTS) {
    const copy = mkdtempSync(join(tmpdir(), 'thutuc-inquiry-'));
    t.after(() => rmSync(copy, { recursive: true, force: true }));
    cpSync(folder, copy, { recursive: true });
    const { heard } = await killAfter(inquirer, [copy, String(point)], point);
    const left = await leftIn(copy, dossierId);
    if (left.state !== 'open') assert.deepEqual(left.causes, ['amount-differs'], `killed after ${heard.join(', ')}`);
    // What was left open is heard again, once: whoever runs to the end leaves one mismatch and a closed attempt.
    if (left.state === 'open') {
      await killAfter(inquirer, [copy, '4'], 4);
      assert.deepEqual(await leftIn(copy, dossierId), { state: 'failed', causes: ['amount-differs'] });
    }
  }
});
