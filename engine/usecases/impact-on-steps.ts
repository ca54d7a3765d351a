import type { CompiledProcess, ImpactSample, StepImpact } from '../../schemas/types/index.ts';
import { withinCalendar } from '../domain/calendar/within-calendar.ts';
import { currentStep } from '../domain/dossier/context.ts';
import { datesOver } from '../domain/dossier/limit-over.ts';
import { differencesAhead } from '../domain/process/ahead.ts';
import { judgeSteps } from '../domain/process/impact.ts';
import { type ProcessTable, tableOf } from '../domain/process/table.ts';
import type { RunningStep } from '../ports/dossier-store.ts';
import type { Engine } from './engine.ts';

/** A dossier of a group with its due date as it is, and as it would be counted by the new text. */
async function sampleOf(
  engine: Engine,
  { id, dossierNo }: RunningStep['samples'][number],
  before: ProcessTable,
  after: ProcessTable,
): Promise<ImpactSample> {
  const dossier = await engine.dossiers.find(id);
  if (!dossier) return { id, dossierNo };
  const directory = await engine.directory.view();
  const calendar = await engine.catalogue.calendar(directory.lineage(dossier.handlingAgency.code));
  const { dueDate } = dossier.dates;
  const there = after.step(currentStep(dossier) ?? '') ?? dossier.step === null;
  const counted = there
    ? withinCalendar(
        () => datesOver(dossier, before, { table: after, calendar, now: engine.clock.now() })?.dueDate,
        () => undefined,
      )
    : undefined;
  return { id, dossierNo, dueDate, ...(counted === undefined ? {} : { dueDateAfter: counted }) };
}

/**
 * What a new text of a process means for its running dossiers, by the version they are on and the step they stand at:
 * each group is compared with its own version, not with what is in force.
 */
export async function impactOnSteps(engine: Engine, processNo: string, after: CompiledProcess): Promise<StepImpact[]> {
  const directory = await engine.directory.view();
  const table = tableOf(after);
  const judges = new Map<number, ReturnType<typeof judgeSteps>>();
  const groups: StepImpact[] = [];
  for (const { version, stepCode, stepName, count, samples, agencies } of await engine.dossiers.countRunning(
    processNo,
  )) {
    const before = await engine.catalogue.table(processNo, version);
    const judge = judges.get(version) ?? judgeSteps(after, before.process);
    judges.set(version, judge);
    const name = stepName ?? '';
    const verdict = judge(stepCode, name, { agencies, directory });
    const stands = stepCode === null || table.step(stepCode) ? stepCode : verdict.proposed;
    const differences =
      stands === undefined
        ? []
        : differencesAhead({ process: before.process, stepCode }, { process: after, stepCode: stands });
    const told = await Promise.all(samples.map((sample) => sampleOf(engine, sample, before, table)));
    groups.push({ version, stepCode: stepCode ?? '', stepName: name, count, samples: told, ...verdict, differences });
  }
  return groups;
}
