import type { CompiledAction, Dossier, DossierEvent, NumberDraw } from '../../../schemas/types/index.ts';
import { nameOfActor } from '../access/delegation.ts';
import { parseNumberPattern } from '../numbering/parse-number-pattern.ts';
import { planNumber } from '../numbering/plan-number.ts';
import type { LegalDocument } from '../process/legal-documents.ts';
import { DATE_OPTION, isPhase } from './clock.ts';
import type { ActContext } from './context.ts';
import { derivedId } from './decision.ts';

type Grammar = Parameters<typeof parseNumberPattern>[2];

function planFor(text: string, owner: string, grammar: Grammar, dossier: Dossier, context: ActContext): NumberDraw {
  const agency = context.directory.agency(dossier.handlingAgency.code);
  const planned = planNumber(parseNumberPattern(text, '', grammar).pattern, {
    owner,
    at: context.now,
    serviceCode: dossier.serviceCode,
    agencyCode: dossier.handlingAgency.code,
    receivingAgencyCode: dossier.receivingAgency.code,
    configAgencyCode: dossier.handlingAgency.code,
    ...(agency?.dossierNoPattern ? { agencyPattern: parseNumberPattern(agency.dossierNoPattern).pattern } : {}),
    formValue: (field, fileTemplateNo) => {
      const value = dossier.parts.find((part) => part.fileTemplateNo === fileTemplateNo)?.data?.[field];
      return value === undefined || value === null ? undefined : String(value);
    },
  });
  return dossier.trial ? trialDraw(planned) : planned;
}

/** What the number of a trial begins with. */
const TRIAL_PREFIX = 'THU-';

/** The same number out of series of the trials' own. */
const trialDraw = ({ counters, template }: NumberDraw): NumberDraw => ({
  counters: counters.map(({ series }) => ({ series: `trial/${series}` })),
  template: [TRIAL_PREFIX, ...template],
});

/**
 * The draw of a dossier's number: the process's pattern, the agency's when the process defers to it, else the legal
 * code. All processes share one owner, so that two of them with the same pattern never give the same number.
 */
export const dossierNumberDraw = (dossier: Dossier, context: ActContext): NumberDraw =>
  planFor(context.table.process.dossierNoPattern, 'dossier', 'dossier', dossier, context);

/** Whether an act gives the dossier its number: at reception, or where the action says so (§3.7, options 2, 10 to 13). */
export const drawsNumber = (dossier: Dossier, action: CompiledAction, received: boolean): boolean =>
  !dossier.dossierNo &&
  (received ||
    action.dateOption === DATE_OPTION.receive ||
    action.dateOption === DATE_OPTION.numberOnly ||
    isPhase(action.dateOption));

/** A paper of a type with the number of its pattern, where the type has one; the `index`th of its entry. */
function issued(
  { typeCode, documentName }: LegalDocument,
  index: number,
  actionKey: string,
  dossier: Dossier,
  context: ActContext,
  draws: NumberDraw[],
  reason?: string,
): DossierEvent {
  const type = context.documentType(typeCode);
  const numbered = type !== undefined && type.codePattern.trim() !== '';
  if (numbered) draws.push(planFor(type.codePattern, `document:${typeCode}`, 'document-type', dossier, context));
  return {
    type: 'document-issued',
    draw: numbered ? draws.length - 1 : null,
    document: {
      documentId: derivedId(context.entryId, 16 + index),
      documentType: typeCode,
      documentName: type?.documentName ?? documentName,
      documentCode: '',
      at: context.now,
      actionKey,
      ...(reason === undefined ? {} : { by: nameOfActor(context.actor), reason }),
    },
  };
}

/** The papers an act issues; where it names none, the form of the law for what it stops or puts off, which says the reason. */
export function documentsFor(
  action: CompiledAction,
  dossier: Dossier,
  context: ActContext,
  draws: NumberDraw[],
  legal: LegalDocument | undefined,
  reason: string,
): DossierEvent[] {
  const named = action.documentTypes.map((typeCode) =>
    typeCode === legal?.typeCode ? legal : { typeCode, documentName: typeCode },
  );
  const papers = named.length > 0 || !legal ? named : [legal];
  return papers.map((paper, index) =>
    issued(paper, index, action.actionKey, dossier, context, draws, paper === legal ? reason : undefined),
  );
}

/** The form of the law for what happens without an act of the process. */
export const legalPaper = (
  legal: LegalDocument,
  actionKey: string,
  dossier: Dossier,
  context: ActContext,
  draws: NumberDraw[],
  reason: string,
): DossierEvent => issued(legal, 0, actionKey, dossier, context, draws, reason);
