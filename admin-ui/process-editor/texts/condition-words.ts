import type { ConditionTerm, EffectFlag, EffectFlagName } from '../../../schemas/types/index.ts';

/** What stands beside a word in the form. */
export type WordArgument =
  | 'none'
  | 'yes-no'
  | 'services'
  | 'agencies'
  | 'templates'
  | 'steps'
  | 'roles'
  | 'number'
  | 'text'
  | 'field'
  | 'days'
  | 'more-days'
  | 'method'
  | 'expression'
  | 'unread';

/** A word that can be added: a condition, or an effect that OpenCPS writes among the conditions. */
export type ConditionWord = Exclude<ConditionTerm['word'], 'unknown'> | EffectFlagName;

/** Groups of the list somebody chooses a word from, in the order shown. */
export const WORD_GROUPS = {
  payment: ['payok', 'paynotok'],
  asked: ['submitting', 'reject_submitting', 'cancelling', 'reject_cancelling', 'correcting', 'reject_correcting'],
  path: ['stepdone', 'stepnotdone'],
  who: ['roles', 'rolecode', 'roledone'],
  filing: ['online', 'viapostal', 'frompostal', 'postStatus', 'originality'],
  where: ['service', 'notservicecode', 'agency', 'notagencycode', 'template'],
  time: ['waitingOverdue', 'durationCount'],
  other: ['field', 'multipleCheck', 'serversync', 'sequenceQLVB', 'govsync', 'waiting', 'feel'],
  effects: [
    'paymentmethod',
    'sendviapostal',
    'sendcollectionvnpost',
    'receivedcollectionvnpost',
    'sendinvoice',
    'sendInvoiceVNPT',
    'destroyInvoiceVNPT',
  ],
} as const satisfies Record<string, readonly ConditionWord[]>;

export type WordGroup = keyof typeof WORD_GROUPS;

/** One line of the form. */
export type ConditionEntry = { term: ConditionTerm } | { flag: EffectFlag };

const ARGUMENTS: Readonly<Partial<Record<ConditionTerm['word'] | EffectFlagName, WordArgument>>> = {
  online: 'yes-no',
  service: 'services',
  notservicecode: 'services',
  agency: 'agencies',
  notagencycode: 'agencies',
  template: 'templates',
  stepdone: 'steps',
  stepnotdone: 'steps',
  roles: 'roles',
  rolecode: 'roles',
  roledone: 'roles',
  viapostal: 'number',
  frompostal: 'number',
  postStatus: 'number',
  originality: 'number',
  multipleCheck: 'text',
  serversync: 'text',
  sequenceQLVB: 'text',
  govsync: 'text',
  field: 'field',
  waitingOverdue: 'days',
  durationCount: 'more-days',
  paymentmethod: 'method',
  feel: 'expression',
  unknown: 'unread',
};

export const argumentOf = (word: ConditionTerm['word'] | EffectFlagName): WordArgument => ARGUMENTS[word] ?? 'none';

export const wordOf = (entry: ConditionEntry): ConditionTerm['word'] | EffectFlagName =>
  'term' in entry ? entry.term.word : entry.flag.flag;

/** A line just added: nothing chosen yet. */
export function newEntry(word: ConditionWord): ConditionEntry {
  switch (word) {
    case 'online':
      return { term: { word, value: true } };
    case 'service':
    case 'notservicecode':
    case 'agency':
    case 'notagencycode':
    case 'template':
      return { term: { word, codes: [] } };
    case 'stepdone':
    case 'stepnotdone':
      return { term: { word, steps: [] } };
    case 'roles':
    case 'rolecode':
    case 'roledone':
      return { term: { word, anyOf: [] } };
    case 'viapostal':
    case 'frompostal':
    case 'postStatus':
    case 'originality':
      return { term: { word, value: 1 } };
    case 'multipleCheck':
    case 'serversync':
    case 'sequenceQLVB':
    case 'govsync':
      return { term: { word, value: '' } };
    case 'field':
      return { term: { word, field: '', file: '', value: '' } };
    case 'waitingOverdue':
      return { term: { word, relation: '>', workingDays: 15 } };
    case 'durationCount':
      return { term: { word, moreThan: 10 } };
    case 'feel':
      return { term: { word, expression: '' } };
    case 'payok':
    case 'paynotok':
    case 'cancelling':
    case 'correcting':
    case 'reject_correcting':
    case 'submitting':
    case 'reject_submitting':
    case 'reject_cancelling':
    case 'waiting':
      return { term: { word } };
    default:
      return { flag: { flag: word, value: 1 } };
  }
}
