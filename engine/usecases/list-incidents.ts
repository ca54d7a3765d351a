import type {
  Bilingual,
  Incident,
  IncidentGroup,
  IncidentState,
  IncidentSummary,
  PartnerState,
  PartnerView,
} from '../../schemas/types/index.ts';
import type { Actor } from '../domain/access/actor.ts';
import type { DirectoryView } from '../domain/access/directory.ts';
import { targetGroup, targetName } from '../domain/delivery/target-name.ts';
import type { IncidentQuery, IncidentRow } from '../ports/incident-board.ts';
import type { Engine } from './engine.ts';
import { incidentTerritory } from './incident-rights.ts';
import { readLoop } from './loop-pulse.ts';
import { visibleDossier } from './visible-dossier.ts';

/** What incidents are asked for. */
export type IncidentFilter = Omit<IncidentQuery, 'offset' | 'limit' | 'agencies'> & { agency?: string };

/** The agencies a request reaches: what the actor looks after, and of that the one asked for with all below it. */
export async function reachedBy(
  engine: Engine,
  actor: Actor,
  agency: string | undefined,
): Promise<Pick<IncidentQuery, 'agencies'>> {
  const territory = await incidentTerritory(engine, actor);
  const asked = agency === undefined ? undefined : (await engine.directory.view()).subtree(agency);
  if (territory === 'every') return asked ? { agencies: asked } : {};
  return { agencies: asked ? asked.filter((code) => territory.has(code)) : [...territory] };
}

/** Names of the systems that partners' effects go to. */
async function serverNames(engine: Engine): Promise<(target: string) => Bilingual> {
  const servers = await engine.catalogue.all('server-config', 'ServerConfig');
  const names = new Map(servers.map(({ body }) => [body.serverNo, body.serverName]));
  return (target) => targetName(target, names.get(target));
}

/** An effect was planned at the moment its id tells. */
const sinceOf = (id: string): string => new Date(Number.parseInt(id.replace('-', '').slice(0, 12), 16)).toISOString();

function incidentOf(
  { effect, state, dossierNo, serviceName, handlingAgency, behind }: IncidentRow,
  view: DirectoryView,
  nameOf: (target: string) => Bilingual,
  partners: ReadonlyMap<string, PartnerState>,
): Incident {
  const error = effect.lastError ?? '';
  return {
    id: effect.id,
    dossierId: effect.dossierId,
    dossierNo,
    serviceName,
    agencyCode: handlingAgency,
    agencyName: view.agency(handlingAgency)?.agencyName ?? handlingAgency,
    ...(effect.relatedId === undefined ? {} : { relatedId: effect.relatedId }),
    kind: effect.kind,
    target: effect.target,
    targetName: nameOf(effect.target),
    state,
    cause: effect.cause ?? { vi: error, en: error },
    attempts: effect.attempts,
    since: sinceOf(effect.id),
    nextTryAt: effect.dueAt,
    behind,
    partner: partners.get(effect.target) ?? null,
  };
}

async function toIncidents(engine: Engine, rows: readonly IncidentRow[]): Promise<Incident[]> {
  if (rows.length === 0) return [];
  const [view, nameOf, partners] = await Promise.all([
    engine.directory.view(),
    serverNames(engine),
    engine.partners.all(),
  ]);
  const shut = new Map(partners.filter(({ state }) => state !== 'closed').map((state) => [state.target, state]));
  return rows.map((row) => incidentOf(row, view, nameOf, shut));
}

/** *Lỗi đồng bộ* of the dossiers the actor looks after. */
export async function listIncidents(
  engine: Engine,
  actor: Actor,
  { agency, ...filter }: IncidentFilter,
  page: { offset: number; limit: number },
): Promise<{ rows: Incident[]; total: number }> {
  const reached = await reachedBy(engine, actor, agency);
  const { rows, total } = await engine.incidents.list({ ...filter, ...reached, ...page });
  return { rows: await toIncidents(engine, rows), total };
}

const EVERY: readonly IncidentState[] = ['failed', 'trying', 'skipped'];
const MOST_OF_ONE = 200;

/** What went wrong with one dossier, or about it on another's side; for the offices; the applicant is told in words. */
export async function listDossierIncidents(engine: Engine, actor: Actor, idOrNo: string): Promise<Incident[]> {
  const { id } = await visibleDossier(engine, actor, idOrNo);
  if (actor.kind === 'citizen') return [];
  const { rows } = await engine.incidents.list({ states: EVERY, dossierId: id, offset: 0, limit: MOST_OF_ONE });
  return toIncidents(engine, rows);
}

const none = { failed: 0, trying: 0, skipped: 0 };

/** How many incidents there are of each partner and kind, how the partners answer, and whether anybody works on it. */
export async function summariseIncidents(engine: Engine, actor: Actor): Promise<IncidentSummary> {
  const [counts, nameOf, partners, loop, queue] = await Promise.all([
    engine.incidents.count(await reachedBy(engine, actor, undefined)),
    serverNames(engine),
    engine.partners.all(),
    readLoop(engine),
    engine.effects.waiting(engine.clock.now()),
  ]);
  const groups = new Map<string, IncidentGroup>();
  const sums = { ...none };
  for (const { target, kind, state, count } of counts) {
    const key = `${targetGroup(target)} ${kind}`;
    const group = groups.get(key) ?? { target: targetGroup(target), targetName: nameOf(target), kind, ...none };
    groups.set(key, { ...group, [state]: group[state] + count });
    sums[state] += count;
  }
  const waiting = new Map(queue.byTarget.map(({ target, waiting: count }) => [target, count]));
  const shut = partners
    .filter(({ state }) => state !== 'closed')
    .map(
      ({ target, state, since, nextTryAt, cause }): PartnerView => ({
        target,
        targetName: nameOf(target),
        state,
        since,
        nextTryAt,
        cause,
        waiting: waiting.get(target) ?? 0,
      }),
    );
  return {
    total: sums.failed + sums.trying + sums.skipped,
    ...sums,
    groups: [...groups.values()],
    partners: shut,
    loop,
  };
}
