import type { CompiledProcess, Condition, ConditionTerm, Finding } from '../../../../schemas/types/index.ts';
import { constantFeel } from '../../condition/feel.ts';
import { lint } from './catalogue.ts';

type Clash = (one: ConditionTerm, other: ConditionTerm) => boolean;

const within = (inner: readonly string[], outer: readonly string[]): boolean =>
  inner.length > 0 && inner.every((item) => outer.includes(item));

/** Pairs of words that are never true together. */
const clashes: Clash[] = [
  (one, other) => one.word === 'payok' && other.word === 'paynotok',
  (one, other) => one.word === 'online' && other.word === 'online' && one.value !== other.value,
  (one, other) => one.word === 'service' && other.word === 'notservicecode' && within(one.codes, other.codes),
  (one, other) => one.word === 'agency' && other.word === 'notagencycode' && within(one.codes, other.codes),
  (one, other) => one.word === 'stepdone' && other.word === 'stepnotdone' && within(one.steps, other.steps),
  (one, other) =>
    'codes' in one &&
    'codes' in other &&
    one.word === other.word &&
    !one.word.startsWith('not') &&
    !one.codes.some((code) => other.codes.includes(code)),
  (one, other) =>
    (one.word === 'viapostal' ||
      one.word === 'frompostal' ||
      one.word === 'postStatus' ||
      one.word === 'originality' ||
      one.word === 'multipleCheck') &&
    one.word === other.word &&
    one.value !== other.value,
];

const shown = (term: ConditionTerm): string => {
  const { word, ...rest } = term;
  const value = Object.values(rest)[0];
  return value === undefined ? word : `${word}=${Array.isArray(value) ? value.join('|') : String(value)}`;
};

/** Two words of a condition that exclude each other. */
function clashIn({ terms }: Condition): string | undefined {
  for (const [index, one] of terms.entries())
    for (const other of terms.slice(index + 1))
      if (clashes.some((clash) => clash(one, other) || clash(other, one))) return `${shown(one)}, ${shown(other)}`;
  return undefined;
}

/** More words than this are told by their count already and not compared pair by pair. */
const MOST_TERMS = 60;

/** What is wrong with a condition whatever the dossier: it can never hold, always holds, or names steps that are not there. */
export function lintCondition(condition: Condition, path: string, steps: ReadonlySet<string>): Finding[] {
  const { terms } = condition;
  if (terms.length === 0 || terms.length > MOST_TERMS) return [];
  const findings: Finding[] = [];
  const clash = clashIn(condition);
  if (clash !== undefined) findings.push(lint('condition-never', path, clash));
  for (const term of terms) {
    if (term.word === 'waiting') findings.push(lint('condition-never', path, 'waiting'));
    if (term.word === 'stepdone' || term.word === 'stepnotdone')
      for (const step of term.steps) if (!steps.has(step)) findings.push(lint('condition-step-missing', path, step));
    if (term.word !== 'feel') continue;
    const constant = constantFeel(term.expression);
    if (constant !== undefined)
      findings.push(lint(constant ? 'condition-always' : 'condition-never', path, `=${term.expression}`));
  }
  return findings;
}

/** Every condition of a process: of its actions and of the roles of its steps. */
export function lintConditions({ steps, actions }: CompiledProcess): Finding[] {
  const known = new Set(steps.map(({ stepCode }) => stepCode));
  return [
    ...actions.flatMap(({ condition }, index) => lintCondition(condition, `/actions/${index}/preCondition`, known)),
    ...steps.flatMap(({ roles }, index) =>
      roles.flatMap(({ condition }, role) =>
        lintCondition(condition, `/steps/${index}/roles/${role}/condition`, known),
      ),
    ),
    ...lintChoices(actions),
  ];
}

/** Of the acts of one code at one step the first that fits is taken: behind one that always fits no other ever is. */
function lintChoices(actions: CompiledProcess['actions']): Finding[] {
  const always = new Map<string, number>();
  return actions.flatMap(({ from, actionCode, condition, auto }, index) => {
    const key = JSON.stringify([from, actionCode, auto]);
    const first = always.get(key);
    if (first !== undefined && condition.terms.length > 0)
      return [lint('act-never-chosen', `/actions/${index}`, String(first + 1))];
    if (first === undefined && condition.terms.length === 0) always.set(key, index);
    return [];
  });
}
