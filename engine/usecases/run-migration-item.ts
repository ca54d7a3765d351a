import type { Dossier, DossierEvent, JobItem, MigrationJob } from '../../schemas/types/index.ts';
import { systemActor } from '../domain/access/actor.ts';
import { replay } from '../domain/dossier/apply.ts';
import { migrateBack } from '../domain/dossier/migrate.ts';
import { type Reason, reason } from '../domain/refusals.ts';
import { loadContext } from './act-context.ts';
import { commitCommand } from './commit-command.ts';
import type { Engine } from './engine.ts';
import { decideMigration } from './migration-basis.ts';

type Settled = Pick<JobItem, 'state' | 'reasons' | 'fromStep' | 'toStep' | 'seq'>;

const told = (state: JobItem['state'], reasons: readonly Reason[]): Settled => ({
  state,
  reasons: reasons.map(({ message }) => message),
});

const namesOf = (before: Dossier, after: Dossier) => ({
  ...(before.step ? { fromStep: before.step.stepName } : {}),
  ...(after.step ? { toStep: after.step.stepName } : {}),
});

/** The entry by which a job migrated a dossier, if it did: after a crash the item is settled by it. */
async function entryOfJob(engine: Engine, dossierId: string, jobId: string) {
  const log = await engine.dossiers.log(dossierId);
  const index = log.findIndex(({ events }) =>
    events.some((event) => event.type === 'migrated' && event.jobId === jobId),
  );
  return { log, index, entry: log[index] };
}

/** The version a dossier goes to and what happens to it there, or why it stays. */
async function decide(engine: Engine, job: MigrationJob, dossier: Dossier) {
  if (job.kind === 'migration') {
    const { migration, table } = await decideMigration(engine, job, dossier);
    if ('left' in migration) return told('left', [migration.left]);
    return 'reasons' in migration ? told('refused', migration.reasons) : { events: migration.events, table };
  }
  const { log, index, entry } = await entryOfJob(engine, dossier.id, job.reverses ?? '');
  if (!entry) return told('left', [reason('migration-there', { version: dossier.pins.process.version })]);
  const since = log.slice(index + 1).find(({ command }) => command !== 'open');
  if (since) return told('refused', [reason('migration-acted-since', { by: since.actor.name, at: since.at })]);
  const before = replay(log.slice(0, index));
  const { code, version } = before.pins.process;
  const by = { jobId: job.id, reason: job.reason, now: engine.clock.now() };
  return { events: migrateBack(dossier, before, by), table: await engine.catalogue.table(code, version) };
}

async function commit(
  engine: Engine,
  job: MigrationJob,
  dossier: Dossier,
  events: DossierEvent[],
  table: Awaited<ReturnType<Engine['catalogue']['table']>>,
) {
  const handlingAgency = dossier.handlingAgency.code;
  const context = await loadContext(engine, systemActor, { table, handlingAgency, dossier });
  const actor = { ...systemActor, username: job.by, name: job.by };
  return commitCommand(
    engine,
    {
      dossier,
      dossierId: dossier.id,
      name: 'migrate',
      decision: { events, draws: [] },
      note: job.reason,
      idempotency: { scope: `job/${job.id}`, key: dossier.id, bodyHash: '' },
    },
    { ...context, actor },
  );
}

/**
 * Carries out one item of a job: one compare-and-set of one dossier. Answers undefined when somebody wrote the dossier
 * meanwhile: the item waits and is decided again on what the dossier has become. Repeating it changes nothing.
 */
export async function runMigrationItem(
  engine: Engine,
  job: MigrationJob,
  { dossierId }: JobItem,
): Promise<Settled | undefined> {
  const dossier = await engine.dossiers.find(dossierId);
  if (!dossier) return told('left', []);
  const { entry: written } = await entryOfJob(engine, dossierId, job.id);
  if (written) return { ...told('done', []), ...namesOf(dossier, dossier), seq: written.seq };
  const decided = await decide(engine, job, dossier);
  if ('state' in decided) return { ...decided, ...namesOf(dossier, dossier) };
  const outcome = await commit(engine, job, dossier, decided.events, decided.table);
  if (outcome.outcome === 'committed')
    return { ...told('done', []), ...namesOf(dossier, outcome.dossier), seq: outcome.entry.seq };
  return outcome.outcome === 'repeated' ? { ...told('done', []), seq: outcome.entry.seq } : undefined;
}
