// FEEL behind one wrapper: nothing runs that was not proven to end soon, and nothing is guessed when a fact is missing.
import type { Condition, Finding } from '../../../schemas/types/index.ts';
import type { ConditionFacts } from './facts.ts';
import type { FeelReads } from './feel-calls.ts';
import { feelContext } from './feel-context.ts';
import { type FeelFindingCode, feelFinding } from './feel-findings.ts';
import { FEEL_LIMITS } from './feel-limits.ts';
import { measureFeel } from './feel-measure.ts';
import { FEEL_NAMES, type FeelNames, namesAsContext } from './feel-names.ts';
import { checkShape, parts } from './feel-shape.ts';
import { evaluateFeel, type FeelNode, parseFeel } from './feelin.ts';

/** Every reason not to accept an expression, with its 0-based column; no finding means it may be saved and run. */
export function checkFeel(expression: string, declaredNames: FeelNames = FEEL_NAMES, path = ''): Finding[] {
  return analyse(expression, declaredNames, path).findings;
}

/** A condition's value, or the names of what it lacked (`expression` itself when it never gives true or false). */
export type FeelOutcome = { value: boolean } | { undecided: string[] };

/** What is wrong with the FEEL expressions of a condition; `path` is the JSON Pointer of its text. */
export function feelFindings(condition: Condition, path: string): Finding[] {
  return condition.terms.flatMap((term) => (term.word === 'feel' ? checkFeel(term.expression, FEEL_NAMES, path) : []));
}

/** Runs an expression on facts at facts.now (+07:00); an expression that checkFeel refuses is not run. Never throws. */
export function runFeel(expression: string, facts: ConditionFacts): FeelOutcome {
  const { findings, reads } = analyseOnce(expression);
  if (findings.length > 0) return { undecided: [`= ${expression}`] };
  const context = feelContext(facts, reads.formPaths);
  const outcome = evaluateFeel(expression, context);
  if (!('failed' in outcome) && outcome.warnings.length === 0 && typeof outcome.value === 'boolean')
    return { value: outcome.value };
  const missing = reads.facts.filter((path) => isMissing(path, context, facts));
  return { undecided: missing.length > 0 ? [...new Set(missing)] : [`= ${expression}`] };
}

/** A part of an expression that keeps it from being true, and the facts it reads. */
export interface FailedPart {
  expression: string;
  facts: string[];
}

/** Of an expression that is false: which of the parts that must all hold are false; the whole where it is one part. */
export function failedParts(expression: string, facts: ConditionFacts): FailedPart[] {
  const parsed = parseFeel(expression, namesAsContext({ ...FEEL_NAMES }));
  const texts = 'errorAt' in parsed ? [expression] : conjuncts(parsed.root).map(({ text }) => text.trim());
  const failed = texts.filter((text) => {
    const outcome = runFeel(text, facts);
    return 'value' in outcome && !outcome.value;
  });
  const told = failed.length > 0 ? failed : [expression];
  return told.map((text) => ({ expression: text, facts: [...new Set(analyseOnce(text).reads.facts)] }));
}

/** The parts of a tree that are joined by `and`, however bracketed. */
function conjuncts(node: FeelNode): FeelNode[] {
  const inner = parts(node);
  if (node.name === 'Conjunction') return inner.flatMap(conjuncts);
  const transparent = ['Root', 'Expression', 'ParenthesizedExpression'].includes(node.name);
  const [only] = inner;
  return transparent && only && inner.length === 1 ? conjuncts(only) : [node];
}

/** The value of an expression that reads nothing of a dossier and asks for no time; undefined where it may differ. */
export function constantFeel(expression: string): boolean | undefined {
  const { findings, reads } = analyseOnce(expression);
  const reading = reads.facts.length > 0 || reads.formPaths.length > 0 || /\b(now|today)\s*\(/.test(expression);
  if (findings.length > 0 || reading) return undefined;
  const outcome = evaluateFeel(expression, {});
  return 'failed' in outcome || typeof outcome.value !== 'boolean' ? undefined : outcome.value;
}

function isMissing(path: string, context: Record<string, unknown>, facts: ConditionFacts): boolean {
  const [root, file, ...field] = path.split('.');
  if (root === 'form' && file !== undefined) return facts.formValue?.(file, field.join('.')) === undefined;
  let value: unknown = context;
  for (const part of path.split('.')) {
    if (!isRecord(value) || !Object.hasOwn(value, part)) return true;
    value = value[part];
  }
  return value === null || value === undefined;
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

interface Analysis {
  findings: Finding[];
  reads: FeelReads;
}

const NO_READS: FeelReads = { formPaths: [], facts: [] };

function analyse(expression: string, names: FeelNames, path: string): Analysis {
  const findings: Finding[] = [];
  const report = (code: FeelFindingCode, at: { from: number; text: string }): void => {
    const same = findings.some((finding) => finding.code === code && finding.column === at.from);
    if (!same && findings.length < 50) findings.push(feelFinding(code, path, at.from, at.text));
  };
  const whole = { from: 0, text: expression };
  if (expression.length > FEEL_LIMITS.expressionLength) report('feel-too-long', whole);
  else if (bracketDepth(expression) > FEEL_LIMITS.depth) report('feel-too-deep', whole);
  if (findings.length > 0) return { findings, reads: NO_READS };
  const parsed = parseFeel(expression, namesAsContext({ ...names }));
  if ('errorAt' in parsed) {
    report('feel-syntax', { from: parsed.errorAt, text: expression.slice(parsed.errorAt, parsed.errorAt + 40) });
    return { findings, reads: NO_READS };
  }
  checkShape(parsed.root, report);
  if (findings.length > 0) return { findings, reads: NO_READS };
  const reads = measureFeel(parsed.root, names, report);
  return { findings, reads };
}

/** How deep brackets nest, told without parsing. */
function bracketDepth(expression: string): number {
  let depth = 0;
  let deepest = 0;
  for (const character of expression) {
    if ('([{'.includes(character)) depth += 1;
    else if (')]}'.includes(character)) depth -= 1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

const KEPT = 500;
const analyses = new Map<string, Analysis>();

/** A pure function remembered for the latest expressions. */
function analyseOnce(expression: string): Analysis {
  const known = analyses.get(expression);
  if (known) return known;
  const fresh = analyse(expression, FEEL_NAMES, '');
  if (analyses.size >= KEPT) for (const oldest of [...analyses.keys()].slice(0, KEPT / 2)) analyses.delete(oldest);
  analyses.set(expression, fresh);
  return fresh;
}
