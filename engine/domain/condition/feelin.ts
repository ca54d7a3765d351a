// The only door to @bpmn-io/feelin: parse to a plain tree, evaluate, make FEEL dates.
import { date, evaluate, parseExpression } from '@bpmn-io/feelin';

/** A node of the syntax tree; from and to are 0-based places in the expression. */
export interface FeelNode {
  name: string;
  text: string;
  from: number;
  to: number;
  children: FeelNode[];
}

/** The tree of an expression, or the place where it stops being FEEL. `context` teaches the parser names with blanks. */
export function parseFeel(
  expression: string,
  context: Record<string, unknown>,
): { root: FeelNode } | { errorAt: number } {
  const root: FeelNode = { name: 'Root', text: expression, from: 0, to: expression.length, children: [] };
  const open = [root];
  let errorAt: number | undefined;
  parseExpression(expression, context, undefined).iterate({
    enter({ name, from, to, type }) {
      if (type.isError) errorAt ??= from;
      const node: FeelNode = { name, text: expression.slice(from, to), from, to, children: [] };
      if (!type.isSkipped && !name.endsWith('Comment')) open.at(-1)?.children.push(node);
      open.push(node);
    },
    leave() {
      open.pop();
    },
  });
  return errorAt === undefined ? { root } : { errorAt };
}

/** The value and the places of every warning; `failed` when the interpreter gave up. */
export function evaluateFeel(
  expression: string,
  context: Record<string, unknown>,
): { value: unknown; warnings: { from: number; to: number }[] } | { failed: string } {
  try {
    const { value, warnings } = evaluate(expression, context);
    return { value, warnings: warnings.map(({ position }) => position) };
  } catch (error) {
    return { failed: error instanceof Error ? error.message : String(error) };
  }
}

const VIETNAM_MS = 7 * 3_600_000;
const vietnamText = (instant: string): string | undefined => {
  const time = Date.parse(instant);
  return Number.isNaN(time) ? undefined : new Date(time + VIETNAM_MS).toISOString().slice(0, 19);
};

/** An instant as FEEL's date and time at +07:00; null when it is none. */
export function feelInstant(instant: string | null): unknown {
  const text = instant === null ? undefined : vietnamText(instant);
  return text === undefined ? null : date(`${text}+07:00`);
}

/** The Vietnamese day of an instant as FEEL's date; null when it is none. */
export function feelDay(instant: string | null): unknown {
  const text = instant === null ? undefined : vietnamText(instant);
  return text === undefined ? null : date(text.slice(0, 10));
}
