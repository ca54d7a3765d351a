// The facts of an act as the nested values an expression reads.
import type { ConditionFacts } from './facts.ts';
import { FEEL_LIMITS } from './feel-limits.ts';
import { feelDay, feelInstant } from './feelin.ts';

/** One form field that an expression reads. */
export interface FormPath {
  file: string;
  field: string;
}

type Context = Record<string, unknown>;

/** The context of an expression that reads `formPaths`; a fact not known, or too long to be safe, has no entry. */
export function feelContext(facts: ConditionFacts, formPaths: readonly FormPath[] = []): Context {
  const { receiveDate, dueDate, applicant, payment, fee } = facts;
  const readField = (file: string, field: string): unknown => facts.formValue && (facts.formValue(file, field) ?? null);
  const form = new Map<string, Context>();
  for (const { file, field } of formPaths)
    form.set(file, { ...form.get(file), ...known({ [field]: readField(file, field) }) });
  return {
    dossier: known({
      dossierNo: facts.dossierNo,
      dossierStatus: facts.dossierStatus,
      stepCode: facts.stepCode,
      serviceCode: facts.serviceCode,
      agencyCode: facts.agencyCode,
      templateNo: facts.templateNo,
      channel: facts.channel,
      caseCode: facts.caseCode,
      online: facts.online,
      viaPostal: facts.viaPostal,
      fromViaPostal: facts.fromViaPostal,
      vnpostalStatus: facts.vnpostalStatus,
      originality: facts.originality,
      serverNos: facts.serverNos,
      stepsLeft: facts.stepsLeft,
      receiveDate: instant(receiveDate),
      receiveDay: receiveDate === undefined ? undefined : feelDay(receiveDate),
      dueDate: instant(dueDate),
      dueDay: dueDate === undefined ? undefined : feelDay(dueDate),
      cancellingDate: instant(facts.cancellingDate),
      correctingDate: instant(facts.correctingDate),
      endorsementDate: instant(facts.endorsementDate),
      durationCount: facts.durationCount,
      durationUnit: facts.durationUnit,
      multipleCheck: facts.multipleCheck,
      govsync: facts.govsync,
      metaData: facts.metaData && known(facts.metaData),
    }),
    applicant: known({ ...applicant }),
    payment: known({ ...payment }),
    fee: known({ ...fee }),
    actor: known({ roles: facts.actorRoles, holderRoles: facts.holderRoles, agencyCode: facts.actorAgencyCode }),
    form: Object.fromEntries(form),
    now: () => feelInstant(facts.now),
    today: () => feelDay(facts.now),
    'form value': (file: string, field: string) => {
      const value = readField(file, field);
      return fits(value) ? value : null;
    },
  };
}

const instant = (fact: string | null | undefined): unknown => (fact === undefined ? undefined : feelInstant(fact));

const known = (facts: Readonly<Record<string, unknown>>): Context =>
  Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact !== undefined && fits(fact)));

function fits(fact: unknown): boolean {
  if (typeof fact === 'string') return fact.length <= FEEL_LIMITS.textLength;
  if (!Array.isArray(fact)) return true;
  return (
    fact.length <= FEEL_LIMITS.listLength &&
    fact.every((item) => typeof item === 'string' && item.length <= FEEL_LIMITS.itemLength)
  );
}
