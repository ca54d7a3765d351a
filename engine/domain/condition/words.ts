// The vocabulary of opencps-semantics §4: which text names which word, by the shape of its value.
import type {
  ConditionCodesTerm,
  ConditionNumberTerm,
  ConditionPlainTerm,
  ConditionRolesTerm,
  ConditionStepsTerm,
  ConditionTextTerm,
  EffectFlagName,
} from '../../../schemas/types/index.ts';

/** Words that stand alone. */
export const PLAIN_WORDS = [
  'payok',
  'paynotok',
  'cancelling',
  'correcting',
  'reject_correcting',
  'submitting',
  'reject_submitting',
  'reject_cancelling',
  'waiting',
] as const satisfies ConditionPlainTerm['word'][];

/** `word=A|B`; OpenCPS writes agency as `agencys`. */
export const CODE_WORDS = {
  service: 'service',
  notservicecode: 'notservicecode',
  agency: 'agency',
  agencys: 'agency',
  notagencycode: 'notagencycode',
  template: 'template',
} as const satisfies Record<string, ConditionCodesTerm['word']>;

/** `word=S1|S2`. */
export const STEP_WORDS = {
  stepdone: 'stepdone',
  stepnotdone: 'stepnotdone',
} as const satisfies Record<string, ConditionStepsTerm['word']>;

/** `word=R1+R2`. */
export const ROLE_WORDS = {
  roledone: 'roledone',
  rolecode: 'rolecode',
  isRoles: 'roles',
} as const satisfies Record<string, ConditionRolesTerm['word']>;

/** `word=N`. */
export const NUMBER_WORDS = {
  viapostal: 'viapostal',
  frompostal: 'frompostal',
  postStatus: 'postStatus',
  originality: 'originality',
} as const satisfies Record<string, ConditionNumberTerm['word']>;

/** `word=V`. */
export const TEXT_WORDS = {
  multipleCheck: 'multipleCheck',
  serversync: 'serversync',
  sequenceQLVB: 'sequenceQLVB',
  govsync: 'govsync',
} as const satisfies Record<string, ConditionTextTerm['word']>;

/** Effects written among the conditions; they decide nothing. */
export const EFFECT_FLAGS = [
  'sendviapostal',
  'sendcollectionvnpost',
  'receivedcollectionvnpost',
  'sendinvoice',
  'paymentmethod',
  'sendInvoiceVNPT',
  'destroyInvoiceVNPT',
] as const satisfies EffectFlagName[];

/** The entry of `table` that `text` names: exact spelling first, then without regard to case; undefined when none does. */
export function findWord<Word extends string>(
  table: Readonly<Record<string, Word>> | readonly Word[],
  text: string,
): { word: Word; exact: boolean } | undefined {
  const entries: [string, Word][] = isList(table) ? table.map((word) => [word, word]) : Object.entries(table);
  const exact = entries.find(([key]) => key === text);
  if (exact) return { word: exact[1], exact: true };
  const loose = entries.find(([key]) => key.toLowerCase() === text.toLowerCase());
  return loose && { word: loose[1], exact: false };
}

function isList<Word extends string>(
  table: Readonly<Record<string, Word>> | readonly Word[],
): table is readonly Word[] {
  return Array.isArray(table);
}
