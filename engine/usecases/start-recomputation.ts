import type { Job } from '../../schemas/types/index.ts';
import type { Actor } from '../domain/access/actor.ts';
import { noteAudit } from './audit.ts';
import type { Engine } from './engine.ts';
import { refuseMissing } from './no-such-definition.ts';
import { agenciesOf, changedCalendar } from './recount-deadlines.ts';
import { requiredJob } from './start-migration.ts';

/**
 * Counts the deadlines of open dossiers anew with the calendar in force: one job, an item per dossier, which can be taken
 * back. Throws `not-found` where the calendar is not in force, and `not-allowed`.
 */
export async function startRecomputation(engine: Engine, actor: Actor, code: string, reason: string): Promise<Job> {
  const { inForce } = await changedCalendar(engine, actor, code);
  if (!inForce) throw refuseMissing('calendar', code);
  const agencies = agenciesOf(inForce, await engine.directory.view());
  const targets = await engine.dossiers.runningTargets(agencies === undefined ? {} : { agencies });
  const id = engine.randomness.id();
  await engine.jobs.createJob(
    {
      id,
      kind: 'recomputation',
      createdAt: engine.clock.now(),
      by: actor.username,
      reason,
      calendarCode: code,
    },
    targets,
  );
  await noteAudit(engine, actor, 'recomputation-started', `calendar/${code}`, { job: id, reason });
  return requiredJob(engine, id);
}
