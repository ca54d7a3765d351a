// What a function call costs, by its kind; which of its arguments must be written out.
import type { FormPath } from './feel-context.ts';
import type { FeelReport } from './feel-findings.ts';
import { type FunctionKind, feelString } from './feel-functions.ts';
import { FEEL_LIMITS } from './feel-limits.ts';
import { patternCost } from './feel-pattern-cost.ts';
import type { FeelNode } from './feelin.ts';

/** Upper bounds: elements, characters of one element, characters in all, abstract steps to get there. */
export interface Bound {
  count: number;
  each: number;
  size: number;
  work: number;
}

/** What an expression reads: form fields, and every fact by its path. */
export interface FeelReads {
  formPaths: FormPath[];
  facts: string[];
}

/** The place of a call and where to say what is wrong with it. */
export interface Call {
  node: FeelNode;
  report: FeelReport;
  reads: FeelReads;
}

/** The bound of a value that is no list. */
export const scalar = (size: number, work = 1): Bound => ({ count: 1, each: size, size, work });
/** The bound of a number, a date, true or false. */
export const NUMBER = scalar(64);

/** The bound of values put together. */
export function sum(bounds: readonly Bound[]): Bound {
  const total = { count: 0, each: 0, size: 0, work: 1 };
  for (const { count, size, work } of bounds) {
    total.count += count;
    total.each += size;
    total.size += size;
    total.work += work + size;
  }
  return total;
}

/** The cost and size of a call whose arguments are measured; reports arguments that must be written out and patterns that may explode. */
export function callBound(kind: FunctionKind, nodes: FeelNode[], args: Bound[], call: Call): Bound {
  const total = sum(args);
  const [input, second] = args;
  switch (kind) {
    case 'pairwise':
      return { ...total, count: total.count + total.size, work: total.work + (total.count + 1) * total.size };
    case 'joining': {
      const size = total.size + (input?.count ?? 0) * (second?.size ?? 0);
      return scalar(size, total.work + size);
    }
    case 'form value':
      return formValue(nodes, call);
    case 'matches':
      return { ...NUMBER, work: total.work + patternWork(nodes, nodes[2], input, call) };
    case 'split': {
      const size = input?.size ?? 0;
      return {
        count: size + 1,
        each: size,
        size: size * 2 + 1,
        work: total.work + patternWork(nodes, undefined, input, call),
      };
    }
    case 'replace': {
      const replacement = nodes[2];
      if (replacement?.name !== 'StringLiteral' || /\$(?!\d)/.test(replacement.text))
        call.report('feel-literal-needed', replacement ?? call.node);
      const size = ((input?.size ?? 0) + 1) * ((replacement?.text.length ?? 0) + 1);
      return scalar(size, total.work + size + patternWork(nodes, nodes[3], input, call));
    }
    default:
      return total;
  }
}

function formValue(nodes: FeelNode[], { report, reads, node }: Call): Bound {
  const [file, field] = nodes;
  if (file?.name !== 'StringLiteral' || field?.name !== 'StringLiteral' || nodes.length !== 2)
    report('feel-literal-needed', node);
  else reads.facts.push(`form.${feelString(file.text)}.${feelString(field.text)}`);
  return scalar(FEEL_LIMITS.textLength);
}

function patternWork(nodes: FeelNode[], flags: FeelNode | undefined, input: Bound | undefined, call: Call): number {
  const pattern = nodes[1];
  const literal = pattern?.name === 'StringLiteral' && (!flags || flags.name === 'StringLiteral');
  if (!literal) {
    call.report('feel-literal-needed', pattern ?? call.node);
    return 0;
  }
  const cost = patternCost(feelString(pattern.text), flags ? feelString(flags.text) : '');
  if (typeof cost === 'string') {
    call.report(cost === 'unsafe' ? 'feel-pattern-unsafe' : 'feel-pattern-invalid', pattern);
    return 0;
  }
  const work = cost.factor * ((input?.size ?? 0) + 1) ** cost.degree;
  if (work > FEEL_LIMITS.work) call.report('feel-pattern-unsafe', pattern);
  return Math.min(work, FEEL_LIMITS.work);
}
