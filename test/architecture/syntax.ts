import { parse } from '@babel/parser';
import { isRecord } from '../../engine/usecases/normalise.ts';
import type { SourceFile } from './source-files.ts';

/** A node of a parsed file: a JSON-like record with a type. */
export type SyntaxNode = Record<string, unknown> & { type: string };

const isNode = (value: unknown): value is SyntaxNode => isRecord(value) && typeof value.type === 'string';

/** Every node of a file, outermost first. */
export function nodesOf({ path, text }: SourceFile): SyntaxNode[] {
  const parsed: unknown = parse(text, {
    sourceType: 'module',
    plugins: path.endsWith('x') ? ['typescript', 'jsx'] : ['typescript'],
  }).program;
  const found: SyntaxNode[] = [];
  const waiting: unknown[] = [parsed];
  for (let value = waiting.pop(); value !== undefined; value = waiting.pop()) {
    if (Array.isArray(value)) waiting.push(...value);
    if (!isNode(value)) continue;
    found.push(value);
    for (const [key, child] of Object.entries(value))
      if (key !== 'loc' && typeof child === 'object') waiting.push(child ?? []);
  }
  return found;
}

/** The line a node begins on. */
export function lineOf(node: SyntaxNode): number {
  const start = isRecord(node.loc) ? node.loc.start : undefined;
  return isRecord(start) && typeof start.line === 'number' ? start.line : 0;
}

/** One module named by another. */
export interface Import {
  /** Undefined where the name is computed. */
  specifier: string | undefined;
  typeOnly: boolean;
}

const textOf = (value: unknown): string | undefined => {
  if (!isRecord(value)) return undefined;
  if (typeof value.value === 'string') return value.value;
  return textOf(value.literal);
};

const onlyTypes = ({ importKind, exportKind, specifiers }: SyntaxNode): boolean =>
  importKind === 'type' ||
  exportKind === 'type' ||
  (Array.isArray(specifiers) &&
    specifiers.length > 0 &&
    specifiers.every((one: unknown) => isRecord(one) && (one.importKind === 'type' || one.exportKind === 'type')));

/** Every module a file names: imports, re-exports, dynamic imports and types in place. */
export function importsOf(file: SourceFile): Import[] {
  return nodesOf(file).flatMap((node): Import[] => {
    switch (node.type) {
      case 'ImportDeclaration':
      case 'ExportAllDeclaration':
        return [{ specifier: textOf(node.source), typeOnly: onlyTypes(node) }];
      case 'ExportNamedDeclaration':
        return node.source ? [{ specifier: textOf(node.source), typeOnly: onlyTypes(node) }] : [];
      case 'ImportExpression':
        return [{ specifier: textOf(node.source), typeOnly: false }];
      case 'TSImportType':
        return [{ specifier: textOf(node.source ?? node.argument), typeOnly: true }];
      case 'TSExternalModuleReference':
        return [{ specifier: textOf(node.expression), typeOnly: false }];
      default:
        return [];
    }
  });
}
