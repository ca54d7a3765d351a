// Typed conditions -> the text an administrator sees and OpenCPS would read.
import type { Condition, ConditionTerm, EffectFlag, NotificationRule } from '../../../schemas/types/index.ts';
import { guardHtml, joinValue } from './pieces.ts';

/** The text that `parseCondition` reads back as the same condition and flags; FEEL comes last, several are joined by `and`. */
export function printCondition(condition: Condition, flags: readonly EffectFlag[] = []): string {
  const last = condition.terms.filter((term) => term.word === 'unknown' && term.text.startsWith('='));
  const words = condition.terms.filter((term) => term.word !== 'feel' && !last.includes(term)).map(printTerm);
  const effects = flags.map(({ flag, value }) => `${flag}=${value}`);
  const expressions = condition.terms.flatMap((term) => (term.word === 'feel' ? [term.expression] : []));
  const joined = expressions.length > 1 ? expressions.map((one) => `(${one})`).join(' and ') : expressions[0];
  const feel = joined === undefined ? [] : [`= ${guardHtml(joined)}`];
  return [...words, ...effects, ...feel, ...last.map(printTerm)].join(', ');
}

/** One term as it is written in a condition text. */
export function printTerm(term: ConditionTerm): string {
  return guardHtml(plainText(term));
}

function plainText(term: ConditionTerm): string {
  switch (term.word) {
    case 'online':
      return `online=${term.value}`;
    case 'agency':
      return `agencys=${joinValue(term.codes, '|')}`;
    case 'service':
    case 'notservicecode':
    case 'notagencycode':
    case 'template':
      return `${term.word}=${joinValue(term.codes, '|')}`;
    case 'stepdone':
    case 'stepnotdone':
      return `${term.word}=${joinValue(term.steps, '|')}`;
    case 'roledone':
    case 'rolecode':
      return `${term.word}=${joinValue(term.anyOf, '+')}`;
    case 'roles':
      return `isRoles=${joinValue(term.anyOf, '+')}`;
    case 'viapostal':
    case 'frompostal':
    case 'postStatus':
    case 'originality':
      return `${term.word}=${term.value}`;
    case 'multipleCheck':
    case 'serversync':
    case 'sequenceQLVB':
    case 'govsync':
      return `${term.word}=${joinValue([term.value], '')}`;
    case 'field':
      return `#${joinValue([term.field], '')}@${joinValue([term.file], '')}=${joinValue([term.value], '')}`;
    case 'waitingOverdue':
      return `waiting_overdue${term.relation}${term.workingDays}`;
    case 'durationCount':
      return `durationCount>${term.moreThan}`;
    case 'feel':
      return `= ${term.expression}`;
    case 'unknown':
      return term.text;
    default:
      return term.word;
  }
}

/** The text of ServiceProcessRole.condition (§7.4); other words than agency, service and template have no place in it. */
export const printRoleCondition = (condition: Condition): string =>
  condition.terms
    .flatMap((term) => {
      if (term.word === 'agency' || term.word === 'service' || term.word === 'template')
        return term.codes.map((code) => guardHtml(`${term.word} ${joinValue([code], '')}`));
      return term.word === 'unknown' ? [guardHtml(term.text)] : [];
    })
    .join(', ');

/** `TYPE@condition` as `parseNotificationRule` reads it back. */
export function printNotificationRule(rule: NotificationRule): string {
  const switches = (['sms', 'email'] as const).flatMap((name) =>
    rule[name] === undefined ? [] : [`${name}=${rule[name]}`],
  );
  const words = [...switches, printCondition(rule.condition)].filter((word) => word !== '').join(', ');
  return words === '' ? rule.notificationType : `${rule.notificationType}@${words}`;
}
