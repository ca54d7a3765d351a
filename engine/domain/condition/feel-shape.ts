// Which constructs of FEEL a condition may use, and which arguments must be written out.

import type { FeelReport } from './feel-findings.ts';
import { feelString } from './feel-functions.ts';
import { FEEL_LIMITS } from './feel-limits.ts';
import type { FeelNode } from './feelin.ts';

const ALLOWED: ReadonlySet<string> = new Set([
  'Expression',
  'Conjunction',
  'Disjunction',
  'Comparison',
  'CompareOp',
  'PathExpression',
  'VariableName',
  'Identifier',
  'NumericLiteral',
  'StringLiteral',
  'BooleanLiteral',
  'List',
  'FilterExpression',
  'IfExpression',
  'ForExpression',
  'QuantifiedExpression',
  'InExpressions',
  'InExpression',
  'IterationContext',
  'Name',
  'SimplePositiveUnaryTest',
  'PositiveUnaryTest',
  'PositiveUnaryTests',
  'Interval',
  'ArithmeticExpression',
  'ArithOp',
  'FunctionInvocation',
  'PositionalParameters',
  'DateTimeLiteral',
  'DateTimeConstructor',
  'AtLiteral',
  'ParenthesizedExpression',
]);

const NEVER_BOOLEAN: ReadonlySet<string> = new Set([
  'NumericLiteral',
  'StringLiteral',
  'List',
  'ArithmeticExpression',
  'ForExpression',
  'DateTimeLiteral',
  'null',
]);

const DATE = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/;
const DURATION = /^-?P(?=[\dT])(\d{1,6}Y)?(\d{1,6}M)?(\d{1,6}D)?(T(?=\d)(\d{1,6}H)?(\d{1,6}M)?(\d{1,6}S)?)?$/;

const DATE_FORMS: ReadonlyMap<string, readonly RegExp[]> = new Map([
  ['date', [DATE]],
  ['date and time', [MOMENT]],
  ['duration', [DURATION]],
  ['@', [DATE, MOMENT, DURATION]],
]);

/** Children that are expressions, without keywords and brackets. */
export const parts = (node: FeelNode): FeelNode[] =>
  node.children.filter(({ name }) => /^[A-Z]/.test(name) || name === 'null');

/** Reports every construct that a condition may not use. */
export function checkShape(root: FeelNode, report: FeelReport): void {
  const whole = parts(root)[0];
  const value = whole && (whole.name === 'Expression' ? parts(whole)[0] : whole);
  if (value && NEVER_BOOLEAN.has(value.name)) report('feel-not-boolean', value);
  visit(root, [], report);
}

function visit(node: FeelNode, ancestors: readonly FeelNode[], report: FeelReport): void {
  if (ancestors.length > FEEL_LIMITS.depth) {
    report('feel-too-deep', node);
    return;
  }
  const keyword = !/^[A-Z?]/.test(node.name);
  if (ancestors.length > 0 && !keyword && !ALLOWED.has(node.name)) {
    report('feel-not-allowed', node);
    return;
  }
  if (node.name === 'DateTimeLiteral') {
    checkDate(node, report);
    return;
  }
  if (node.name === 'Interval' && !intervalPlace(ancestors)) report('feel-not-allowed', node);
  if (node.name === 'ArithmeticExpression') checkExponent(node, report);
  for (const child of node.children) visit(child, [...ancestors, node], report);
}

/** A range is compared with or iterated; anywhere else it could come to be iterated unseen. */
function intervalPlace(ancestors: readonly FeelNode[]): boolean {
  const [outer, test] = ancestors.slice(-2);
  if (test?.name !== 'SimplePositiveUnaryTest') return false;
  return outer?.name === 'PositiveUnaryTest' || outer?.name === 'IterationContext';
}

function checkExponent(node: FeelNode, report: FeelReport): void {
  const operator = node.children.find(({ name }) => name === 'ArithOp');
  if (operator?.text !== '**' && operator?.text !== '^') return;
  const exponent = node.children.at(-1);
  if (exponent && !/^([0-9]|10)$/.test(exponent.text)) report('feel-exponent', exponent);
}

function checkDate(node: FeelNode, report: FeelReport): void {
  const literals: FeelNode[] = [];
  const collect = (one: FeelNode): void => {
    if (one.name === 'StringLiteral') literals.push(one);
    else if (!['AtLiteral', 'PositionalParameters', 'DateTimeConstructor', 'DateTimeLiteral'].includes(one.name)) {
      if (/^[A-Z]/.test(one.name)) report('feel-literal-needed', one);
    } else one.children.forEach(collect);
  };
  collect(node);
  const [literal] = literals;
  const key = node.children.find(({ name }) => name === 'DateTimeConstructor')?.text.replace(/\s+/g, ' ') ?? '@';
  const forms = DATE_FORMS.get(key);
  if (!forms) report('feel-not-allowed', node);
  else if (!literal || literals.length > 1) report('feel-literal-needed', node);
  else if (!forms.some((form) => form.test(feelString(literal.text)))) report('feel-offset-needed', literal);
}
