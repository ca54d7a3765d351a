import type { Bilingual, Effect, SimulatedEffect, SimulatedState } from '../../../schemas/types/index.ts';
import { explainLedger } from '../calendar/ledger-words.ts';
import { feeAskedBy } from '../dossier/charge.ts';
import { offeredActions } from '../dossier/offered-actions.ts';
import { withEverything } from '../dossier/supply.ts';
import { contextAt } from './act.ts';
import { actorFor, ENGINE, type Simulated, type World } from './world.ts';

/** The state of a simulated dossier as a person reads it, without the acts that leave its step. */
export function describeState(simulated: Simulated, world: World): SimulatedState {
  const { dossier, now } = simulated;
  const { step, payment, dates, dossierNo } = dossier;
  return {
    at: now,
    stepCode: step?.stepCode ?? '',
    stepName: step?.stepName ?? '',
    status: dossier.status,
    statusName: dossier.statusName,
    paused: dossier.lockState !== '',
    ended: step?.final ?? false,
    ...(dossierNo ? { dossierNo } : {}),
    dueDate: dates.dueDate,
    stepDueDate: step?.dueDate ?? null,
    holders: dossier.holders.map(({ name }) => name),
    roles: dossier.handRoles.map(({ roleCode, roleName, agencyCode }) => ({
      roleCode,
      roleName,
      people: world.directory.holders(roleCode, agencyCode).map(({ fullName }) => fullName),
    })),
    fee: payment
      ? {
          state: payment.state,
          total: payment.total,
          feeAmount: payment.feeAmount,
          serviceAmount: payment.serviceAmount,
        }
      : null,
    ledger: explainLedger(dossier.clock).map(({ sentence }) => sentence),
    next: [],
  };
}

/** Every act that leaves the step of a simulated dossier, with what stands in its way. */
export function nextActs(simulated: Simulated, world: World): SimulatedState['next'] {
  const { dossier } = simulated;
  const whoever = actorFor('', dossier, world, undefined);
  const offered = whoever ? offeredActions(dossier, contextAt(world, simulated, whoever)) : [];
  return offered.map(({ action }) => {
    const actor = actorFor(undefined, dossier, world, action);
    // As it would be tried: whatever papers it wants are there by then.
    const tried = { ...simulated, dossier: withEverything(dossier, action, contextAt(world, simulated, ENGINE)) };
    const own = actor ? offeredActions(tried.dossier, contextAt(world, tried, actor)) : [];
    const reasons = own.find((one) => one.action.actionKey === action.actionKey)?.reasons ?? [];
    const { actionKey, actionCode, actionName, auto, noteRule } = action;
    const form = action.form && { ...action.form };
    const asked = actor && feeAskedBy(action, dossier, contextAt(world, simulated, actor));
    return {
      actionKey,
      actionCode,
      actionName,
      auto,
      noteRule,
      form,
      reasons: reasons.map(({ message }) => message),
      ...(asked ? { feeAsked: asked } : {}),
    };
  });
}

const WORDS: Readonly<Record<string, Bilingual>> = {
  notify: { vi: 'Gửi thông báo', en: 'A message is sent' },
  sync: { vi: 'Đồng bộ sang hệ thống', en: 'Another system is told' },
  publish: { vi: 'Đồng bộ lên Cổng dịch vụ công quốc gia', en: 'The national portal is told' },
  'call-api': { vi: 'Gọi dịch vụ', en: 'A service is called' },
  'post-order': { vi: 'Gọi bưu chính', en: 'The post is asked' },
  invoice: { vi: 'Lập hoá đơn', en: 'An invoice is made' },
  'open-child': { vi: 'Mở hồ sơ thành phần', en: 'A child dossier is opened' },
  'mapped-act': { vi: 'Thao tác tương ứng trên hồ sơ liên quan', en: 'An act on a related dossier' },
  'child-state': { vi: 'Báo trạng thái cho hồ sơ cha', en: 'The parent dossier is told' },
};

/** What would be done outside, in words. */
export function describeEffect({ kind, target, payload }: Effect): SimulatedEffect {
  const type: unknown = Reflect.get(payload, 'notificationType');
  const words = WORDS[kind] ?? { vi: kind, en: kind };
  const detail = typeof type === 'string' ? `: ${type}` : kind === 'sync' || kind === 'call-api' ? `: ${target}` : '';
  return {
    kind,
    target,
    ...(typeof type === 'string' ? { type } : {}),
    words: { vi: `${words.vi}${detail}`, en: `${words.en}${detail}` },
  };
}
