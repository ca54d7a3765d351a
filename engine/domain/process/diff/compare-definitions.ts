import type { Change, ChangeKind, DefinitionKind } from '../../../../schemas/types/index.ts';
import { definitionKey } from '../../release/in-force.ts';
import { describeChanges } from './describe-changes.ts';

/** A definition as a bundle holds it. */
export interface ComparedDefinition {
  kind: DefinitionKind;
  code: string;
  body: unknown;
}

/** A definition that two sets have differently; its changes are told only where both have it. */
export interface DefinitionDifference {
  kind: DefinitionKind;
  code: string;
  change: ChangeKind;
  changes: Change[];
}

const byKey = (definitions: readonly ComparedDefinition[]): Map<string, ComparedDefinition> =>
  new Map(definitions.map((one) => [definitionKey(one.kind, one.code), one]));

/** What one set of definitions has otherwise than another, by kind and code in the order of the later, then of the earlier. */
export function compareDefinitions(
  before: readonly ComparedDefinition[],
  after: readonly ComparedDefinition[],
): DefinitionDifference[] {
  const [old, fresh] = [byKey(before), byKey(after)];
  const found: DefinitionDifference[] = [];
  for (const [key, { kind, code, body }] of fresh) {
    const was = old.get(key);
    const changes = was ? describeChanges(kind, was.body, body) : [];
    if (!was) found.push({ kind, code, change: 'added', changes });
    else if (changes.length > 0) found.push({ kind, code, change: 'changed', changes });
  }
  for (const [key, { kind, code }] of old)
    if (!fresh.has(key)) found.push({ kind, code, change: 'removed', changes: [] });
  return found;
}
