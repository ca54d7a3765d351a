import { isRecord } from '../../engine/usecases/normalise.ts';
import type { SourceFile } from './source-files.ts';
import { lineOf, nodesOf, type SyntaxNode } from './syntax.ts';

/** Where a value is read back from outside the type system. */
const CASTS_ALLOWED = ['engine/adapters/', 'admin-ui/providers/', 'schemas/', 'test/'];
/** Put together, so that this file does not find itself. */
const UNFINISHED = new RegExp(
  `\\b(${['TO', 'FIX', 'XX'].map((start, index) => start + ['DO', 'ME', 'X'][index]).join('|')})\\b`,
);

const isConst = ({ typeAnnotation }: SyntaxNode): boolean =>
  isRecord(typeAnnotation) && isRecord(typeAnnotation.typeName) && typeAnnotation.typeName.name === 'const';

function broken(node: SyntaxNode, path: string): string | undefined {
  switch (node.type) {
    case 'TSAnyKeyword':
      return 'any';
    case 'TSNonNullExpression':
      return 'non-null assertion';
    case 'TSAsExpression':
    case 'TSTypeAssertion':
      return isConst(node) || CASTS_ALLOWED.some((place) => path.startsWith(place)) ? undefined : 'cast';
    case 'CallExpression':
      return isUnnamedTest(node) ? 'a test left out or singled out without a name' : undefined;
    default:
      return undefined;
  }
}

/** `test.only` anywhere; `test.skip` and `t.skip` whose first argument is no text. */
function isUnnamedTest({ callee, arguments: given }: SyntaxNode): boolean {
  if (!isRecord(callee) || !isRecord(callee.property) || !isRecord(callee.object)) return false;
  const object = callee.object.name;
  if (object !== 'test' && object !== 't' && object !== 'it' && object !== 'describe') return false;
  if (callee.property.name === 'only') return true;
  const [first]: unknown[] = Array.isArray(given) ? given : [];
  const named =
    isRecord(first) &&
    (first.type === 'StringLiteral' || first.type === 'TemplateLiteral' || first.type === 'Identifier');
  return callee.property.name === 'skip' && !named;
}

/** Everything in which a file departs from the house rules that a machine can see. */
export function houseFaults(file: SourceFile): string[] {
  const { path, text } = file;
  const unfinished = text
    .split('\n')
    .flatMap((line, index) => (UNFINISHED.test(line) ? [`${path}:${index + 1} unfinished`] : []));
  const faults = nodesOf(file).flatMap((node) => {
    const fault = broken(node, path);
    return fault === undefined ? [] : [`${path}:${lineOf(node)} ${fault}`];
  });
  return [...unfinished, ...faults];
}

/** Hosts a lock file would fetch from; an install must be free to use any registry. */
export function lockedHosts(lock: unknown): string[] {
  const packages = isRecord(lock) && isRecord(lock.packages) ? Object.entries(lock.packages) : [];
  return packages.flatMap(([name, entry]) =>
    isRecord(entry) && /^(\w+\+)?\w+:\/\//.test(String(entry.resolved)) ? [name] : [],
  );
}
