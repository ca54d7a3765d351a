import type { Dossier, ExtendBody, Extended, LogEntry } from '../../schemas/types/index.ts';
import type { Actor } from '../domain/access/actor.ts';
import { readLedger } from '../domain/calendar/ledger.ts';
import { extendDeadline as decideExtension, type Extension } from '../domain/dossier/extend.ts';
import { changeDossier } from './change-dossier.ts';
import type { Engine } from './engine.ts';
import { idempotencyOf } from './idempotency.ts';
import { refuse } from './refused.ts';
import type { ActGuard } from './take-action.ts';
import { visibleDossier } from './visible-dossier.ts';

/** What was answered to the same request before: the date it appointed, and the one it replaced. */
function answered({ clock }: Dossier, { seq, events }: LogEntry): Extended {
  const acts = events.flatMap((event) => (event.type === 'clocked' ? event.acts : []));
  const act = acts.find(({ kind }) => kind === 'extend');
  const place = clock.findIndex(({ kind, at }) => kind === 'extend' && at === act?.at);
  const { dueDate: from } = readLedger(clock.slice(0, Math.max(0, place)));
  const dueDate = act?.dueDate ?? from ?? '';
  return { seq, from: from ?? dueDate, dueDate, lateApology: false };
}

/** *Gia hạn, xin lỗi*: appoints a new date, once only; a dry run only tells which. Throws Refused with all reasons. */
export async function extendDeadline(
  engine: Engine,
  actor: Actor,
  idOrNo: string,
  body: ExtendBody,
  guard: ActGuard = {},
): Promise<Extended> {
  const before = await visibleDossier(engine, actor, idOrNo);
  const { ifMatch, idempotencyKey } = guard;
  const route = `extend ${before.id}`;
  const idempotency = body.dryRun ? undefined : idempotencyOf(engine, actor, route, idempotencyKey, body);
  // Asked first: decided anew, the second time would be refused.
  const repeated = idempotency && (await engine.dossiers.findRepeated(idempotency));
  if (repeated === 'key-reused') throw refuse('key-reused');
  if (repeated) return answered(before, repeated);
  let extension: Extension | undefined;
  const dossier = await changeDossier(
    engine,
    actor,
    before.id,
    'extend',
    (current, context) => {
      const decided = decideExtension(current, body, context);
      if ('reasons' in decided) return decided;
      extension = decided;
      return body.dryRun ? { events: [] } : decided;
    },
    {
      // What the applicant reads in the notice: why, and the apology.
      note: `${body.reason.trim()} – ${body.apology.trim()}`,
      ...(ifMatch === undefined ? {} : { ifMatch }),
      ...(idempotency ? { idempotency } : {}),
    },
  );
  if (!extension) throw new Error(`dossier ${before.id} was extended without a decision`);
  const { from, dueDate, lateApology } = extension;
  return { seq: dossier.seq, from, dueDate, lateApology };
}
