import type { CompiledAction, CompiledProcess, Finding } from '../../../../schemas/types/index.ts';
import { lint } from './catalogue.ts';
import { askReason, sameDocument } from './mends.ts';

/** Acts whose code says that they refuse. */
const REFUSING_CODES: ReadonlySet<string> = new Set(['4200', '4400']);
/** Statuses of a dossier that was refused or stopped (NĐ 61/2018 Đ19: reason and document). */
const REFUSED: ReadonlySet<string> = new Set(['denied', 'unresolved']);
const MANDATORY = 2;

const BY_PEOPLE: ReadonlySet<string> = new Set(['none']);

/** Whether an act refuses or stops a dossier, taken by a person. */
export function refuses(action: CompiledAction, statusOf: ReadonlyMap<string, string>): boolean {
  if (!action.inside || !BY_PEOPLE.has(action.auto)) return false;
  return REFUSING_CODES.has(action.actionCode) || REFUSED.has(statusOf.get(action.to ?? '') ?? '');
}

/** The paper that every refusal with a paper leaves; undefined where they differ. */
function usualPaper(refusing: readonly CompiledAction[]): string | undefined {
  const [paper, ...others] = new Set(refusing.flatMap(({ createFiles }) => createFiles));
  return others.length === 0 ? paper : undefined;
}

const withoutDocument = ({ actionCode }: CompiledAction, path: string, usual: string | undefined): Finding =>
  lint('refusal-without-document', path, actionCode, usual === undefined ? undefined : sameDocument(path, usual));

/** Refusals without what the law asks of them: a reason, and a document for whoever applied. */
export function lintRefusals({ steps, actions }: CompiledProcess): Finding[] {
  const statusOf = new Map(steps.map(({ stepCode, status }) => [stepCode, status]));
  const refusing = actions.filter((action) => refuses(action, statusOf));
  const usual = usualPaper(refusing);
  return actions.flatMap((action, index): Finding[] => {
    if (!refuses(action, statusOf)) return [];
    const path = `/actions/${index}`;
    const { noteRule, createFiles, returnFiles, documentTypes } = action;
    const papers = createFiles.length + returnFiles.length + documentTypes.length;
    return [
      ...(noteRule === MANDATORY
        ? []
        : [
            lint(
              'refusal-without-reason',
              `${path}/reasonRequired`,
              action.actionCode,
              askReason(`${path}/reasonRequired`),
            ),
          ]),
      ...(papers > 0 ? [] : [withoutDocument(action, `${path}/createDossierFiles`, usual)]),
    ];
  });
}
