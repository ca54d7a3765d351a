import type { DefinitionKind, Finding, PlacedFinding } from '../../schemas/types/index.ts';
import { namedPath } from '../domain/process/named-path.ts';
import { draftKind, textOf } from './draft-kinds.ts';

/** A finding of a definition in a list of findings of many. */
export function placedFinding(
  { kind, code, finding }: { kind: DefinitionKind; code: string; finding: Finding },
  body: object = {},
): PlacedFinding {
  const name = textOf(body, draftKind(kind).nameField);
  return { kind, code, name, place: namedPath(body, finding.path), finding };
}
