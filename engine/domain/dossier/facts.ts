import type { Dossier } from '../../../schemas/types/index.ts';
import type { Actor } from '../access/actor.ts';
import { handOf } from '../access/delegation.ts';
import { addDuration } from '../calendar/add-duration.ts';
import type { ConditionFacts } from '../condition/facts.ts';
import { paymentFacts } from '../payment/sheets.ts';
import type { ActContext } from './context.ts';
import { holdsRole, takesWorkOf } from './holds-role.ts';

const asText = (values: Dossier['metaData']): Record<string, string> =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [key, String(value ?? '')]));

/** Whether the step was put into named hands, and not into this officer's. */
const heldByOthers = ({ holders }: Dossier, actor: Actor): boolean =>
  actor.kind === 'officer' &&
  actor.playing === undefined &&
  holders.some(({ assigned }) => assigned === 1) &&
  !holders.some((holder) => holder.username === handOf(actor));

/** What conditions may know of a dossier and of who acts. */
export function factsOf(
  dossier: Dossier,
  context: Pick<ActContext, 'now' | 'actor' | 'calendar' | 'directory'>,
): ConditionFacts {
  const { payment, postal, dates, applicant } = dossier;
  const { actor, directory } = context;
  const mine = new Set(actor.posts.map(({ roleCode }) => roleCode));
  const agencies = [dossier.handlingAgency.code, dossier.receivingAgency.code];
  // Before the first act nobody holds the dossier yet: whoever is to begin holds it in the roles of their own posts there.
  const held =
    dossier.step === null
      ? actor.posts.filter(({ agencyCode }) => agencies.includes(agencyCode)).map(({ roleCode }) => roleCode)
      : heldByOthers(dossier, actor)
        ? []
        : dossier.handRoles
            .filter(
              ({ roleCode, agencyCode }) =>
                holdsRole(actor, directory.subtree, roleCode, agencyCode) && takesWorkOf(actor, dossier, agencyCode),
            )
            .map(({ roleCode }) => roleCode);
  return {
    now: context.now,
    dossierNo: dossier.dossierNo ?? null,
    dossierStatus: dossier.status,
    stepCode: dossier.step?.stepCode ?? null,
    serviceCode: dossier.serviceCode,
    agencyCode: dossier.handlingAgency.code,
    templateNo: dossier.pins.template.code,
    caseCode: dossier.caseCode ?? null,
    channel: dossier.channel,
    online: dossier.channel === 'online',
    viaPostal: postal.viaPostal,
    fromViaPostal: postal.fromViaPostal,
    vnpostalStatus: postal.vnpostalStatus,
    originality: dossier.originality,
    serverNos: dossier.servers,
    stepsLeft: dossier.pastSteps.map(({ stepCode }) => stepCode),
    receiveDate: dates.receiveDate,
    dueDate: dates.dueDate,
    cancellingDate: dates.cancellingDate,
    correctingDate: dates.correctingDate,
    endorsementDate: dates.endorsementDate,
    durationCount: dossier.duration?.count ?? null,
    durationUnit: dossier.duration?.unit ?? null,
    multipleCheck: dossier.multipleCheck,
    metaData: asText(dossier.metaData),
    govsync: context.directory.agency(dossier.handlingAgency.code)?.govsync ?? null,
    payment: paymentFacts(dossier),
    fee: {
      feeAmount: payment?.feeAmount ?? 0,
      serviceAmount: payment?.serviceAmount ?? 0,
      shipAmount: payment?.shipAmount ?? 0,
      total: payment?.total ?? 0,
    },
    applicant: {
      name: applicant.name,
      idType: applicant.kind,
      idNo: applicant.idNo,
      provinceCode: applicant.provinceCode ?? null,
      wardCode: applicant.wardCode ?? null,
    },
    actorRoles: [...mine],
    holderRoles: held.filter((roleCode) => mine.has(roleCode)),
    actorAgencyCode: actor.posts[0]?.agencyCode ?? null,
    formValue: (fileTemplateNo, field) => {
      const part = dossier.parts.find(
        (candidate) => candidate.fileTemplateNo === fileTemplateNo || candidate.partNo === fileTemplateNo,
      );
      const value = part?.data?.[field];
      return value === undefined || value === null ? undefined : String(value);
    },
    waitingDeadline: (workingDays) =>
      dates.receiveDate === null
        ? undefined
        : addDuration(context.calendar, dates.receiveDate, { count: workingDays, unit: 'working-day' }),
  };
}
