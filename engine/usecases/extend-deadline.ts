import type { ExtendBody, Extended } from '../../schemas/types/index.ts';
import type { Actor } from '../domain/access/actor.ts';
import { extendDeadline as decideExtension, type Extension } from '../domain/dossier/extend.ts';
import { changeDossier } from './change-dossier.ts';
import type { Engine } from './engine.ts';
import { idempotencyOf } from './idempotency.ts';
import type { ActGuard } from './take-action.ts';
import { visibleDossier } from './visible-dossier.ts';

/** *Gia hạn, xin lỗi*: appoints a new date, once only; a dry run only tells which. Throws Refused with all reasons. */
export async function extendDeadline(
  engine: Engine,
  actor: Actor,
  idOrNo: string,
  body: ExtendBody,
  guard: ActGuard = {},
): Promise<Extended> {
  const { id } = await visibleDossier(engine, actor, idOrNo);
  const { ifMatch, idempotencyKey } = guard;
  const idempotency = body.dryRun ? undefined : idempotencyOf(engine, actor, `extend ${id}`, idempotencyKey, body);
  let extension: Extension | undefined;
  const dossier = await changeDossier(
    engine,
    actor,
    id,
    'extend',
    (before, context) => {
      const decided = decideExtension(before, body, context);
      if ('reasons' in decided) return decided;
      extension = decided;
      return body.dryRun ? { events: [] } : { events: decided.events, effects: decided.effects };
    },
    {
      note: body.apology.trim(),
      ...(ifMatch === undefined ? {} : { ifMatch }),
      ...(idempotency ? { idempotency } : {}),
    },
  );
  const { seq, dates } = dossier;
  const { from, dueDate, lateApology } = extension ?? { from: undefined, dueDate: undefined, lateApology: false };
  const present = dates.dueDate ?? dates.extendDate ?? dossier.updatedAt;
  return { seq, from: from ?? present, dueDate: dueDate ?? present, lateApology };
}
