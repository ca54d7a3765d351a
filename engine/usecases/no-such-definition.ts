import type { DefinitionKind } from '../../schemas/types/index.ts';
import { type Reason, reason } from '../domain/refusals.ts';
import { draftKind } from './draft-kinds.ts';
import { Refused } from './refused.ts';

/** Why nothing can be done with a definition that is not there. */
export function noSuchDefinition(kind: DefinitionKind, code: string): Reason {
  return reason('not-found', { kind: draftKind(kind).name, code, definition: kind });
}

/** The refusal `not-found` for a definition. */
export function refuseMissing(kind: DefinitionKind, code: string): Refused {
  return new Refused([noSuchDefinition(kind, code)]);
}
