import type { DefinitionKind } from '../../schemas/types/index.ts';
import { findDefinitionFaults } from '../domain/process/findings.ts';
import { fold } from '../domain/words.ts';
import type { DraftSave } from '../ports/definition-store.ts';
import { draftKind, textOf } from './draft-kinds.ts';

/** A checked body as the store saves it: with its name, owner, search words and faults. */
export function draftSaveOf(kind: DefinitionKind, code: string, body: Record<string, unknown>): DraftSave {
  const { nameField, foundBy = [] } = draftKind(kind);
  const name = textOf(body, nameField);
  const words = [code, name, ...foundBy.map((field) => textOf(body, field))];
  return {
    kind,
    code,
    body,
    name,
    ownerAgency: textOf(body, 'ownerAgency'),
    search: fold(words.join(' ')),
    findings: findDefinitionFaults(kind, body),
  };
}
