// Does a condition hold? Every term is asked; nothing stops at the first failure.
import type { Condition, ConditionTerm } from '../../../schemas/types/index.ts';
import type { ConditionFacts } from './facts.ts';
import { runFeel } from './feel.ts';

/** A term that could not be decided and the names of the facts it lacked. */
export interface UndecidedTerm {
  term: ConditionTerm;
  missing: string[];
}

/** holds false: `failed` is every false term; holds null: none is false, but `undecided` could not be told. */
export type ConditionOutcome =
  | { holds: true }
  | { holds: false; failed: ConditionTerm[]; undecided: UndecidedTerm[] }
  | { holds: null; undecided: UndecidedTerm[] };

/** Decides the conjunction of all terms against facts; never throws. */
export function evaluateCondition(condition: Condition, facts: ConditionFacts): ConditionOutcome {
  const failed: ConditionTerm[] = [];
  const undecided: UndecidedTerm[] = [];
  for (const term of condition.terms) {
    const outcome = evaluateTerm(term, facts);
    if (outcome === false) failed.push(term);
    else if (outcome !== true) undecided.push({ term, missing: outcome });
  }
  if (failed.length > 0) return { holds: false, failed, undecided };
  return undecided.length > 0 ? { holds: null, undecided } : { holds: true };
}

type TermOutcome = boolean | string[];

function decide<Fact>(name: string, fact: Fact | undefined, test: (fact: Fact) => boolean): TermOutcome {
  return fact === undefined ? [name] : test(fact);
}

const sameCode = (a: string | null, b: string): boolean => a !== null && a.toLowerCase() === b.toLowerCase();
const isSet = (fact: string | null): boolean => fact !== null && fact !== '';

function evaluateTerm(term: ConditionTerm, facts: ConditionFacts): TermOutcome {
  switch (term.word) {
    case 'payok':
      return decide('payment', facts.payment, ({ exists, paid }) => !exists || paid);
    case 'paynotok':
      return decide('payment', facts.payment, ({ exists, paid }) => exists && !paid);
    case 'cancelling':
    case 'reject_cancelling':
      return decide('cancellingDate', facts.cancellingDate, isSet);
    case 'correcting':
    case 'reject_correcting':
      return decide('correctingDate', facts.correctingDate, isSet);
    case 'submitting':
    case 'reject_submitting':
      return decide('endorsementDate', facts.endorsementDate, isSet);
    case 'waiting':
      return false;
    case 'online':
      return decide('online', facts.online, (online) => online === term.value);
    case 'service':
      return decide('serviceCode', facts.serviceCode, (code) => term.codes.some((one) => sameCode(code, one)));
    case 'notservicecode':
      return decide('serviceCode', facts.serviceCode, (code) => !term.codes.some((one) => sameCode(code, one)));
    case 'agency':
      return decide('agencyCode', facts.agencyCode, (code) => term.codes.some((one) => sameCode(code, one)));
    case 'notagencycode':
      return decide('agencyCode', facts.agencyCode, (code) => !term.codes.some((one) => sameCode(code, one)));
    case 'template':
      return decide('templateNo', facts.templateNo, (code) => term.codes.some((one) => sameCode(code, one)));
    case 'stepdone':
      return decide('stepsLeft', facts.stepsLeft, (left) => term.steps.some((step) => left.includes(step)));
    case 'stepnotdone':
      return decide('stepsLeft', facts.stepsLeft, (left) => !term.steps.some((step) => left.includes(step)));
    case 'roles':
      return decide('actorRoles', facts.actorRoles, (roles) => term.anyOf.some((role) => roles.includes(role)));
    case 'roledone':
    case 'rolecode':
      return decide('holderRoles', facts.holderRoles, (roles) => term.anyOf.some((role) => roles.includes(role)));
    case 'viapostal':
      return decide('viaPostal', facts.viaPostal, (fact) => fact === term.value);
    case 'frompostal':
      return decide('fromViaPostal', facts.fromViaPostal, (fact) => fact === term.value);
    case 'postStatus':
      return decide('vnpostalStatus', facts.vnpostalStatus, (fact) => fact === term.value);
    case 'originality':
      return decide('originality', facts.originality, (fact) => fact !== null && fact >= 0 && fact === term.value);
    case 'multipleCheck':
      return decide('multipleCheck', facts.multipleCheck, (fact) => sameCode(fact, term.value));
    case 'serversync':
      return decide('serverNos', facts.serverNos, (servers) => servers.includes(term.value));
    case 'sequenceQLVB':
      return decide('metaData', facts.metaData, (data) => own(data, 'sequenceQLVB') === term.value);
    case 'govsync':
      return evaluateGovsync(term.value, facts);
    case 'field':
      return decide('formValue', facts.formValue, (read) => read(term.file, term.field) === term.value);
    case 'waitingOverdue':
      return evaluateOverdue(term.relation, term.workingDays, facts);
    case 'durationCount':
      return evaluateDuration(term.moreThan, facts);
    case 'feel': {
      const outcome = runFeel(term.expression, facts);
      return 'undecided' in outcome ? outcome.undecided : outcome.value;
    }
    case 'unknown':
      return [term.text];
  }
}

const own = (data: Readonly<Record<string, string>>, key: string): string | undefined =>
  Object.hasOwn(data, key) ? data[key] : undefined;

function evaluateGovsync(value: string, { govsync, metaData }: ConditionFacts): TermOutcome {
  if (govsync === value || (metaData && own(metaData, 'govsync') === value)) return true;
  return govsync === undefined && metaData === undefined ? ['govsync'] : false;
}

function evaluateOverdue(relation: '>' | '<=', workingDays: number, facts: ConditionFacts): TermOutcome {
  if (facts.receiveDate === undefined) return ['receiveDate'];
  if (!isSet(facts.receiveDate)) return false;
  const deadline = facts.waitingDeadline?.(workingDays);
  if (deadline === undefined) return ['waitingDeadline'];
  const past = Date.parse(deadline) <= Date.parse(facts.now);
  return relation === '>' ? past : !past;
}

function evaluateDuration(moreThan: number, { durationUnit, durationCount }: ConditionFacts): TermOutcome {
  if (durationUnit === undefined) return ['durationUnit'];
  if (durationUnit !== 'working-day' && durationUnit !== 'calendar-day') return false;
  return decide('durationCount', durationCount, (count) => count !== null && count > moreThan);
}
