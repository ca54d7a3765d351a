import type { ProcessAction, ProcessSequence, ProcessStep, RoleUse } from '../../schemas/types/index.ts';

/** A key no other action of the process has; `random` gives the part that makes it its own for good. */
export function newActionKey(taken: readonly string[], random: () => string): string {
  for (;;) {
    const key = `a-${random()}`;
    if (!taken.includes(key)) return key;
  }
}

/** Eight hexadecimal digits: a key deleted yesterday is not given to another action today. */
export const randomDigits = (): string =>
  crypto.getRandomValues(new Uint32Array(1)).reduce((text, number) => text + number.toString(16).padStart(8, '0'), '');

/** A code like `code` that is not taken: `210` → `210-2`. */
export function freeCode(code: string, taken: readonly string[]): string {
  if (!taken.includes(code)) return code;
  for (let number = 2; ; number += 1) {
    const candidate = `${code}-${number}`;
    if (!taken.includes(candidate)) return candidate;
  }
}

/** The next step code in tens after the highest numeric one: 110, 120 → 130. */
export function nextStepCode(taken: readonly string[]): string {
  const numbers = taken.filter((code) => /^\d{1,9}$/.test(code)).map(Number);
  const highest = numbers.length === 0 ? 90 : Math.max(...numbers);
  return freeCode(String((Math.floor(highest / 10) + 1) * 10), taken);
}

export const blankStep = (stepCode: string, after: ProcessStep | undefined): ProcessStep => ({
  stepCode,
  stepName: '',
  sequenceNo: after?.sequenceNo ?? '',
  groupName: after?.groupName ?? '',
  dossierStatus: 'processing',
  dossierSubStatus: '',
  durationCount: 0,
  stepInstruction: '',
  briefNote: '',
  roleAsStep: '',
  checkInput: 0,
  roles: [],
});

export const copyOfStep = (step: ProcessStep, taken: readonly string[]): ProcessStep => ({
  ...structuredClone(step),
  stepCode: freeCode(step.stepCode, taken),
});

/** A new action leaves the step the one before it enters: the usual next thing to write. */
export const blankAction = (actionKey: string, preStepCode: string): ProcessAction => ({
  actionKey,
  actionCode: '',
  actionName: '',
  preStepCode,
  postStepCode: '',
  autoEvent: '',
  preCondition: '',
  allowAssignUser: 0,
  requestPayment: 0,
  paymentFee: '',
  createDossierFiles: '',
  returnDossierFiles: '',
  eSignature: false,
  signatureType: '',
  createDossiers: '',
  configNote: '',
  postAction: '',
});

export const copyOfAction = (action: ProcessAction, actionKey: string): ProcessAction => ({
  ...structuredClone(action),
  actionKey,
});

export const blankRole = (): RoleUse => ({ roleCode: '', roleName: '', moderator: true, condition: '' });

export const blankLane = (taken: readonly string[]): ProcessSequence => ({
  sequenceNo: freeCode(String(taken.length + 1), taken),
  sequenceName: '',
  sequenceRole: '',
  durationCount: '',
});
