import type { ServiceProcess } from '../../../schemas/types/index.ts';
import { replaceStepCodes } from './overlay/step-codes-in-text.ts';

/** How a process runs. */
export interface ProcessShape {
  /** Equal for two processes that differ only in names, roles, times, fees and codes of their own. */
  key: string;
  /** Step codes in the order of the shape: the n-th step of one process stands for the n-th of another. */
  steps: string[];
  /** Action keys in the order of the shape. */
  actions: string[];
}

/** Steps in the order in which acts reach them; what is never reached comes last, as it is written. */
function stepOrder({ steps, actions }: ServiceProcess): string[] {
  const known = new Set(steps.map(({ stepCode }) => stepCode));
  const order = new Set<string>();
  const waiting = [''];
  for (let from = waiting.shift(); from !== undefined; from = waiting.shift())
    for (const { preStepCode, postStepCode } of actions) {
      if (preStepCode !== from || order.has(postStepCode) || !known.has(postStepCode)) continue;
      order.add(postStepCode);
      waiting.push(postStepCode);
    }
  for (const stepCode of known) order.add(stepCode);
  return [...order];
}

/** A text in which every step code stands as its place in the shape. */
const withPlaces = (text: string | undefined, places: ReadonlyMap<string, number>): string =>
  text ? replaceStepCodes(text, (code) => `#${places.get(code)}`, places.keys()) : '';

/** The shape of a process; compares as text, whatever the order of its steps. */
export function shapeOf(process: ServiceProcess): ProcessShape {
  const order = stepOrder(process);
  const places = new Map(order.map((stepCode, index) => [stepCode, index]));
  const byCode = new Map(process.steps.map((step) => [step.stepCode, step]));
  const placeOf = (code: string): number | null => places.get(code) ?? null;
  const steps = order.flatMap((code) => {
    const step = byCode.get(code);
    if (!step) return [];
    const { dossierStatus, dossierSubStatus, checkInput, roleAsStep, lockState = '', editable = false } = step;
    return [[dossierStatus, dossierSubStatus, checkInput, withPlaces(roleAsStep, places), lockState, editable]];
  });
  const placed = process.actions.map((action, index) => ({ action, key: action.actionKey, index }));
  // Order decides among the acts of one step, and only there.
  placed.sort((one, other) => {
    const from = (placeOf(one.action.preStepCode) ?? -1) - (placeOf(other.action.preStepCode) ?? -1);
    return from === 0 ? one.index - other.index : from;
  });
  const actions = placed.map(({ action }) => [
    placeOf(action.preStepCode),
    placeOf(action.postStepCode),
    action.actionCode,
    withPlaces(action.preCondition, places),
    action.autoEvent,
    action.allowAssignUser,
    action.requestPayment,
    (action.paymentFee ?? '') !== '',
    action.createDossierFiles,
    action.returnDossierFiles,
    action.eSignature,
    action.signatureType,
    action.createDossiers,
    action.postAction,
    action.reasonRequired ?? false,
  ]);
  return { key: JSON.stringify([steps, actions]), steps: order, actions: placed.map(({ key }) => key) };
}
