import type { CreateDossierBody, ServiceConfig } from '../../schemas/types/index.ts';
import { systemActor } from '../domain/access/actor.ts';
import { findPaths } from '../domain/dossier/find-paths.ts';
import { pathsToEnds } from '../domain/process/paths.ts';
import type { ProcessTable } from '../domain/process/table.ts';
import { contextOf, type Drain, dossierOf, driveTo } from './drive-dossier.ts';
import type { Engine } from './engine.ts';
import { openDossier } from './open-dossier.ts';
import { Refused } from './refused.ts';
import { standInApplicant } from './stand-in-applicant.ts';

/** How driving a process to one of its final steps went. */
export interface DrivenEnd {
  stepCode: string;
  stepName: string;
  reached: boolean;
  acts: string[];
  why: string[];
}

/** What driving one process in force told. */
export interface DrivenProcess {
  processNo: string;
  processName: string;
  ends: DrivenEnd[];
  /** Why it could not be driven at all. */
  faults: string[];
}

/** The ways a dossier of an offer may be filed: each channel, each case. */
function filings(offer: ServiceConfig, templateNo: string, cases: string[]): CreateDossierBody[] {
  const channels = ['direct', 'online', 'postal'] as const;
  return channels.flatMap((channel) =>
    (cases.length > 0 ? cases : [undefined]).map((caseCode) => ({
      serviceCode: offer.serviceCode,
      govAgencyCode: offer.govAgencyCode,
      templateNo,
      channel,
      applicant: standInApplicant,
      ...(caseCode ? { caseCode } : {}),
    })),
  );
}

/** Opens a dossier from which a final step can be reached; else says what stands in the way. The dossier stays either way. */
export async function openTowards(
  engine: Engine,
  body: CreateDossierBody,
  target: string,
): Promise<{ id: string } | { why: string[] }> {
  const { id } = await openDossier(engine, systemActor, body);
  const opened = await dossierOf(engine, id);
  const context = await contextOf(engine, opened);
  const { paths, refused } = findPaths(opened, context, target);
  if (paths.some(({ stepCode }) => stepCode === target)) return { id };
  const leading = context.table.process.actions.filter(({ to }) => to === target);
  const why = leading.flatMap(({ actionKey, actionName }) =>
    (refused.get(actionKey) ?? []).map((sentence) => `${actionName}: ${sentence}`),
  );
  return { why };
}

async function driveEnd(
  engine: Engine,
  bodies: CreateDossierBody[],
  target: string,
  drain: Drain,
): Promise<{ acts: string[] } | { why: string[] }> {
  const why = new Set<string>();
  for (const body of bodies) {
    try {
      const opened = await openTowards(engine, body, target);
      if ('why' in opened) {
        for (const sentence of opened.why) why.add(sentence);
        continue;
      }
      const acts = await driveTo(engine, opened.id, target, drain);
      const ended = await dossierOf(engine, opened.id);
      if (ended.step?.stepCode === target) return { acts };
      why.add(`ended at ${ended.step?.stepName} instead`);
    } catch (error) {
      why.add(error instanceof Refused ? error.reasons.map(({ message }) => message.vi).join('; ') : String(error));
    }
  }
  return { why: why.size > 0 ? [...why] : ['no filing satisfies the conditions on the way'] };
}

async function optionOf(engine: Engine, processNo: string) {
  const offers = await engine.catalogue.all('service-config', 'ServiceConfig');
  for (const { body: offer } of offers) {
    const option = offer.processes.find((candidate) => candidate.processNo === processNo);
    const template = option && (await engine.catalogue.find('dossier-template', option.templateNo, 'DossierTemplate'));
    if (option && template) return { offer, template: template.body };
  }
  return undefined;
}

function structureOf(table: ProcessTable): { ends: { stepCode: string; stepName: string }[]; faults: string[] } {
  const ends = pathsToEnds(table.process).flatMap(({ stepCode }) => table.step(stepCode) ?? []);
  return { ends, faults: ends.length === 0 ? ['không có bước kết thúc nào tới được'] : [] };
}

/** Where a process in force can end and how a dossier of it may be filed. */
export interface ProcessWays {
  processName: string;
  ends: { stepCode: string; stepName: string }[];
  bodies: CreateDossierBody[];
  faults: string[];
}

/** Looks up the ways of a process; faults say why it has none. */
export async function findWays(engine: Engine, processNo: string): Promise<ProcessWays> {
  const process = await engine.catalogue.find('service-process', processNo, 'ServiceProcess');
  if (!process) return { processName: '', ends: [], bodies: [], faults: ['không có hiệu lực'] };
  const { processName } = process.body;
  const { ends, faults } = structureOf(await engine.catalogue.table(processNo, process.version.version));
  const served = await optionOf(engine, processNo);
  const unserved = 'không có dịch vụ công nào dùng quy trình với một mẫu hồ sơ';
  if (!served) return { processName, ends: [], bodies: [], faults: [...faults, unserved] };
  const cases = (served.template.cases ?? []).map(({ caseCode }) => caseCode);
  return { processName, ends, bodies: filings(served.offer, served.template.templateNo, cases), faults };
}

/** Drives a process in force from its first action to every final step it can reach, through the use cases and the store. */
export async function driveProcess(engine: Engine, processNo: string, drain: Drain): Promise<DrivenProcess> {
  const { processName, ends, bodies, faults } = await findWays(engine, processNo);
  const driven: DrivenEnd[] = [];
  for (const { stepCode, stepName } of ends) {
    const result = await driveEnd(engine, bodies, stepCode, drain);
    driven.push({
      stepCode,
      stepName,
      reached: 'acts' in result,
      acts: 'acts' in result ? result.acts : [],
      why: 'why' in result ? result.why : [],
    });
  }
  return { processNo, processName, ends: driven, faults };
}
