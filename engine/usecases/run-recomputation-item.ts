import type { Dossier, JobItem, LogEntry, RecomputationJob } from '../../schemas/types/index.ts';
import { systemActor } from '../domain/access/actor.ts';
import { replay } from '../domain/dossier/apply.ts';
import { type CountedDates, presentDates, recomputedEvent } from '../domain/dossier/recompute.ts';
import { type Reason, reason } from '../domain/refusals.ts';
import { loadContext, tableOfDossier } from './act-context.ts';
import { commitCommand } from './commit-command.ts';
import type { Engine } from './engine.ts';
import { recounted } from './recount-deadlines.ts';

type Settled = Pick<JobItem, 'state' | 'reasons' | 'seq' | 'outcome'>;

const told = (state: JobItem['state'], reasons: readonly Reason[]): Settled => ({
  state,
  reasons: reasons.map(({ message }) => message),
});

/** What was done by a job to a dossier, with the log it stands in. */
async function entryOfJob(engine: Engine, dossierId: string, jobId: string) {
  const log = await engine.dossiers.log(dossierId);
  const index = log.findIndex(({ events }) =>
    events.some((event) => event.type === 'deadline-recomputed' && event.jobId === jobId),
  );
  return { log, index, entry: log[index] };
}

const DATES: ReadonlySet<string> = new Set(['moved', 'clocked', 'dated', 'deadline-recomputed', 'migrated']);

/** Whether an entry says something about dates, so that those from before it cannot simply come back. */
const datesAnew = ({ events }: LogEntry): boolean => events.some(({ type }) => DATES.has(type));

/** The dates a dossier gets, or why it keeps those it has. */
async function decide(
  engine: Engine,
  job: RecomputationJob,
  dossier: Dossier,
): Promise<{ to: CountedDates } | Settled> {
  const directory = await engine.directory.view();
  const agencyCode = dossier.handlingAgency.code;
  if (job.kind === 'recomputation') {
    const calendar = await engine.catalogue.calendar(directory.lineage(agencyCode));
    const to = await recounted(engine, dossier, calendar);
    if (to === undefined) return told('left', []);
    if (to !== 'uncountable') return { to };
    return told('refused', [
      reason('calendar-empty', { agency: directory.agency(agencyCode)?.agencyName ?? agencyCode }),
    ]);
  }
  const { log, index, entry } = await entryOfJob(engine, dossier.id, job.reverses ?? '');
  if (!entry) return told('left', []);
  const since = log.slice(index + 1).find(datesAnew);
  if (since) return told('refused', [reason('migration-acted-since', { by: since.actor.name, at: since.at })]);
  return { to: presentDates(replay(log.slice(0, index))) };
}

/** Carries out one dossier of a recomputation; one whose dates stay as they are is left alone. */
export async function runRecomputationItem(
  engine: Engine,
  job: RecomputationJob,
  { dossierId }: JobItem,
): Promise<Settled | undefined> {
  const dossier = await engine.dossiers.find(dossierId);
  if (!dossier) return told('left', []);
  const { entry: written } = await entryOfJob(engine, dossierId, job.id);
  if (written) return { ...told('done', []), seq: written.seq };
  const decided = await decide(engine, job, dossier);
  if ('state' in decided) return decided;
  const table = await tableOfDossier(engine, dossier);
  const handlingAgency = dossier.handlingAgency.code;
  const context = await loadContext(engine, systemActor, { table, handlingAgency });
  const event = recomputedEvent(dossier, decided.to, {
    jobId: job.id,
    reason: job.reason,
    revision: context.calendar.revision,
    now: context.now,
    back: job.kind === 'recomputation-back',
  });
  if (!event) return told('left', []);
  const outcome = await commitCommand(
    engine,
    {
      dossier,
      dossierId,
      name: 'recompute-deadline',
      decision: { events: [event], draws: [] },
      note: job.reason,
      idempotency: { scope: `job/${job.id}`, key: dossierId, bodyHash: '' },
    },
    { ...context, actor: { ...systemActor, kind: 'job', username: job.by, name: job.by } },
  );
  if (outcome.outcome === 'repeated') return { ...told('done', []), seq: outcome.entry.seq };
  if (outcome.outcome !== 'committed') return undefined;
  const fromDueDate = dossier.dates.dueDate ?? undefined;
  const toDueDate = outcome.dossier.dates.dueDate ?? undefined;
  return {
    ...told('done', []),
    seq: outcome.entry.seq,
    outcome: { ...(fromDueDate ? { fromDueDate } : {}), ...(toDueDate ? { toDueDate } : {}) },
  };
}
