import assert from 'node:assert/strict';
import type { Actor } from '../../engine/domain/access/actor.ts';
import type { Engine } from '../../engine/usecases/engine.ts';
import { moveDossier } from '../../engine/usecases/move-dossier.ts';
import { reassignDossier } from '../../engine/usecases/reassign-dossier.ts';
import { takeAction } from '../../engine/usecases/take-action.ts';
import { undoAction } from '../../engine/usecases/undo-action.ts';
import type { CommandName, LogEntry } from '../../schemas/types/index.ts';

/** What is done to a dossier turn by turn, over and over. */
export const TURNS = ['act', 'undo', 'move', 'undo', 'reassign'] as const satisfies readonly CommandName[];

/** Đề nghị từ chối giải quyết; the step of the leader's signature; the specialists of the demonstration. */
const REFUSAL = '2400';
const SIGNING = '260';
const SPECIALISTS = ['cv1.sadec', 'cv2.sadec'] as const;
const KEY = /^turn (\d+)$/;

/** The turn an entry of the log was; undefined for one that was none. */
export function turnOf({ idempotency }: LogEntry): number | undefined {
  const turn = KEY.exec(idempotency?.key ?? '')?.[1];
  return turn === undefined ? undefined : Number(turn);
}

/** How many turns a dossier has had. */
export const turnsDone = (log: readonly LogEntry[]): number => Math.max(-1, ...log.map((one) => turnOf(one) ?? -1)) + 1;

/** One turn, under its own key. */
export async function doTurn(engine: Engine, actor: Actor, id: string, turn: number): Promise<void> {
  const guard = { idempotencyKey: `turn ${turn}` };
  const reason = `lượt ${turn}`;
  const name = TURNS[turn % TURNS.length];
  assert.ok(name);
  const round = Math.floor(turn / TURNS.length);
  if (name === 'act') await takeAction(engine, actor, id, { actionCode: REFUSAL, actionNote: reason }, guard);
  else if (name === 'undo') await undoAction(engine, actor, id, { reason }, guard);
  else if (name === 'move') await moveDossier(engine, actor, id, { stepCode: SIGNING, reason }, guard);
  else {
    const to = [{ username: SPECIALISTS[round % SPECIALISTS.length] ?? '', assigned: 1 as const }];
    await reassignDossier(engine, actor, id, { to, reason }, guard);
  }
}
