import type { Actor } from '../domain/access/actor.ts';
import { offeredActions } from '../domain/dossier/decide.ts';
import type { Reason } from '../domain/refusals.ts';
import { loadContext, tableOfDossier } from './act-context.ts';
import type { Engine } from './engine.ts';
import { visibleDossier } from './visible-dossier.ts';

/** One action of the current step: enabled, or with every reason why not. */
export interface OfferedAction {
  actionKey: string;
  actionCode: string;
  actionName: string;
  postStepCode: string | null;
  postStepName: string;
  auto: string;
  enabled: boolean;
  reasons: Reason[];
  noteRule: number;
  assign: number;
  requestPayment: number;
  fee: object | null;
  form: object | null;
  createFiles: string[];
  returnFiles: string[];
  eSignature: boolean;
}

/** The actions that leave a dossier's current step, as this actor may or may not take them; reads only. */
export async function listActions(engine: Engine, actor: Actor, idOrNo: string): Promise<OfferedAction[]> {
  const dossier = await visibleDossier(engine, actor, idOrNo);
  const table = await tableOfDossier(engine, dossier);
  const context = await loadContext(engine, actor, { table, handlingAgency: dossier.handlingAgency.code, dossier });
  return offeredActions(dossier, context).map(({ action, reasons }) => ({
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
    requestPayment: action.requestPayment,
    fee: action.fee,
    form: action.form,
    createFiles: action.createFiles,
    returnFiles: action.returnFiles,
    eSignature: action.eSignature,
  }));
}
