import type {
  ActorRef,
  CommandName,
  CompiledAction,
  Dossier,
  Effect,
  Idempotency,
  LogEntry,
} from '../../schemas/types/index.ts';
import type { Actor } from '../domain/access/actor.ts';
import { applyEntry } from '../domain/dossier/apply.ts';
import type { ActContext } from '../domain/dossier/context.ts';
import { type Decision, fillDraws } from '../domain/dossier/decision.ts';
import { effectsOf, numberEffects, type PlannedEffect } from '../domain/dossier/effects.ts';
import { rowOf } from '../domain/dossier/row.ts';
import { timersOf } from '../domain/dossier/timers.ts';
import { paymentRowsOf } from '../domain/payment/row.ts';
import { asksNoMore } from '../domain/payment/sheets.ts';
import type { CommitOutcome } from '../ports/dossier-store.ts';
import type { Engine } from './engine.ts';

/** A decided command on its way into the store. */
export interface DecidedCommand {
  /** undefined opens a new dossier: the decision's first event is its creation. */
  dossier: Dossier | undefined;
  dossierId: string;
  name: CommandName;
  decision: Decision;
  action?: CompiledAction;
  note?: string;
  /** What is to be done outside besides what the action itself asks for. */
  effects?: PlannedEffect[];
  /** Effects of earlier entries in their new state, e.g. withdrawn by an undo. */
  changedEffects?: Effect[];
  idempotency?: Idempotency;
  /** When something is to be done outside, where not at once; instants ISO UTC. */
  pace?: (planned: PlannedEffect, at: string) => string;
}

/** Who acted, by value: the post that let the actor act is the one at the dossier's agency where there is one. */
export function actorRefOf({ kind, username, name, posts, playing, onBehalfOf }: Actor, agencies: string[]): ActorRef {
  const post = posts.find(({ agencyCode }) => agencies.includes(agencyCode)) ?? posts[0];
  return {
    kind,
    username,
    name,
    ...(post ? { roleCode: post.roleCode, agencyCode: post.agencyCode } : {}),
    ...(onBehalfOf ? { onBehalfOf: onBehalfOf.username, onBehalfOfName: onBehalfOf.name } : {}),
    ...(playing ? { playing } : {}),
  };
}

function entryOf(
  command: DecidedCommand,
  context: ActContext,
  seq: number,
  events: LogEntry['events'],
  agencies: string[],
): LogEntry {
  const { action, idempotency } = command;
  return {
    id: context.entryId,
    dossierId: command.dossierId,
    seq,
    at: context.now,
    actor: actorRefOf(context.actor, agencies),
    command: command.name,
    ...(action ? { actionCode: action.actionCode, actionName: action.actionName } : {}),
    note: command.note ?? '',
    events,
    ...(idempotency ? { idempotency } : {}),
  };
}

/** The documents a decided command leads to once its numbers are drawn; pure, so a preview can call it as well. */
export function composeCommand(command: DecidedCommand, context: ActContext, drawn: number[][]) {
  const { dossier: before, decision, action } = command;
  const events = fillDraws(decision, drawn);
  const first = events[0];
  const opened = first?.type === 'created' ? first.dossier : undefined;
  const basis = before ?? opened;
  if (!basis) throw new RangeError('a command without a dossier must open one');
  const entry = entryOf(command, context, (before?.seq ?? 0) + 1, events, [
    basis.handlingAgency.code,
    basis.receivingAgency.code,
  ]);
  const dossier = { ...applyEntry(before, entry), revision: (before?.revision ?? 0) + 1 };
  const asked = command.effects ?? [];
  const planned = before ? effectsOf(action, before, dossier, entry, context, asked) : asked;
  const effects = [...numberEffects(planned, dossier, entry, command.pace), ...(command.changedEffects ?? [])];
  const charges =
    dossier.payment !== (before?.payment ?? null) ||
    dossier.pastSheets !== before?.pastSheets ||
    (dossier.payment !== null && before !== undefined && asksNoMore(before) !== asksNoMore(dossier));
  return {
    dossier,
    entry,
    effects,
    timers: timersOf(dossier, context.table, context.calendar),
    ...(charges ? { payments: paymentRowsOf(dossier) } : {}),
    row: rowOf(dossier),
  };
}

/** Commits a decided command: one dossier document, its log entry, its effects and timers, all or nothing. */
export function commitCommand(engine: Engine, command: DecidedCommand, context: ActContext): Promise<CommitOutcome> {
  return engine.dossiers.commit({
    dossierId: command.dossierId,
    expectedRevision: command.dossier?.revision ?? null,
    draws: command.decision.draws,
    ...(command.changedEffects ? { unsent: command.changedEffects } : {}),
    compose: (drawn) => composeCommand(command, context, drawn),
    ...(command.idempotency ? { idempotency: command.idempotency } : {}),
  });
}
