import type { Change, ChangeKind, DefinitionKind } from '../../../../schemas/types/index.ts';
import { definitionKey } from '../../release/in-force.ts';
import { sameJson } from '../../release/merge-changes.ts';
import { describeChanges } from './describe-changes.ts';

/** A definition as a bundle holds it. */
export interface ComparedDefinition {
  kind: DefinitionKind;
  code: string;
  body: unknown;
}

/** Two texts of one definition that differ; a side that has none is undefined. */
export interface DifferingPair {
  kind: DefinitionKind;
  code: string;
  change: ChangeKind;
  before: unknown;
  after: unknown;
}

const byKey = (definitions: readonly ComparedDefinition[]): Map<string, ComparedDefinition> =>
  new Map(definitions.map((one) => [definitionKey(one.kind, one.code), one]));

/** What one set of definitions has otherwise than another, by kind and code: in the order of the later, then of the earlier. */
export function differingPairs(
  before: readonly ComparedDefinition[],
  after: readonly ComparedDefinition[],
): DifferingPair[] {
  const [old, fresh] = [byKey(before), byKey(after)];
  const found: DifferingPair[] = [];
  for (const [key, { kind, code, body }] of fresh) {
    const was = old.get(key);
    if (!was) found.push({ kind, code, change: 'added', before: undefined, after: body });
    else if (!sameJson(was.body, body)) found.push({ kind, code, change: 'changed', before: was.body, after: body });
  }
  for (const [key, { kind, code, body }] of old)
    if (!fresh.has(key)) found.push({ kind, code, change: 'removed', before: body, after: undefined });
  return found;
}

/** What changed in a definition that both sets have, in words; of one that came or went its kind and code say enough. */
export const changesOfPair = ({ kind, change, before, after }: DifferingPair): Change[] =>
  change === 'changed' ? describeChanges(kind, before, after) : [];
