import assert from 'node:assert/strict';
import test from 'node:test';
import { type Actor, systemActor } from '../../engine/domain/access/actor.ts';
import { bulkAct } from '../../engine/usecases/bulk-acts.ts';
import { confirmPayment, refundPayment, settlePayment } from '../../engine/usecases/collect-payment.ts';
import type { Engine } from '../../engine/usecases/engine.ts';
import { listAccounts } from '../../engine/usecases/list-accounts.ts';
import { listActions } from '../../engine/usecases/list-actions.ts';
import { moveDossier, previewMove } from '../../engine/usecases/move-dossier.ts';
import { previewAction } from '../../engine/usecases/preview-action.ts';
import { reassignChoices } from '../../engine/usecases/reassign-dossier.ts';
import { reassignMany } from '../../engine/usecases/reassign-many.ts';
import { Refused } from '../../engine/usecases/refused.ts';
import { readUndo, undoAction } from '../../engine/usecases/undo-action.ts';
import { drainJobs } from '../../engine/workers/job-loop.ts';
import type { Dossier } from '../../schemas/types/index.ts';
import { actorIn, receivedDossier } from '../support/received-dossier.ts';
import { seededEngine } from '../support/seeded-engine.ts';

const HIDDEN = 'not-found';

/** The refusal codes of something that is asked; none when it was done. */
async function codesOf(asked: Promise<unknown>): Promise<string[]> {
  try {
    await asked;
    return [];
  } catch (error) {
    if (error instanceof Refused) return error.reasons.map(({ code }) => code).sort();
    throw error;
  }
}

async function everyDossier(engine: Engine): Promise<Dossier[]> {
  const all = { visibleTo: { every: true }, sort: 'createdAt', descending: false, offset: 0, limit: 500 } as const;
  const { rows } = await engine.dossiers.list(all);
  const found = await Promise.all(rows.map(({ id }) => engine.dossiers.find(id)));
  return found.filter((dossier) => dossier !== undefined);
}

/** Every account of the demonstration with every dossier of it, and some that were just received. */
async function office(t: Parameters<typeof seededEngine>[0]) {
  const { engine } = await seededEngine(t, 'demo');
  for (let made = 0; made < 2; made += 1) await receivedDossier(engine);
  const { rows } = await listAccounts(engine, { descending: false, offset: 0, limit: 500 });
  const actors = await Promise.all(rows.map(({ username }) => actorIn(engine, username)));
  const seqs = async () => new Map((await everyDossier(engine)).map(({ id, seq }) => [id, seq]));
  return { engine, actors, dossiers: await everyDossier(engine), seqs };
}

test('users × dossiers × acts: many at once are refused what each alone is, with the same reasons, and told no more', async (t) => {
  const { engine, actors, dossiers, seqs } = await office(t);
  const before = await seqs();
  const asked = await Promise.all(
    dossiers.map(async ({ id }) => {
      const offered = await listActions(engine, systemActor, id);
      return { id, codes: [...new Set(offered.map(({ actionCode }) => actionCode))] };
    }),
  );
  let refused = 0;
  let hidden = 0;
  for (const actor of actors)
    for (const { id, codes } of asked)
      for (const actionCode of codes) {
        const alone = await codesOf(previewAction(engine, actor, id, { actionCode }));
        if (alone.length === 0) continue;
        const { results, done } = await bulkAct(engine, actor, { dossierIds: [id], actionCode });
        const [result] = results;
        assert.ok(result);
        const told = result.reasons.map(({ code }) => code).sort();
        assert.deepEqual([done, result.state, told], [0, 'refused', alone], `${actor.username} ${actionCode}`);
        if (alone.includes(HIDDEN)) {
          assert.deepEqual([result.dossierNo, result.stepName], [null, ''], 'of what may not be seen nothing is told');
          hidden += 1;
        }
        refused += 1;
      }
  assert.deepEqual(await seqs(), before, 'what was refused changed nothing');
  assert.ok(refused > 100 && hidden > 20, `${refused} refused, ${hidden} of them hidden`);
});

