import type { Dossier, LogEntry } from '../../../schemas/types/index.ts';
import { portalStateOf } from '../portal/portal-state.ts';
import type { PlannedEffect } from './effects.ts';

/** The state of a dossier as every partner is told it, by value. */
export function stateTold(dossier: Dossier, note: string): PlannedEffect['payload'] {
  const { status, subStatus, dossierNo = '', dates } = dossier;
  return { note, status, subStatus, dossierNo, dates };
}

const CHANNELS: Readonly<Record<string, number>> = { direct: 1, online: 2, postal: 3 };

/** What else the portal keeps of a dossier (DongBoHoSo, CapNhatTienDoHoSo). */
export function portalUpdate(dossier: Dossier, { at, actor, note }: Pick<LogEntry, 'at' | 'actor' | 'note'>) {
  const { applicant, step } = dossier;
  return {
    ...stateTold(dossier, note),
    portalState: portalStateOf(dossier) ?? null,
    serviceCode: dossier.serviceCode,
    serviceName: dossier.serviceName,
    channel: CHANNELS[dossier.channel] ?? 1,
    applicant: {
      kind: applicant.kind,
      name: applicant.name,
      idNo: applicant.idNo,
      telNo: applicant.telNo ?? '',
      email: applicant.email ?? '',
    },
    agencyCode: dossier.handlingAgency.code,
    agencyName: dossier.handlingAgency.name,
    statusName: dossier.statusName.vi,
    stepName: step?.stepName ?? '',
    stepDueDate: step?.dueDate ?? null,
    handledBy: actor.name,
    handledAt: at,
    ...(dossier.parent ? { parentNo: dossier.parent.dossierNo } : {}),
  };
}

/** Whether the portal shows something else after a change: its state (A16) or the date the result is promised for. */
export const showsOnPortal = (before: Dossier, after: Dossier): boolean =>
  portalStateOf(after) !== undefined &&
  (portalStateOf(before) !== portalStateOf(after) || before.dates.dueDate !== after.dates.dueDate);
