import type {
  Draft,
  Finding,
  PublishBody,
  PublishItem,
  ReadinessNote,
  Release,
  ReleaseItem,
  ReleaseReadiness,
} from '../../schemas/types/index.ts';
import type { Actor } from '../domain/access/actor.ts';
import { definitionKey, inForceAt } from '../domain/release/in-force.ts';
import { draftKind, isPublishable } from './draft-kinds.ts';
import type { Engine } from './engine.ts';
import { judgeFindings } from './judge-findings.ts';
import { draftsOf, knownOf, lookAt } from './look-at-items.ts';
import { closingRelease } from './open-plan.ts';
import { incomingOf } from './publish-release.ts';
import { judgeItem, refusalNote } from './readiness-items.ts';
import { releaseCompanions } from './release-companions.ts';
import { faultsOnItsDay } from './release-faults.ts';
import { releaseFindings } from './release-findings.ts';
import { publishesDraft } from './release-items.ts';
import { planOf, type ReleaseRequest, requestFaults, requestOf, requestOfPlan } from './release-request.ts';
import { type Bodies, brokenNeeds } from './whole-offers.ts';

const UNKEPT = 1;

/** What of everything found still wants to be mended or answered for, by definition. */
async function findingsInTheWay(
  engine: Engine,
  drafts: readonly Draft[],
  bodies: Bodies,
  releases: readonly Release[],
): Promise<Map<string, Finding[]>> {
  const found = await releaseFindings(engine, drafts, bodies, inForceAt(releases, engine.clock.now()));
  const judged = drafts.map(({ kind, code, body }) => {
    const key = definitionKey(kind, code);
    return { kind, code, body: bodies.get(key) ?? body, findings: found.get(key) ?? [] };
  });
  const { faulty, unacknowledged } = await judgeFindings(engine, judged, [], releases);
  const left = new Map<string, Finding[]>();
  for (const { kind, code, finding } of [...faulty, ...unacknowledged])
    left.set(definitionKey(kind, code), [...(left.get(definitionKey(kind, code)) ?? []), finding]);
  return left;
}

async function judge(
  engine: Engine,
  actor: Actor,
  request: ReleaseRequest,
  revision: number | null,
): Promise<ReleaseReadiness> {
  const releases = await engine.definitions.releases(0);
  const now = engine.clock.now();
  const validFrom = request.validFrom ?? now;
  const publishable = request.items.filter(({ kind }) => isPublishable(kind));
  const looked = await lookAt(engine, publishable, releases);
  const drafts = draftsOf(looked);
  const known = knownOf(looked).filter(({ body, item }) => body !== undefined || item.version === null);
  const bodies = incomingOf(
    drafts,
    known.filter(({ body }) => body !== undefined),
  );
  const findings = await findingsInTheWay(engine, drafts, bodies, releases);
  const items: ReleaseItem[] = [
    ...known.map(({ item }) => item),
    ...drafts.map(({ kind, code }) => ({ kind, code, version: UNKEPT })),
  ];
  const coming = { seq: (releases.at(-1)?.seq ?? 0) + 1, at: now, validFrom, items };
  const broken = await brokenNeeds(engine, releases, coming, bodies);
  const lacking = (item: PublishItem): ReadinessNote[] =>
    broken
      .filter(({ kind, code }) => kind === item.kind && code === item.code)
      .map(({ kind, code, need }) =>
        refusalNote('need-missing', { kind, code, need: draftKind(need.kind).name, needCode: need.code }),
      );
  const view = await engine.directory.view();
  const judged = looked.map((one) => {
    const found = publishesDraft(one.item) ? findings.get(definitionKey(one.item.kind, one.item.code)) : undefined;
    return judgeItem(actor, view, { ...one, findings: found ?? [] }, validFrom, lacking(one.item));
  });
  const companions = await releaseCompanions(engine, request, releases, validFrom, bodies, broken);
  const faults = [...requestFaults(request, now), ...(await faultsOnItsDay(engine, request, releases))];
  const closedBy = request.plan === undefined ? undefined : closingRelease(releases, request.plan);
  return {
    ready:
      !closedBy &&
      faults.length === 0 &&
      judged.every(({ ready }) => ready) &&
      !companions.some(({ blocks }) => blocks),
    plan: request.plan ?? null,
    revision,
    closedBy: closedBy?.seq ?? null,
    faults,
    items: judged,
    companions,
  };
}

/** Whether what is asked for could be put into effect now. Throws `not-found`, `plan-changed` and `invalid-shape`. */
export async function readReadiness(engine: Engine, actor: Actor, body: PublishBody): Promise<ReleaseReadiness> {
  return judge(engine, actor, await requestOf(engine, body), body.planRevision ?? null);
}

/** Whether a plan could be put into effect now. Throws `not-found`. */
export async function readPlanReadiness(engine: Engine, actor: Actor, code: string): Promise<ReleaseReadiness> {
  const { plan, revision } = await planOf(engine, code);
  return judge(engine, actor, requestOfPlan(plan), revision);
}
