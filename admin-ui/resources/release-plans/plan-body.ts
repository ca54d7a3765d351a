import { isRecord } from '../../../engine/domain/exchange/same-value.ts';
import type { PublishBody, PublishItem, ReleaseReach } from '../../../schemas/types/index.ts';
import { check } from '../../../schemas/validate.ts';

/** The items of a plan as they stand in the form. */
export const itemsIn = (body: unknown): PublishItem[] => {
  const items: unknown = isRecord(body) ? body.items : undefined;
  const checked = check('ReleasePlan', { planCode: 'x', planName: 'x', reason: '', reach: 'all', items });
  return checked.ok ? checked.value.items : [];
};

/** The question whether a plan is ready, as it is typed and not yet saved. */
export function questionOf(body: unknown): PublishBody {
  const plan: Record<string, unknown> = isRecord(body) ? body : {};
  const { reason, validFrom } = plan;
  const items = itemsIn(body);
  return {
    ...(items.length > 0 ? { items } : {}),
    reach: reachIn(body),
    ...(typeof reason === 'string' && reason.trim() !== '' ? { reason } : {}),
    ...(typeof validFrom === 'string' && validFrom !== '' ? { validFrom } : {}),
  };
}

const REACHES: readonly ReleaseReach[] = ['new-dossiers', 'before-step', 'all'];

export const reachIn = (body: unknown): ReleaseReach => {
  const reach: unknown = isRecord(body) ? body.reach : undefined;
  return REACHES.find((one) => one === reach) ?? 'new-dossiers';
};