test('users × dossiers × moves and undos: what is not offered is refused, and changes nothing', async (t) => {
  const { engine, actors, dossiers, seqs } = await office(t);
  const before = await seqs();
  let refused = 0;
  for (const actor of actors)
    for (const { id, pins, step } of dossiers) {
      const table = await engine.catalogue.table(pins.process.code, pins.process.version);
      const other = table.process.steps.find(({ stepCode }) => stepCode !== step?.stepCode);
      assert.ok(other);
      const body = { stepCode: other.stepCode, reason: 'thử' };
      const move = await codesOf(previewMove(engine, actor, id, body));
      if (move.length > 0) assert.deepEqual(await codesOf(moveDossier(engine, actor, id, body)), move, actor.username);
      const hidden = (await codesOf(readUndo(engine, actor, id))).length > 0;
      const offer = hidden ? undefined : await readUndo(engine, actor, id);
      if (offer && offer.undoes !== null && offer.reasons.length === 0) continue;
      assert.notDeepEqual(await codesOf(undoAction(engine, actor, id, { reason: 'thử' })), [], actor.username);
      refused += 1;
    }
  assert.deepEqual(await seqs(), before);
  assert.ok(refused > 100, `${refused} undos were refused`);
});

test('users × dossiers: a job of reassignments does no more than its starter could do one by one', async (t) => {
  const { engine, actors, dossiers } = await office(t);
  let done = 0;
  for (const actor of actors) {
    if (actor.kind !== 'officer') continue;
    const allowed = new Set<string>();
    for (const { id } of dossiers) {
      const seen = await codesOf(reassignChoices(engine, actor, id, undefined));
      if (seen.length === 0 && (await reassignChoices(engine, actor, id, undefined)).allowed) allowed.add(id);
    }
    const ids = dossiers.map(({ id }) => id);
    const { job } = await reassignMany(engine, actor, { ids, to: [actor.username], reason: 'thử' });
    await drainJobs(engine);
    const { rows } = await engine.jobs.listItems(job.id, { offset: 0, limit: 500 });
    const counts = (await engine.jobs.findJob(job.id))?.counts;
    assert.deepEqual(counts?.total, rows.length);
    for (const { dossierId, state } of rows) {
      assert.deepEqual(await codesOf(reassignChoices(engine, actor, dossierId, undefined)), [], 'one that is not seen');
      if (state !== 'done') continue;
      assert.ok(allowed.has(dossierId), `${actor.username} took ${dossierId}`);
      done += 1;
    }
  }
  assert.ok(done > 0, 'somebody may');
});

test('users × sheets: who does not answer for the money of an agency confirms, refunds and settles nothing of it', async (t) => {
  const { engine, actors, dossiers, seqs } = await office(t);
  const before = await seqs();
  const sheets = dossiers.flatMap(({ payment }) => (payment ? [payment] : []));
  assert.ok(sheets.length > 0);
  const commands = (actor: Actor, { sheetId, total }: (typeof sheets)[number]) => [
    () => confirmPayment(engine, actor, sheetId, { via: 'cash', amount: total }),
    () => refundPayment(engine, actor, sheetId, { reason: 'thử', amount: total }),
    () => settlePayment(engine, actor, sheetId, { reference: 'thử' }),
  ];
  let refused = 0;
  for (const actor of actors) {
    if (actor.posts.some(({ cashier }) => cashier)) continue;
    for (const sheet of sheets)
      for (const ask of commands(actor, sheet)) {
        const [code] = await codesOf(ask());
        assert.ok(code === 'not-cashier' || code === HIDDEN, `${actor.username}: ${code}`);
        refused += 1;
      }
  }
  assert.deepEqual(await seqs(), before);
  assert.ok(refused > 50);
});
