import type { CreateDossierBody, Dossier, OpeningPreview } from '../../schemas/types/index.ts';
import type { Actor } from '../domain/access/actor.ts';
import { explainLedger } from '../domain/calendar/ledger-words.ts';
import type { ActContext } from '../domain/dossier/context.ts';
import { decide } from '../domain/dossier/decide.ts';
import { offeredActions } from '../domain/dossier/offered-actions.ts';
import { withEveryPaper } from '../domain/dossier/papers.ts';
import type { Reason } from '../domain/refusals.ts';
import { composeCommand } from './commit-command.ts';
import type { Engine } from './engine.ts';
import { prepareOpening } from './prepare-opening.ts';

/** What a person starts: an officer any plain action, an applicant the submission. */
const OFFERED: ReadonlySet<string> = new Set(['none', 'submit']);

/** Refusals of papers say what to bring; date and fee are known without them. */
const ABOUT_PAPERS: ReadonlySet<Reason['code']> = new Set(['part-missing', 'part-unsigned']);

/** The dossier after an action; undefined when it is refused for more than its papers. */
function after(dossier: Dossier, actionKey: string, actionCode: string, context: ActContext): Dossier | undefined {
  const command = { actionCode, actionKey };
  for (const before of [dossier, withEveryPaper(dossier)]) {
    const decided = decide(before, command, context);
    const reasons = 'reasons' in decided ? decided.reasons : decided.outcome.ok ? [] : decided.outcome.reasons;
    if (!('reasons' in decided) && decided.outcome.ok) {
      const { action, outcome } = decided;
      const zeros = outcome.decision.draws.map(({ counters }) => counters.map(() => 0));
      const { decision } = outcome;
      const acted = { dossier: before, dossierId: before.id, name: 'act' as const, decision, action };
      return composeCommand(acted, context, zeros).dossier;
    }
    if (!reasons.every(({ code }) => ABOUT_PAPERS.has(code))) return undefined;
  }
  return undefined;
}

/**
 * What opening this dossier and receiving it at once would lead to: papers, due date with its reasons, fee. The reception
 * is the first action a person may take that receives it, else the first that can be taken. Writes nothing; throws Refused
 * as opening would.
 */
export async function previewOpening(engine: Engine, actor: Actor, body: CreateDossierBody): Promise<OpeningPreview> {
  const { dossier, context } = await prepareOpening(engine, actor, body);
  const offered = offeredActions(dossier, context).filter(({ action }) => OFFERED.has(action.auto));
  const tried = offered.flatMap(({ action, reasons }) => {
    const result = after(dossier, action.actionKey, action.actionCode, context);
    return result ? [{ action, reasons, result }] : [];
  });
  const reception = tried.find(({ result }) => result.dates.receiveDate !== null) ?? tried[0];
  const { parts } = dossier;
  if (!reception) {
    const refusals = offered[0]?.reasons ?? [];
    return { parts, dueDate: null, deadline: [], payment: null, receiveAction: null, refusals };
  }
  const { action, reasons, result } = reception;
  const { actionKey, actionCode, actionName } = action;
  return {
    parts,
    dueDate: result.dates.dueDate,
    deadline: explainLedger(result.clock),
    payment: result.payment,
    receiveAction: { actionKey, actionCode, actionName },
    refusals: reasons,
  };
}
