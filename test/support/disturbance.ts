// What goes on around running dossiers: drafts change, versions are released, trials are opened and acted on.
import { systemActor } from '../../engine/domain/access/actor.ts';
import { currentStep } from '../../engine/domain/dossier/context.ts';
import { commandFor } from '../../engine/domain/dossier/find-paths.ts';
import { definitionKey } from '../../engine/domain/release/in-force.ts';
import { tableOfDossier } from '../../engine/usecases/act-context.ts';
import type { Engine } from '../../engine/usecases/engine.ts';
import { listActions } from '../../engine/usecases/list-actions.ts';
import { openTrial } from '../../engine/usecases/open-trial.ts';
import { publishRelease } from '../../engine/usecases/publish-release.ts';
import { Refused } from '../../engine/usecases/refused.ts';
import { saveDraft } from '../../engine/usecases/save-draft.ts';
import { paperCodes } from '../../engine/usecases/shared-configs.ts';
import { supplyPapers } from '../../engine/usecases/supply-papers.ts';
import { takeAction } from '../../engine/usecases/take-action.ts';
import type { DefinitionKind, ShapeMap } from '../../schemas/types/index.ts';
import { check } from '../../schemas/validate.ts';
import {
  configEdits,
  type Edit,
  offerEdits,
  type Pick,
  paperEdits,
  processEdits,
  serviceEdits,
  templateEdits,
} from './random-edits.ts';

/** Definitions that dossiers of a process came out of. */
export interface Surroundings {
  processNo: string;
  templateNo: string;
  serviceCode: string;
  offerCode: string;
  agencyCode: string;
}

/** The first offer in force that leads to a process. */
export async function findSurroundings(engine: Engine, processNo: string): Promise<Surroundings | undefined> {
  const offers = await engine.catalogue.all('service-config', 'ServiceConfig');
  for (const { body } of offers) {
    const option = body.processes.find((one) => one.processNo === processNo);
    if (!option) continue;
    const { serviceCode, serviceConfigCode: offerCode, govAgencyCode: agencyCode } = body;
    return { processNo, templateNo: option.templateNo, serviceCode, offerCode, agencyCode };
  }
  return undefined;
}

/** What was really done, so that a proof can say it was not about nothing. */
export interface Done {
  saved: number;
  released: number;
  refused: number;
  trials: number;
  trialActs: number;
  /** Names of the edits. */
  edits: Set<string>;
}

export const nothingDone = (): Done => ({
  saved: 0,
  released: 0,
  refused: 0,
  trials: 0,
  trialActs: 0,
  edits: new Set(),
});

/** Edits the current draft and saves it; false when there is none or the edit left no definition of its shape. */
async function edit<Name extends keyof ShapeMap>(
  engine: Engine,
  kind: DefinitionKind,
  shape: Name,
  code: string,
  edits: Record<string, Edit<ShapeMap[Name]>>,
  pick: Pick,
  done: Done,
): Promise<boolean> {
  const draft = await engine.definitions.findDraft(kind, code);
  const current = check(shape, draft?.body);
  const names = Object.keys(edits);
  const name = names[pick(names.length)] ?? '';
  const change = edits[name];
  if (!draft || !current.ok || !change) return false;
  const body: object = Object.assign({}, change(current.value, pick));
  // What the process was to do is no longer what it is changed to.
  Reflect.deleteProperty(body, 'scenarios');
  if (!check(shape, body).ok) throw new Error(`${name} leaves no ${shape}`);
  await saveDraft(engine, systemActor, { kind, code, body, expectedRevision: draft.revision });
  done.saved += 1;
  done.edits.add(name);
  return true;
}

async function publish(engine: Engine, items: { kind: DefinitionKind; code: string }[], done: Done): Promise<boolean> {
  try {
    await publishRelease(engine, systemActor, { items, reason: 'đổi' });
    done.released += 1;
    return true;
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    done.refused += 1;
    return false;
  }
}

