import type { JobPerson, ReassignManyBody, ReassignStarted } from '../../schemas/types/index.ts';
import type { Actor } from '../domain/access/actor.ts';
import type { DirectoryView } from '../domain/access/directory.ts';
import { visibilityOf } from '../domain/access/visibility.ts';
import type { JobTarget } from '../ports/job-store.ts';
import { noteAudit } from './audit.ts';
import type { Engine } from './engine.ts';
import { refuse } from './refused.ts';
import { requiredJob } from './start-migration.ts';

const PAGE = 1000;

/** A person by sign-in name, by value. Throws `not-found`. */
function personOf(username: string, directory: DirectoryView): JobPerson {
  const person = directory.person(username);
  if (!person) throw refuse('not-found', { kind: { vi: 'cán bộ', en: 'officer' }, code: username });
  return { username, name: person.fullName };
}

/** The dossiers a hand-over is about: those chosen, else everything in the officer's named hands; as far as the actor sees them. */
async function targetsOf(engine: Engine, actor: Actor, body: ReassignManyBody, directory: DirectoryView) {
  const { from, ids, serviceCodes } = body;
  const targets: JobTarget[] = [];
  for (let offset = 0; ; offset += PAGE) {
    const { rows } = await engine.dossiers.list({
      visibleTo: visibilityOf(actor, directory.subtree),
      ...(from === undefined ? {} : { hands: [`user:${from}`, `watch:${from}`] }),
      ...(ids ? { ids } : {}),
      sort: 'createdAt',
      descending: false,
      offset,
      limit: PAGE,
    });
    for (const { id, dossierNo, serviceCode } of rows)
      if (!serviceCodes || serviceCodes.length === 0 || serviceCodes.includes(serviceCode))
        targets.push({ dossierId: id, dossierNo });
    if (rows.length < PAGE) return targets;
  }
}

/**
 * *Bàn giao hồ sơ*, or many dossiers reassigned at once: a job with an item a dossier, each decided as one alone is, by the
 * rights of whoever started it. Throws `not-found` and `invalid-shape`.
 */
export async function reassignMany(engine: Engine, actor: Actor, body: ReassignManyBody): Promise<ReassignStarted> {
  const directory = await engine.directory.view();
  if (body.from === undefined && body.ids === undefined) {
    const message = { vi: 'phải nói hồ sơ của ai hoặc những hồ sơ nào', en: 'whose dossiers, or which, must be said' };
    throw refuse('invalid-shape', { errors: [{ path: '/from', keyword: 'required', message }] });
  }
  const from = body.from === undefined ? undefined : personOf(body.from, directory);
  const to = [...new Set(body.to)].map((username) => personOf(username, directory));
  const targets = await targetsOf(engine, actor, body, directory);
  const id = engine.randomness.id();
  const reason = body.reason.trim();
  await engine.jobs.createJob(
    {
      id,
      kind: 'reassignment',
      createdAt: engine.clock.now(),
      by: actor.username,
      reason,
      ...(from ? { from } : {}),
      to,
    },
    targets,
  );
  const names = to.map(({ username }) => username);
  await noteAudit(engine, actor, 'reassignment-started', `employee/${from?.username ?? ''}`, {
    job: id,
    to: names,
    reason,
  });
  return { job: await requiredJob(engine, id) };
}
