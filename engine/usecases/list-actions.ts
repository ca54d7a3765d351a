import type { OfferedAction } from '../../schemas/types/index.ts';
import type { Actor } from '../domain/access/actor.ts';
import { offeredActions } from '../domain/dossier/decide.ts';
import { offeredSupplement } from '../domain/dossier/supplement.ts';
import { loadContext, tableOfDossier } from './act-context.ts';
import type { Engine } from './engine.ts';
import { playPart } from './play-part.ts';
import { withFileOutlook } from './prepare-files.ts';
import { visibleDossier } from './visible-dossier.ts';

/** The actions that leave a dossier's current step, as this actor, or the part it plays in a trial, may or may not take them; reads only. */
export async function listActions(
  engine: Engine,
  actor: Actor,
  idOrNo: string,
  playAs?: string,
): Promise<OfferedAction[]> {
  const dossier = await visibleDossier(engine, actor, idOrNo);
  const table = await tableOfDossier(engine, dossier);
  const acting = await playPart(engine, actor, dossier, playAs);
  const live = await loadContext(engine, acting, { table, handlingAgency: dossier.handlingAgency.code, dossier });
  const context = await withFileOutlook(engine, dossier, live);
  return offeredActions(dossier, context).map(({ action, reasons, candidates, dueDateEditable, ...offer }) => ({
    actionKey: action.actionKey,
    actionCode: action.actionCode,
    actionName: action.actionName,
    postStepCode: action.to,
    postStepName: (action.to === null ? undefined : table.step(action.to))?.stepName ?? '',
    auto: action.auto,
    enabled: reasons.length === 0,
    reasons,
    noteRule: action.noteRule,
    assign: action.assign,
    candidates: candidates.map(({ person: { username, employeeNo, fullName }, roleNames }) => ({
      username: username ?? employeeNo,
      name: fullName,
      roleNames,
    })),
    dueDateEditable,
    requestPayment: action.requestPayment,
    fee: action.fee && { ...action.fee },
    form: action.form && { ...action.form },
    createFiles: action.createFiles,
    returnFiles: action.returnFiles,
    eSignature: action.eSignature,
    ...(action.confirm === undefined ? {} : { confirm: action.confirm }),
    ...(action.noteLabel === undefined ? {} : { noteLabel: action.noteLabel }),
    ...(offer.signatures.length > 0 ? { signatures: offer.signatures } : {}),
    ...(offer.checksPapers ? { checksPapers: true } : {}),
    ...(offer.prints.length > 0 ? { prints: offer.prints } : {}),
    ...(offer.stop === undefined ? {} : { stops: offer.stop }),
    ...(offer.stop === 'supplement' ? { supplement: offeredSupplement(dossier, table.process) } : {}),
  }));
}
