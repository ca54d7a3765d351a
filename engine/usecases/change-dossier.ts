import type {
  CommandName,
  CompiledAction,
  Dossier,
  DossierEvent,
  Effect,
  Idempotency,
  NumberDraw,
} from '../../schemas/types/index.ts';
import type { Actor } from '../domain/access/actor.ts';
import { withinCalendar } from '../domain/calendar/within-calendar.ts';
import { calendarReason } from '../domain/dossier/calendar-reason.ts';
import type { ActContext } from '../domain/dossier/context.ts';
import type { PlannedEffect } from '../domain/dossier/effects.ts';
import { type Reason, reason } from '../domain/refusals.ts';
import { loadContext, tableOfDossier } from './act-context.ts';
import { commitCommand } from './commit-command.ts';
import type { Engine } from './engine.ts';
import { Refused } from './refused.ts';
import { visibleDossier } from './visible-dossier.ts';

/** What a change that is no act comes to: its events, the numbers they draw, and what is to be done outside because of it. */
export interface Changed {
  events: DossierEvent[];
  draws?: NumberDraw[];
  /** What is told of the change as of an act: to partners, in the log. */
  action?: CompiledAction;
  effects?: PlannedEffect[];
  /** Effects of earlier entries in their new state, e.g. withdrawn by an undo. */
  changedEffects?: Effect[];
  /** As whom it is done, where not as the actor itself (under a delegation). */
  actor?: Actor;
  /** What is written down elsewhere before the commit, so that no crash parts the two; it bears being done again. */
  before?(): Promise<unknown>;
}

/** A change that is no act: given the dossier as it is and the live context, what it comes to, or why not; no events leave everything as it is. */
export type Change = (dossier: Dossier, context: ActContext) => Changed | { reasons: Reason[] };

/** How a change is guarded, and what it reads beside the live context: again with every attempt. */
export interface ChangeGuard {
  ifMatch?: number;
  note?: string;
  idempotency?: Idempotency;
  prepare?(dossier: Dossier): Promise<void>;
  /** Whose sight counts, where that is not the actor's. */
  seenBy?: Actor;
}

const ATTEMPTS = 20;

/**
 * Commits a change to a dossier that does not move it; decided again on what the dossier has become when somebody else
 * wrote in between, unless the client said which seq it saw. `seenBy` is whose sight counts where that is not the actor's.
 * Throws Refused.
 */
export async function changeDossier(
  engine: Engine,
  actor: Actor,
  idOrNo: string,
  name: CommandName,
  change: Change,
  guard: ChangeGuard = {},
): Promise<Dossier> {
  // A repetition is answered before it is decided: what it asked for has been done, so it would be refused now.
  if (await isRepeated(engine, guard)) return visibleDossier(engine, actor, idOrNo);
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const dossier = await visibleDossier(engine, guard.seenBy ?? actor, idOrNo);
    if (guard.ifMatch !== undefined && guard.ifMatch !== dossier.seq) throw new Refused([reason('dossier-moved')]);
    const table = await tableOfDossier(engine, dossier);
    const context = await loadContext(engine, actor, { table, handlingAgency: dossier.handlingAgency.code, dossier });
    await guard.prepare?.(dossier);
    const empty = calendarReason(dossier.handlingAgency.code, context);
    const decided = withinCalendar<ReturnType<Change>>(
      () => change(dossier, context),
      () => ({ reasons: [empty()] }),
    );
    if ('reasons' in decided) {
      // The same request may have been carried out since.
      if (await isRepeated(engine, guard)) return visibleDossier(engine, actor, dossier.id);
      throw new Refused(decided.reasons);
    }
    await decided.before?.();
    if (decided.events.length === 0) return dossier;
    const { events, draws = [], effects = [], changedEffects = [], action } = decided;
    const result = await commitCommand(
      engine,
      {
        dossier,
        dossierId: dossier.id,
        name,
        decision: { events, draws },
        ...(action ? { action } : {}),
        effects,
        changedEffects,
        note: guard.note ?? '',
        ...(guard.idempotency ? { idempotency: guard.idempotency } : {}),
      },
      decided.actor ? { ...context, actor: decided.actor } : context,
    );
    if (result.outcome === 'committed') return result.dossier;
    if (result.outcome === 'repeated') return visibleDossier(engine, actor, dossier.id);
    if (result.outcome === 'key-reused') throw new Refused([reason('key-reused')]);
  }
  throw new Refused([reason('dossier-moved')]);
}

async function isRepeated({ dossiers }: Engine, { idempotency }: ChangeGuard): Promise<boolean> {
  const repeated = idempotency && (await dossiers.findRepeated(idempotency));
  if (repeated === 'key-reused') throw new Refused([reason('key-reused')]);
  return repeated !== undefined;
}