/** Puts back what is in force as the draft, so that what comes after can be published again. */
async function putBack(engine: Engine, kind: DefinitionKind, code: string): Promise<void> {
  const entry = (await engine.catalogue.inForce()).get(definitionKey(kind, code));
  const draft = await engine.definitions.findDraft(kind, code);
  if (!entry || !draft) return;
  const { body } = await engine.catalogue.version(kind, code, entry.version);
  await saveDraft(engine, systemActor, { kind, code, body, expectedRevision: draft.revision });
}

/** Edits the process once and releases it; an edit that cannot be published is taken back and another one tried. */
export async function releaseProcess(
  engine: Engine,
  { processNo }: Surroundings,
  pick: Pick,
  done: Done,
): Promise<void> {
  const kind = 'service-process';
  for (let attempt = 0; attempt < 5; attempt += 1) {
    await edit(engine, kind, 'ServiceProcess', processNo, processEdits, pick, done);
    if (await publish(engine, [{ kind, code: processNo }], done)) return;
    await putBack(engine, kind, processNo);
  }
}

/** Saves edits of the process that stay a draft. */
export async function editProcess(engine: Engine, { processNo }: Surroundings, pick: Pick, done: Done): Promise<void> {
  await edit(engine, 'service-process', 'ServiceProcess', processNo, processEdits, pick, done);
}

/** Edits and releases one of the configurations the process is merged with, or a paper it issues. */
export async function releaseShared(
  engine: Engine,
  { processNo }: Surroundings,
  pick: Pick,
  done: Done,
): Promise<void> {
  const draft = await engine.definitions.findDraft('service-process', processNo);
  const process = check('ServiceProcess', draft?.body);
  if (!process.ok) return;
  const actionCode = process.value.actions[pick(process.value.actions.length)]?.actionCode ?? '';
  if (await edit(engine, 'action-config', 'ActionConfig', actionCode, configEdits, pick, done))
    await publish(engine, [{ kind: 'action-config', code: actionCode }], done);
  const configs = await Promise.all(
    process.value.actions.map((action) => engine.catalogue.find('action-config', action.actionCode, 'ActionConfig')),
  );
  const papers = paperCodes(
    process.value,
    configs.flatMap((config) => (config ? [config.body] : [])),
  );
  const typeCode = papers[pick(papers.length)] ?? '';
  if (await edit(engine, 'document-type', 'DocumentType', typeCode, paperEdits, pick, done))
    await publish(engine, [{ kind: 'document-type', code: typeCode }], done);
}

/** Edits and releases the template, the procedure and the offer. */
export async function releaseOffered(engine: Engine, around: Surroundings, pick: Pick, done: Done): Promise<void> {
  const { templateNo, serviceCode, offerCode } = around;
  await edit(engine, 'dossier-template', 'DossierTemplate', templateNo, templateEdits, pick, done);
  await edit(engine, 'service', 'ServiceInfo', serviceCode, serviceEdits, pick, done);
  await edit(engine, 'service-config', 'ServiceConfig', offerCode, offerEdits, pick, done);
  await publish(
    engine,
    [
      { kind: 'dossier-template', code: templateNo },
      { kind: 'service', code: serviceCode },
      { kind: 'service-config', code: offerCode },
    ],
    done,
  );
}

/** Opens a trial of the draft as it is and takes what acts it can. */
export async function tryDraft(engine: Engine, around: Surroundings, pick: Pick, done: Done): Promise<void> {
  const channel = (['direct', 'online', 'postal'] as const)[pick(3)] ?? 'direct';
  const body = { govAgencyCode: around.agencyCode, serviceCode: around.serviceCode, channel, invited: [] };
  const { id } = await openTrial(engine, systemActor, around.processNo, body);
  done.trials += 1;
  for (let act = 0; act < 3; act += 1) {
    const dossier = await engine.dossiers.find(id);
    if (!dossier) return;
    const table = await tableOfDossier(engine, dossier);
    const [offered] = (await listActions(engine, systemActor, id)).filter(({ enabled }) => enabled);
    const action = table.actionsFrom(currentStep(dossier)).find(({ actionKey }) => actionKey === offered?.actionKey);
    if (!action) return;
    await supplyPapers(engine, id, action);
    try {
      await takeAction(engine, systemActor, id, commandFor(action));
      done.trialActs += 1;
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
    }
  }
}
