// What the facts are that a condition was decided on, in the words of the people who ask why it does not hold.
import type { Bilingual, ConditionTerm } from '../../../schemas/types/index.ts';
import { showMoment } from '../calendar/local-time.ts';
import { type NameOf, postalWords } from './describe.ts';
import type { ConditionFacts } from './facts.ts';
import { FEEL_NAMES, findName } from './feel-names.ts';

/** The facts a term of a fixed word reads, by their paths in the declared context. */
const READS: Partial<Record<ConditionTerm['word'], readonly string[]>> = {
  payok: ['payment.exists', 'payment.paid'],
  paynotok: ['payment.exists', 'payment.paid'],
  cancelling: ['dossier.cancellingDate'],
  reject_cancelling: ['dossier.cancellingDate'],
  correcting: ['dossier.correctingDate'],
  reject_correcting: ['dossier.correctingDate'],
  submitting: ['dossier.endorsementDate'],
  reject_submitting: ['dossier.endorsementDate'],
  online: ['dossier.online'],
  service: ['dossier.serviceCode'],
  notservicecode: ['dossier.serviceCode'],
  agency: ['dossier.agencyCode'],
  notagencycode: ['dossier.agencyCode'],
  template: ['dossier.templateNo'],
  stepdone: ['dossier.stepsLeft'],
  stepnotdone: ['dossier.stepsLeft'],
  roles: ['actor.roles'],
  roledone: ['actor.holderRoles'],
  rolecode: ['actor.holderRoles'],
  viapostal: ['dossier.viaPostal'],
  frompostal: ['dossier.fromViaPostal'],
  postStatus: ['dossier.vnpostalStatus'],
  originality: ['dossier.originality'],
  multipleCheck: ['dossier.multipleCheck'],
  serversync: ['dossier.serverNos'],
  sequenceQLVB: ['dossier.metaData.sequenceQLVB'],
  govsync: ['dossier.govsync', 'dossier.metaData.govsync'],
  waitingOverdue: ['dossier.receiveDate'],
  durationCount: ['dossier.durationCount', 'dossier.durationUnit'],
};

const INSTANTS: Readonly<Record<string, keyof ConditionFacts>> = { receiveDay: 'receiveDate', dueDay: 'dueDate' };

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** The fact at a path of the declared context; undefined where it is not known. */
function factAt(path: string, facts: ConditionFacts): unknown {
  const [root = '', name = '', ...rest] = path.split('.');
  if (root === 'form') return facts.formValue?.(name, rest.join('.')) ?? null;
  if (root === 'actor')
    return { roles: facts.actorRoles, holderRoles: facts.holderRoles, agencyCode: facts.actorAgencyCode }[name];
  const own: Record<string, unknown> = { ...facts };
  const group = root === 'dossier' ? own : own[root];
  if (!isRecord(group)) return undefined;
  if (name === 'metaData') return facts.metaData?.[rest.join('.')] ?? null;
  return group[INSTANTS[name] ?? name];
}

const both = (text: string): Bilingual => ({ vi: text, en: text });
const NOTHING: Bilingual = { vi: 'chưa có', en: 'none' };

function valueWords(value: unknown): Bilingual {
  if (value === undefined || value === null || value === '') return NOTHING;
  if (typeof value === 'boolean') return value ? { vi: 'có', en: 'yes' } : { vi: 'không', en: 'no' };
  if (Array.isArray(value)) return value.length === 0 ? NOTHING : both(value.join(', '));
  if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}T/.test(value)) return both(showMoment(value));
  return both(String(value));
}

/** What a fact is called; a field of a form by the paper and its own name. */
export function factLabel(path: string): Bilingual {
  const [root, file = '', ...field] = path.split('.');
  if (root === 'form')
    return {
      vi: `trường “${field.join('.')}” của tài liệu ${file}`,
      en: `the field “${field.join('.')}” of ${file}`,
    };
  const parts = path.split('.');
  const name = findName(FEEL_NAMES, parts) ?? findName(FEEL_NAMES, ['dossier', ...parts]);
  if (name === undefined || name === 'open') return both(path);
  // What may stand there is listed after a colon for whoever writes conditions.
  const [vi = '', en = ''] = [name.label.vi, name.label.en].map((label) => label.split(':')[0]);
  return { vi, en };
}

/** What the codes at a path name. */
const CODES_AT: Readonly<Record<string, Parameters<NameOf>[0]>> = {
  'dossier.serviceCode': 'service',
  'dossier.agencyCode': 'agency',
  'dossier.stepsLeft': 'step',
  'actor.roles': 'role',
  'actor.holderRoles': 'role',
};
const POSTAL_AT: ReadonlySet<string> = new Set(['dossier.viaPostal', 'dossier.fromViaPostal']);

function wordsAt(path: string, facts: ConditionFacts, nameOf: NameOf): Bilingual {
  const value = factAt(path, facts);
  if (POSTAL_AT.has(path)) return postalWords(value) ?? valueWords(value);
  const kind = CODES_AT[path];
  if (!kind) return valueWords(value);
  const name = (code: unknown) => (typeof code === 'string' && code !== '' ? (nameOf(kind, code) ?? code) : code);
  return valueWords(Array.isArray(value) ? value.map(name) : name(value));
}

/** The facts at these paths as they are now, one after another, codes by their names; empty where there are none. */
export function factsInWords(paths: readonly string[], facts: ConditionFacts, nameOf: NameOf): Bilingual {
  const told = [...new Set(paths)].map((path) => {
    const label = factLabel(path);
    const value = wordsAt(path, facts, nameOf);
    return { vi: `${label.vi}: ${value.vi}`, en: `${label.en}: ${value.en}` };
  });
  return { vi: told.map(({ vi }) => vi).join('; '), en: told.map(({ en }) => en).join('; ') };
}

/** The facts that a term of a fixed word reads; those of an expression are told by the expression. */
export function pathsOf(term: ConditionTerm): readonly string[] {
  return term.word === 'field' ? [`form.${term.file}.${term.field}`] : (READS[term.word] ?? []);
}
