// The codes an expression compares facts with, and the same expression with others in their place.
import type { DefinitionKind } from '../../../schemas/types/index.ts';
import { feelString } from './feel-functions.ts';
import { FEEL_NAMES, namesAsContext } from './feel-names.ts';
import { parts } from './feel-shape.ts';
import { type FeelNode, parseFeel } from './feelin.ts';

/** Facts that are codes of definitions. */
const KIND_OF: ReadonlyMap<string, DefinitionKind> = new Map([
  ['dossier.serviceCode', 'service'],
  ['dossier.agencyCode', 'agency'],
  ['dossier.templateNo', 'dossier-template'],
  ['actor.roles', 'role'],
  ['actor.holderRoles', 'role'],
  ['actor.agencyCode', 'agency'],
]);

/** What may stand around the literals of a comparison for it to say nothing but whether a fact is one of them. */
const AROUND: ReadonlySet<string> = new Set([
  'List',
  'ParenthesizedExpression',
  'PositionalParameters',
  'PositiveUnaryTests',
  'PositiveUnaryTest',
  'SimplePositiveUnaryTest',
]);

interface Compared {
  kinds: (DefinitionKind | undefined)[];
  literals: FeelNode[];
  plain: boolean;
}

function gather(node: FeelNode, compared: Compared): void {
  if (node.name === 'StringLiteral') compared.literals.push(node);
  else if (node.name === 'PathExpression' || node.name === 'VariableName')
    compared.kinds.push(KIND_OF.get(node.text.replace(/\s+/g, '')));
  else if (AROUND.has(node.name)) for (const part of parts(node)) gather(part, compared);
  else if (node.name !== 'CompareOp') compared.plain = false;
}

/** The operands of a node that compares a fact: of a comparison, or of `list contains`. */
function operandsOf(node: FeelNode): FeelNode[] | undefined {
  if (node.name === 'Comparison') return parts(node);
  const [called, ...operands] = node.name === 'FunctionInvocation' ? parts(node) : [];
  return called?.text.trim() === 'list contains' ? operands : undefined;
}

function codesIn(node: FeelNode): { kind: DefinitionKind; literal: FeelNode }[] {
  const operands = operandsOf(node);
  if (operands) {
    const compared: Compared = { kinds: [], literals: [], plain: true };
    for (const operand of operands) gather(operand, compared);
    const [kind, ...others] = compared.kinds;
    if (compared.plain && kind !== undefined && others.length === 0)
      return compared.literals.map((literal) => ({ kind, literal }));
  }
  return parts(node).flatMap(codesIn);
}

/**
 * The expression with what `recode` says in the place of every code that a fact is compared with; word for word the same
 * elsewhere, and where it is no FEEL.
 */
export function recodedFeel(expression: string, recode: (kind: DefinitionKind, code: string) => string): string {
  const parsed = parseFeel(expression, namesAsContext({ ...FEEL_NAMES }));
  if ('errorAt' in parsed) return expression;
  let text = expression;
  for (const { kind, literal } of codesIn(parsed.root).reverse()) {
    const code = feelString(literal.text);
    const next = code === '' ? code : recode(kind, code);
    if (next !== code) text = text.slice(0, literal.from) + JSON.stringify(next) + text.slice(literal.to);
  }
  return text;
}
