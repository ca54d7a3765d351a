import type { DecidedStaged, DecideStagedBody, PortalDecision, StagedProcedure } from '../../schemas/types/index.ts';
import type { Actor } from '../domain/access/actor.ts';
import { doubtOf } from '../domain/portal/doubts.ts';
import { stageProcedure } from '../domain/portal/stage-procedure.ts';
import type { Engine } from './engine.ts';
import { refuse } from './refused.ts';
import { saveBatch } from './save-batch.ts';
import { allStaged } from './stage-procedures.ts';

/** Decisions the body means for one procedure; about texts that are still open only. */
function decisionsFor(staged: StagedProcedure, { decision, everyText }: DecideStagedBody): PortalDecision[] {
  return stageProcedure(staged).flags.flatMap(({ findingCode, was, decision: known }) => {
    if (known || findingCode !== decision.findingCode || !(everyText || was === decision.was)) return [];
    return [{ ...decision, was }];
  });
}

/** Times and fees are decided text by text: no two texts need mean the same. */
function requireFit({ decision, everyText }: DecideStagedBody): void {
  const answer = doubtOf(decision.findingCode)?.answer;
  const wrong = (path: string, vi: string, en: string) =>
    refuse('invalid-shape', { errors: [{ path, keyword: 'const', message: { vi, en } }] });
  if (answer === undefined) throw wrong('/decision/findingCode', 'không có nghi vấn này', 'there is no such doubt');
  if (everyText && (answer === 'time' || answer === 'fee'))
    throw wrong(
      '/everyText',
      'thời hạn và mức thu phải quyết định theo từng nội dung',
      'times and fees are decided text by text',
    );
}

/** One decision for all staged procedures that share a doubt, in one batch. Throws `invalid-shape` and `not-allowed`. */
export async function decideStaged(engine: Engine, actor: Actor, body: DecideStagedBody): Promise<DecidedStaged> {
  requireFit(body);
  const by = { by: actor.username };
  const changed = [...(await allStaged(engine)).values()].flatMap((staged) => {
    const added = decisionsFor(staged, body).map((decision) => ({ ...decision, ...by }));
    return added.length > 0 ? [{ staged, added }] : [];
  });
  const counts = {
    procedures: changed.length,
    texts: changed.reduce((total, { added }) => total + added.length, 0),
  };
  if (body.dryRun) return counts;
  const items = changed.map(({ staged, added }) => ({
    kind: 'staged-procedure' as const,
    code: staged.stagedCode,
    body: { ...staged, decisions: [...staged.decisions, ...added] },
  }));
  await saveBatch(engine, actor, items, body.decision.findingCode);
  return counts;
}
