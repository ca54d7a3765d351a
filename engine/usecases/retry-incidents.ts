import type { RetryIncidentsBody, RetryReport, RetryResult } from '../../schemas/types/index.ts';
import type { Actor } from '../domain/access/actor.ts';
import { admits } from '../domain/delivery/breaker.ts';
import type { IncidentRow } from '../ports/incident-board.ts';
import { noteAudit } from './audit.ts';
import type { Engine } from './engine.ts';
import { requireTryAgain } from './incident-rights.ts';
import { reachedBy } from './list-incidents.ts';
import { refuse } from './refused.ts';
import { isInside, runEffect } from './run-effect.ts';

const LEASE_MS = 60_000;
/** How many are tried in one request, and how long one may take: the rest is left for the next. */
const AT_MOST = 200;
const BUDGET_MS = 20_000;
const SIDE_BY_SIDE = 8;

async function tryNow(engine: Engine, id: string): Promise<RetryResult> {
  const now = engine.clock.now();
  const leaseUntil = new Date(Date.parse(now) + LEASE_MS).toISOString();
  const claimed = await engine.incidents.claimOne(id, now, leaseUntil);
  if (claimed === undefined) {
    // Somebody was faster: it was sent, or it is not to be sent any more.
    const state = (await engine.incidents.find(id))?.effect.state;
    return { id, outcome: state === 'done' ? 'done' : 'ended', verified: false };
  }
  return claimed === 'waits' ? { id, outcome: 'waits', verified: false } : runEffect(engine, claimed, true);
}

/** The incident of this id. Throws `not-found`. */
export async function requiredIncident(engine: Engine, id: string): Promise<IncidentRow> {
  const found = await engine.incidents.find(id);
  if (!found) throw refuse('not-found', { kind: { vi: 'lỗi đồng bộ', en: 'incident' }, code: id });
  return found;
}

/**
 * Tries one incident now, whatever the breaker says, and says done only of what the other side has where it can be asked.
 * Throws `not-found`, `not-allowed`.
 */
export async function retryIncident(engine: Engine, actor: Actor, id: string): Promise<RetryResult> {
  const { effect, handlingAgency, receivingAgency } = await requiredIncident(engine, id);
  await requireTryAgain(engine, actor, [handlingAgency, receivingAgency]);
  const result = await tryNow(engine, id);
  await noteAudit(engine, actor, 'incident-retried', `dossier/${effect.dossierId}`, {
    effect: id,
    outcome: result.outcome,
  });
  return result;
}

/** Runs over rows a few at a time, those to one dossier and target in their order, until the time is up. */
async function tryAll(engine: Engine, rows: readonly IncidentRow[]): Promise<RetryResult[]> {
  const until = performance.now() + BUDGET_MS;
  const results: RetryResult[] = [];
  const down = new Set(
    (await engine.partners.all())
      .filter((state) => admits(state, engine.clock.now()) === 'none')
      .map(({ target }) => target),
  );
  const queue = [...rows];
  const work = async (own: (row: IncidentRow) => boolean) => {
    for (;;) {
      const place = queue.findIndex(own);
      const [row] = place < 0 || performance.now() > until ? [] : queue.splice(place, 1);
      if (!row) return;
      const { id, target } = row.effect;
      // One that could not be reached speaks for the others: they keep their attempts.
      if (down.has(target) && !isInside(row.effect)) results.push({ id, outcome: 'waits', verified: false });
      else {
        const result = await tryNow(engine, id);
        results.push(result);
        const state = (await engine.partners.all()).find((partner) => partner.target === target);
        if (result.outcome === 'failed' && state && admits(state, engine.clock.now()) === 'none') down.add(target);
      }
    }
  };
  const inside = (row: IncidentRow) => isInside(row.effect);
  await Promise.all([work(inside), ...Array.from({ length: SIDE_BY_SIDE }, () => work((row) => !inside(row)))]);
  return results;
}

/**
 * Tries many incidents again, the longest untried first: at most 200 in one request and for some twenty seconds; what is left is told,
 * and tried by the next request of the same run. Every incident that was meant is counted exactly once.
 */
export async function retryIncidents(engine: Engine, actor: Actor, body: RetryIncidentsBody): Promise<RetryReport> {
  const { agency, ids, kind, target, triedBefore } = body;
  const reached = await reachedBy(engine, actor, agency);
  const { rows, total } = await engine.incidents.list({
    states: ['failed', 'trying'],
    ...reached,
    ...(ids === undefined ? {} : { ids }),
    ...(kind === undefined ? {} : { kind }),
    ...(target === undefined ? {} : { target }),
    ...(triedBefore === undefined ? {} : { triedBefore }),
    offset: 0,
    limit: AT_MOST,
  });
  const results = await tryAll(engine, rows);
  const count = (outcome: RetryResult['outcome']) => results.filter((result) => result.outcome === outcome).length;
  const report = {
    total,
    done: count('done'),
    failed: count('failed'),
    waits: count('waits'),
    ended: count('ended'),
    left: total - results.length,
    results,
  };
  await noteAudit(engine, actor, 'incidents-retried', 'incidents', { ...report, results: undefined });
  return report;
}
