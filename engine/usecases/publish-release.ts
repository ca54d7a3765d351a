import { setImmediate } from 'node:timers/promises';
import type { Draft, PublishBody, Release, ReleaseItem } from '../../schemas/types/index.ts';
import type { Actor } from '../domain/access/actor.ts';
import { definitionKey, type InForce, inForceAt } from '../domain/release/in-force.ts';
import { contentOf, keepVersion, type VersionContent } from './build-version.ts';
import { decideRelease } from './decide-release.ts';
import { textsAfter } from './definition-texts.ts';
import { withoutSecret } from './draft-kinds.ts';
import type { Engine } from './engine.ts';
import { requireUnblocked } from './judge-findings.ts';
import { lintInContext } from './lint-in-context.ts';
import { lintKnown } from './lint-known.ts';
import { closingRelease } from './open-plan.ts';
import { refuse } from './refused.ts';
import { faultsOnItsDay, requireFaultless } from './release-faults.ts';
import { draftsToPublish, type KnownItem, knownItems } from './release-items.ts';
import { requestFaults, requestOf } from './release-request.ts';
import type { Incoming } from './shared-configs.ts';
import { loadSurroundings } from './surroundings.ts';
import { requireWhole } from './whole-offers.ts';

/** What a release under way puts into effect, by definition key. */
export function incomingOf(
  drafts: readonly Draft[],
  known: readonly KnownItem[],
): Map<string, Record<string, unknown>> {
  const incoming = new Map<string, Record<string, unknown>>();
  for (const { kind, code, body } of drafts) incoming.set(definitionKey(kind, code), withoutSecret(kind, body));
  for (const { item, body } of known) if (body) incoming.set(definitionKey(item.kind, item.code), body);
  return incoming;
}

/** Drafts compiled between two turns of the event loop, so that a large release does not hold up the counters. */
const AT_ONCE = 10;

/** What every draft becomes. */
async function contentsOf(
  engine: Engine,
  drafts: Draft[],
  incoming: Incoming,
  inForce: InForce,
): Promise<VersionContent[]> {
  const around = await loadSurroundings(engine, incoming, inForce, drafts);
  const texts = textsAfter(engine, incoming, inForce);
  const contents: VersionContent[] = [];
  for (const [index, draft] of drafts.entries()) {
    if (index % AT_ONCE === AT_ONCE - 1) await setImmediate();
    const content = await contentOf(engine, draft, incoming, inForce);
    const more = await lintInContext(engine, content, around, texts);
    contents.push({ ...content, findings: [...content.findings, ...more] });
  }
  return contents;
}

/** A plan is published once. Throws `plan-closed`. */
function requireOpen(plan: string | undefined, releases: readonly Release[]): void {
  const closing = plan === undefined ? undefined : closingRelease(releases, plan);
  if (closing && plan !== undefined) throw refuse('plan-closed', { code: plan, seq: closing.seq });
}

const UNKEPT = 0;

/**
 * Đưa vào áp dụng: makes versions of drafts and names them in one release, returns to earlier versions (`version`) or
 * takes definitions out of force (`retire`). Everything is read again when another release came first, so that what is
 * merged is what is in force. Throws `invalid-shape`, `not-found`, `not-allowed`, `definition-faulty`,
 * `warnings-unacknowledged`, `draft-moved-on`, `need-missing`, `still-named`, `plan-changed`, `plan-closed` and
 * `release-overtaken`.
 */
export async function publishRelease(engine: Engine, actor: Actor, body: PublishBody): Promise<Release> {
  return decideRelease(engine, actor, async (releases, now) => {
    const request = await requestOf(engine, body);
    requireOpen(request.plan, releases);
    requireFaultless(requestFaults(request, now));
    const { reach, reason: why, legalBasis, validFrom, plan } = request;
    const known = await knownItems(engine, actor, request.items, releases);
    const drafts = await draftsToPublish(engine, actor, request.items);
    requireFaultless(await faultsOnItsDay(engine, request, releases));
    const incoming = incomingOf(drafts, known);
    const retiring = known.map(({ item }) => item);
    const unkept = drafts.map(({ kind, code }): ReleaseItem => ({ kind, code, version: UNKEPT }));
    const coming = { seq: (releases.at(-1)?.seq ?? 0) + 1, at: now, validFrom: validFrom ?? now };
    await requireWhole(engine, releases, { ...coming, items: [...retiring, ...unkept] }, incoming);
    const contents = await contentsOf(engine, drafts, incoming, inForceAt(releases, now));
    const judged = [...contents, ...(await lintKnown(engine, known, incoming, inForceAt(releases, now)))];
    const kept = await requireUnblocked(engine, actor, judged, { ...body, reason: why, releases });
    const pastStep = new Map(request.items.map((item) => [definitionKey(item.kind, item.code), item.pastStep]));
    const items: ReleaseItem[] = [...retiring];
    for (const content of contents) {
      const { kind, code, revision } = content;
      const past = pastStep.get(definitionKey(kind, code));
      const version = await keepVersion(engine, actor, content);
      items.push({ kind, code, version, revision, ...(past === undefined ? {} : { pastStep: past }) });
    }
    return {
      items,
      reach,
      reason: why,
      legalBasis,
      ...(validFrom === undefined ? {} : { validFrom }),
      ...(plan === undefined ? {} : { plan }),
      ...kept,
    };
  });
}
