import { findPart } from '../../../engine/domain/dossier/papers.ts';
import { TERMINAL_STATUSES } from '../../../engine/domain/process/statuses.ts';
import type { DossierPart } from '../../../schemas/types/index.ts';
import type { Choice } from '../lists/choice.ts';

/** The code an action names a paper by: its document code, else its part code. */
export const paperCode = ({ fileTemplateNo, partNo }: Pick<DossierPart, 'fileTemplateNo' | 'partNo'>): string =>
  fileTemplateNo || partNo;

/**
 * The papers to choose from, by name, each once; codes already named in another way (part code, name) keep that way and
 * get the name of the paper they mean.
 */
export function paperChoices(parts: readonly DossierPart[], named: readonly string[]): Choice[] {
  const choices = new Map<string, string>();
  for (const part of parts) if (!choices.has(paperCode(part))) choices.set(paperCode(part), part.partName);
  for (const token of named) {
    const part = choices.has(token) ? undefined : findPart(parts, token);
    if (part) choices.set(token, part.partName);
  }
  return [...choices].map(([value, label]) => ({ value, label }));
}

/** Papers that actions into these statuses hand out, by the codes everybody uses. */
const USUAL_PAPERS: Readonly<Record<string, string>> = {
  denied: 'KQTC',
  unresolved: 'KQTC',
  waiting: 'KQBS',
  cancelled: 'KQDUNG',
};

/** The code of the paper an action into a status ought to make, while it makes none; undefined where none is usual. */
export const missingPaper = (status: string, createDossierFiles: string): string | undefined =>
  createDossierFiles.trim() === '' && (TERMINAL_STATUSES.has(status) || status === 'waiting')
    ? USUAL_PAPERS[status]
    : undefined;

/** A result paper as it is added to a template from the process. */
export const newPaper = (code: string, partName: string, eSign: boolean): DossierPart => ({
  partNo: code,
  partName,
  partTip: '',
  partType: 2,
  multiple: false,
  required: false,
  eSign,
  fileTemplateNo: code,
  deliverableType: '',
  deliverableAction: 0,
  eForm: false,
  fileMark: 0,
  sampleData: '',
});
