import type {
  ProcessAction,
  ProcessSequence,
  ProcessStep,
  RoleUse,
  ServiceProcess,
} from '../../../schemas/types/index.ts';
import { check } from '../../../schemas/validate.ts';
import { blankAction, blankLane, blankStep } from '../new-items.ts';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const textAt = (item: Record<string, unknown>, field: string): string => {
  const value = item[field];
  return typeof value === 'string' ? value : '';
};

const numberAt = (item: Record<string, unknown>, field: string): number => {
  const value = item[field];
  return typeof value === 'number' && Number.isFinite(value) ? value : 0;
};

function readRole(item: unknown): RoleUse[] {
  if (!isRecord(item)) return [];
  const checked = check('RoleUse', item);
  return checked.ok ? [checked.value] : [];
}

function readStep(item: unknown): ProcessStep {
  if (!isRecord(item)) return blankStep('', undefined);
  const checked = check('ProcessStep', item);
  if (checked.ok) return checked.value;
  return {
    ...blankStep(textAt(item, 'stepCode'), undefined),
    stepName: textAt(item, 'stepName'),
    sequenceNo: textAt(item, 'sequenceNo'),
    dossierStatus: textAt(item, 'dossierStatus'),
    durationCount: numberAt(item, 'durationCount'),
    roleAsStep: textAt(item, 'roleAsStep'),
    roles: listAt(item, 'roles').flatMap(readRole),
  };
}

function readAction(item: unknown, index: number): ProcessAction {
  const blank = blankAction(`#${index}`, '');
  if (!isRecord(item)) return blank;
  const checked = check('ProcessAction', item);
  if (checked.ok) return checked.value;
  return {
    ...blank,
    actionKey: textAt(item, 'actionKey') || blank.actionKey,
    actionCode: textAt(item, 'actionCode'),
    actionName: textAt(item, 'actionName'),
    preStepCode: textAt(item, 'preStepCode'),
    postStepCode: textAt(item, 'postStepCode'),
    autoEvent: textAt(item, 'autoEvent'),
    preCondition: textAt(item, 'preCondition'),
    requestPayment: numberAt(item, 'requestPayment'),
  };
}

function readLane(item: unknown): ProcessSequence {
  if (!isRecord(item)) return blankLane([]);
  const checked = check('ProcessSequence', item);
  if (checked.ok) return checked.value;
  return { ...blankLane([]), sequenceNo: textAt(item, 'sequenceNo'), sequenceName: textAt(item, 'sequenceName') };
}

const listAt = (body: Record<string, unknown>, field: string): unknown[] => {
  const value = body[field];
  return Array.isArray(value) ? value : [];
};

/**
 * A process that can be compiled out of whatever stands in the form: fields that are half written are read as empty, and
 * every step and action keeps its place in its list.
 */
export function drawableProcess(body: unknown): ServiceProcess {
  const whole = isRecord(body) ? body : {};
  return {
    processNo: textAt(whole, 'processNo'),
    processName: textAt(whole, 'processName'),
    description: '',
    durationCount: numberAt(whole, 'durationCount'),
    durationUnit: numberAt(whole, 'durationUnit') === 1 ? 1 : 0,
    dossierNoPattern: '',
    dueDatePattern: '',
    generatePassword: false,
    serverNo: '',
    serverName: '',
    dossierGroupPattern: '',
    roles: listAt(whole, 'roles').flatMap(readRole),
    steps: listAt(whole, 'steps').map(readStep),
    actions: listAt(whole, 'actions').map(readAction),
    sequences: listAt(whole, 'sequences').map(readLane),
  };
}
