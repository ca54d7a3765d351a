import type { CompiledAction, Dossier } from '../../../schemas/types/index.ts';
import { type Reason, reason } from '../refusals.ts';
import type { ActContext } from './context.ts';
import { currentStep } from './context.ts';
import type { PlannedEffect } from './effects.ts';
import { paperRightReasons } from './paper-rights.ts';
import { toldOf } from './told.ts';
import { resultExists } from './withdrawal.ts';

const MESSAGE = 'notify';

/**
 * Why nobody may ask to stop now: another's dossier, one that ended, one with a result, or one that was asked for already.
 * The applicant asks on their own screen; who asks in person or by post is recorded by an officer (TT 03/2025 Đ7).
 */
export function askReasons(dossier: Dossier, { actor, directory, table }: ActContext): Reason[] {
  const refused =
    actor.kind === 'officer'
      ? paperRightReasons(dossier, actor, directory.subtree)
      : actor.kind === 'citizen' && dossier.ownerUsername === actor.username
        ? []
        : [reason('not-allowed', { right: { vi: 'rút hồ sơ của mình', en: 'to withdraw one’s own dossier' } })];
  if (refused.length > 0) return refused;
  if (dossier.step?.final) return [reason('dossier-closed', { statusName: dossier.statusName.vi })];
  if (dossier.status === 'cancelling' || dossier.withdrawal?.state === 'asked')
    return [reason('withdrawal-asked-already', { at: dossier.withdrawal?.at ?? dossier.dates.cancellingDate })];
  return resultExists(dossier, table.process) ? [reason('result-exists')] : [];
}

const WITHDRAWN: ReadonlySet<string> = new Set(['cancelling', 'cancelled']);

/** The applicant's own act of withdrawing, where the process has one at the step the dossier stands at. */
export const ownWithdrawal = (dossier: Dossier, { table }: ActContext): CompiledAction | undefined =>
  table
    .actionsFrom(currentStep(dossier))
    .find(
      ({ auto, inside, to }) =>
        auto === 'submit' && inside && to !== null && WITHDRAWN.has(table.step(to)?.status ?? ''),
    );

/** The request becomes a task of whoever holds the dossier: they are told. */
export function askedEffects(dossier: Dossier, context: ActContext): PlannedEffect[] {
  const to = toldOf(dossier, context);
  const { dossierNo = '', serviceName, dates } = dossier;
  const payload = { notificationType: 'EMPL-WITHDRAWAL', to, dossierNo, serviceName, dueDate: dates.dueDate };
  return to.length > 0 ? [{ kind: MESSAGE, target: MESSAGE, payload }] : [];
}

/** What the applicant hears of the answer. */
export function answeredEffects(dossier: Dossier, granted: boolean, answer: string): PlannedEffect[] {
  const { applicant, dossierNo = '', serviceName, dates } = dossier;
  return [
    {
      kind: MESSAGE,
      target: MESSAGE,
      payload: {
        notificationType: granted ? 'APLC-WITHDRAWN' : 'APLC-WITHDRAWAL-DECLINED',
        to: [{ name: applicant.name, telNo: applicant.telNo ?? '', email: applicant.email ?? '' }],
        dossierNo,
        serviceName,
        dueDate: dates.dueDate,
        reason: answer,
      },
    },
  ];
}
