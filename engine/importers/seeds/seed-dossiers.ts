import type { SeedAct, SeedDossier } from '../../../schemas/types/index.ts';
import { check } from '../../../schemas/validate.ts';
import { type Actor, systemActor } from '../../domain/access/actor.ts';
import { addDuration } from '../../domain/calendar/add-duration.ts';
import { currentStep } from '../../domain/dossier/context.ts';
import type { Engine } from '../../usecases/engine.ts';
import { openDossier } from '../../usecases/open-dossier.ts';
import { supplyPapers } from '../../usecases/supply-papers.ts';
import { takeAction } from '../../usecases/take-action.ts';
import { readSeed } from './seed-files.ts';

const DAY_MS = 86_400_000;
const HOURS_BETWEEN_ACTS = 2;

function seedDossierList(): SeedDossier[] {
  const source = readSeed('demo', 'dossiers.json');
  return (Array.isArray(source) ? source : []).map((entry: unknown, index) => {
    const dossier = check('SeedDossier', entry);
    if (!dossier.ok) throw new Error(`dossiers.json ${index}: ${JSON.stringify(dossier.errors)}`);
    return dossier.value;
  });
}

async function actorNamed(engine: Engine, username: string | undefined): Promise<Actor> {
  const account =
    username === undefined || username === 'system' ? undefined : await engine.accounts.findAccount(username);
  return account ? engine.directory.actorOf(account) : systemActor;
}

async function perform(engine: Engine, dossierId: string, act: SeedAct): Promise<void> {
  const dossier = await engine.dossiers.find(dossierId);
  if (!dossier) throw new Error(`dossier ${dossierId} is missing`);
  const table = await engine.catalogue.table(dossier.pins.process.code, dossier.pins.process.version);
  for (const action of table.actionsFrom(currentStep(dossier)))
    if (action.actionCode === act.actionCode) await supplyPapers(engine, dossierId, action);
  await takeAction(engine, await actorNamed(engine, act.by), dossierId, {
    actionCode: act.actionCode,
    confirmed: true,
    ...(act.note ? { actionNote: act.note } : {}),
    ...(act.supplement ? { supplement: act.supplement } : {}),
    ...(act.payload ? { payload: act.payload } : {}),
    ...(act.payment ? { payment: act.payment } : {}),
    ...(act.assign ? { assignUsers: act.assign.map((username) => ({ username, assigned: 1 as const })) } : {}),
  });
}

/** Runs the effects that are due, so that children open and answer between the acts. */
export type Drain = (engine: Engine) => Promise<unknown>;

/** Files every dossier of the demonstration some days ago and carries out its acts, two office hours apart, never in the future. */
export async function seedDossiers(engine: Engine, drain: Drain): Promise<void> {
  const now = engine.clock.now();
  const { lineage } = await engine.directory.view();
  for (const [index, seed] of seedDossierList().entries()) {
    const calendar = await engine.catalogue.calendar(lineage(seed.govAgencyCode));
    let at = new Date(Date.parse(now) - (seed.receivedDaysAgo ?? 0) * DAY_MS).toISOString();
    const past: Engine = { ...engine, clock: { now: () => (at < now ? at : now) } };
    const { serviceCode, govAgencyCode, templateNo, channel, caseCode, applicant, dossierName } = seed;
    try {
      const { id } = await openDossier(past, await actorNamed(engine, seed.filedBy), {
        serviceCode,
        govAgencyCode,
        channel,
        applicant,
        ...(templateNo ? { templateNo } : {}),
        ...(caseCode ? { caseCode } : {}),
        ...(dossierName ? { dossierName } : {}),
      });
      for (const act of seed.acts) {
        await perform(past, id, act);
        await drain(past);
        at = addDuration(calendar, at, { count: HOURS_BETWEEN_ACTS, unit: 'hour' });
      }
    } catch (error) {
      throw new Error(
        `dossiers.json ${index} (${serviceCode}): ${error instanceof Error ? error.message : String(error)}`,
        { cause: error },
      );
    }
  }
}
