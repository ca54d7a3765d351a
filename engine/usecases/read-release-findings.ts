import type { PublishBody, ReleaseFindings } from '../../schemas/types/index.ts';
import type { Actor } from '../domain/access/actor.ts';
import { definitionKey, inForceAt } from '../domain/release/in-force.ts';
import { withoutSecret } from './draft-kinds.ts';
import type { Engine } from './engine.ts';
import type { Judged } from './judge-findings.ts';
import { lintKnown } from './lint-known.ts';
import { incomingOf } from './publish-release.ts';
import { releaseFindings } from './release-findings.ts';
import { draftsToPublish, knownItems } from './release-items.ts';
import { requestOf } from './release-request.ts';
import { sortFindings } from './sort-findings.ts';

/**
 * What was found in what somebody wants to put into effect: errors in the way, warnings to be acknowledged, and what was
 * accepted or acknowledged before. Throws `not-found`, `not-allowed`, `plan-changed`, `draft-moved-on` and `invalid-shape`.
 */
export async function readReleaseFindings(engine: Engine, actor: Actor, body: PublishBody): Promise<ReleaseFindings> {
  const releases = await engine.definitions.releases(0);
  const { items } = await requestOf(engine, body);
  const known = await knownItems(engine, actor, items, releases);
  const drafts = await draftsToPublish(engine, actor, items);
  const inForce = inForceAt(releases, engine.clock.now());
  const incoming = incomingOf(drafts, known);
  const found = await releaseFindings(engine, drafts, incoming, inForce);
  const judged = drafts.map(({ kind, code, body: text }): Judged => {
    return { kind, code, body: withoutSecret(kind, text), findings: found.get(definitionKey(kind, code)) ?? [] };
  });
  judged.push(...(await lintKnown(engine, known, incoming, inForce)));
  return sortFindings(engine, judged, releases);
}
