import type { Dossier, Holder, JobItem, ReassignmentJob } from '../../schemas/types/index.ts';
import { type Actor, systemActor } from '../domain/access/actor.ts';
import type { ActContext } from '../domain/dossier/context.ts';
import { reassign } from '../domain/dossier/reassign.ts';
import { type Reason, reason } from '../domain/refusals.ts';
import { loadContext, tableOfDossier } from './act-context.ts';
import { commitCommand } from './commit-command.ts';
import type { Engine } from './engine.ts';

type Settled = Pick<JobItem, 'state' | 'reasons' | 'fromStep' | 'seq' | 'outcome'>;

const told = (state: JobItem['state'], reasons: readonly Reason[]): Settled => ({
  state,
  reasons: reasons.map(({ message }) => message),
});

const namesOf = (holders: readonly Holder[]): string[] => holders.map(({ name }) => name);

/** Whoever started the job, with the rights of today. */
async function starterOf(engine: Engine, { by }: ReassignmentJob): Promise<Actor | undefined> {
  if (by === systemActor.username) return systemActor;
  const account = await engine.accounts.findAccount(by);
  return account && !account.locked ? engine.directory.actorOf(account) : undefined;
}

/** The receivers in the order this dossier asks them, so that several share the work about evenly, always the same way. */
function inTurn<Item>(items: readonly Item[], dossierId: string): Item[] {
  const first = Number.parseInt(dossierId.slice(-6), 16) % Math.max(items.length, 1) || 0;
  return [...items.slice(first), ...items.slice(0, first)];
}

/** The reassignment with the first receiver who fits, or why nobody does. */
function decide(job: ReassignmentJob, dossier: Dossier, context: ActContext) {
  const from = job.from?.username;
  const assigned = dossier.holders.find(({ username }) => username === from)?.assigned ?? 1;
  const ask = (username?: string) =>
    reassign(
      dossier,
      {
        ...(from === undefined ? {} : { from }),
        to: username === undefined ? [] : [{ username, assigned }],
        jobId: job.id,
      },
      job.reason,
      context,
    );
  const reasons: Reason[] = [];
  const asked = job.to.length === 0 ? [undefined] : inTurn(job.to, dossier.id).map(({ username }) => username);
  for (const username of asked) {
    const decided = ask(username);
    if ('event' in decided) return decided;
    for (const one of decided.reasons)
      if (!reasons.some(({ message }) => message.vi === one.message.vi)) reasons.push(one);
  }
  return { reasons };
}

/** Carries out one dossier of a reassignment; somebody who no longer holds it is left alone. */
export async function runReassignmentItem(
  engine: Engine,
  job: ReassignmentJob,
  { dossierId }: JobItem,
): Promise<Settled | undefined> {
  const dossier = await engine.dossiers.find(dossierId);
  if (!dossier) return told('left', []);
  const actor = await starterOf(engine, job);
  if (!actor) return told('refused', [reason('account-locked')]);
  const table = await tableOfDossier(engine, dossier);
  const context = await loadContext(engine, actor, { table, handlingAgency: dossier.handlingAgency.code, dossier });
  const at = dossier.step ? { fromStep: dossier.step.stepName } : {};
  const decided = decide(job, dossier, context);
  const idempotency = { scope: `job/${job.id}`, key: dossier.id, bodyHash: '' };
  if ('reasons' in decided) {
    const written = await engine.dossiers.findRepeated(idempotency);
    if (written && written !== 'key-reused') return { ...told('done', []), ...at, seq: written.seq };
    const gone = decided.reasons.every(({ code }) => code === 'reassign-nothing' || code === 'dossier-closed');
    return { ...told(gone ? 'left' : 'refused', decided.reasons), ...at };
  }
  const { event, effects } = decided;
  const result = await commitCommand(
    engine,
    {
      dossier,
      dossierId: dossier.id,
      name: 'reassign',
      decision: { events: [event], draws: [] },
      effects,
      note: job.reason,
      idempotency,
    },
    { ...context, actor: decided.actor },
  );
  const outcome = { fromHolders: namesOf(event.from), toHolders: namesOf(event.to) };
  if (result.outcome === 'committed') return { ...told('done', []), ...at, outcome, seq: result.entry.seq };
  return result.outcome === 'repeated' ? { ...told('done', []), ...at, seq: result.entry.seq } : undefined;
}
