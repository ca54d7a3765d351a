import type { CompiledAction, CompiledProcess, Finding, Mend } from '../../../../schemas/types/index.ts';
import { lint } from './catalogue.ts';

/** Acts whose code says that they refuse. */
const REFUSING_CODES: ReadonlySet<string> = new Set(['4200', '4400']);
/** Statuses of a dossier that was refused or stopped (NĐ 61/2018 Đ19: reason and document). */
const REFUSED: ReadonlySet<string> = new Set(['denied', 'unresolved']);
const MANDATORY = 2;

const BY_PEOPLE: ReadonlySet<string> = new Set(['none']);

const askReason = (path: string): Mend => ({
  mendCode: 'ask-reason',
  title: { vi: 'Bắt buộc ghi lý do', en: 'Make the reason mandatory' },
  changes: [{ path: `${path}/reasonRequired`, value: true }],
});

/** Whether an act refuses or stops a dossier, taken by a person. */
export function refuses(action: CompiledAction, statusOf: ReadonlyMap<string, string>): boolean {
  if (!action.inside || !BY_PEOPLE.has(action.auto)) return false;
  return REFUSING_CODES.has(action.actionCode) || REFUSED.has(statusOf.get(action.to ?? '') ?? '');
}

/** Refusals without what the law asks of them: a reason, and a document for whoever applied. */
export function lintRefusals({ steps, actions }: CompiledProcess): Finding[] {
  const statusOf = new Map(steps.map(({ stepCode, status }) => [stepCode, status]));
  return actions.flatMap((action, index): Finding[] => {
    if (!refuses(action, statusOf)) return [];
    const path = `/actions/${index}`;
    const { noteRule, createFiles, returnFiles, documentTypes } = action;
    const papers = createFiles.length + returnFiles.length + documentTypes.length;
    return [
      ...(noteRule === MANDATORY
        ? []
        : [lint('refusal-without-reason', `${path}/reasonRequired`, action.actionCode, askReason(path))]),
      ...(papers > 0 ? [] : [lint('refusal-without-document', `${path}/createDossierFiles`, action.actionCode)]),
    ];
  });
}
