import type { Dossier } from '../../../schemas/types/index.ts';
import { nameOfActor } from '../access/delegation.ts';
import { showMoment } from '../calendar/local-time.ts';
import { type ActCommand, type ActContext, currentStep } from './context.ts';
import { supplementItems } from './supplement.ts';

const instant = (at: string | null): string => (at === null ? '' : showMoment(at));

/** What the template of a paper may name, by the fields of forms 02, 03 and 05 (TT 03/2025/TT-VPCP): the dossier, the act, and what was entered in its form. */
export function paperValues(
  dossier: Dossier,
  command: ActCommand,
  { actor, now, table }: Pick<ActContext, 'actor' | 'now' | 'table'>,
): Record<string, string> {
  const { applicant, dates } = dossier;
  const entered = Object.entries(command.payload ?? {}).map(([name, value]) => [name, String(value ?? '')]);
  return {
    ...Object.fromEntries(entered),
    dossierNo: dossier.dossierNo ?? '',
    serviceName: dossier.serviceName,
    serviceCode: dossier.serviceCode,
    agencyName: dossier.handlingAgency.name,
    receivingAgencyName: dossier.receivingAgency.name,
    applicantName: applicant.name,
    applicantIdNo: applicant.idNo,
    applicantAddress: applicant.address ?? '',
    applicantTelNo: applicant.telNo ?? '',
    applicantEmail: applicant.email ?? '',
    dossierName: dossier.dossierName,
    submitDate: instant(dates.submitDate),
    receiveDate: instant(dates.receiveDate),
    dueDate: instant(dates.dueDate),
    today: instant(now),
    officerName: nameOfActor(actor),
    stepName: table.step(currentStep(dossier) ?? '')?.stepName ?? '',
    reason: command.actionNote ?? '',
    items: supplementItems(dossier, command)
      .map(({ partName, wrong }, index) => `${index + 1}. ${partName ? `${partName}: ` : ''}${wrong}`)
      .join('\n'),
  };
}
