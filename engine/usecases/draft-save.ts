import type { DefinitionKind } from '../../schemas/types/index.ts';
import { findDefinitionFaults } from '../domain/process/findings.ts';
import { fold } from '../domain/words.ts';
import type { DraftSave } from '../ports/definition-store.ts';
import { draftKind, textOf } from './draft-kinds.ts';

/** A checked body as the store saves it: with its name, owner, search words and faults. */
export function draftSaveOf(kind: DefinitionKind, code: string, body: Record<string, unknown>): DraftSave {
  const name = textOf(body, draftKind(kind).nameField);
  return {
    kind,
    code,
    body,
    name,
    ownerAgency: textOf(body, 'ownerAgency'),
    search: fold(`${code} ${name}`),
    findings: findDefinitionFaults(kind, body),
  };
}
