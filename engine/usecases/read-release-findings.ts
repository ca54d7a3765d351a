import type { Acknowledgement, PlacedFinding, PublishBody, ReleaseFindings } from '../../schemas/types/index.ts';
import type { Actor } from '../domain/access/actor.ts';
import { definitionKey, inForceAt } from '../domain/release/in-force.ts';
import type { Found } from '../domain/release/what-blocks.ts';
import { withoutSecret } from './draft-kinds.ts';
import type { Engine } from './engine.ts';
import { foundIn, type Judged, judgeFindings } from './judge-findings.ts';
import { placedFinding } from './placed-finding.ts';
import { incomingOf } from './publish-release.ts';
import { releaseFindings } from './release-findings.ts';
import { draftsToPublish, knownItems } from './release-items.ts';
import { requestOf } from './release-request.ts';

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
  const found = await releaseFindings(engine, drafts, incomingOf(drafts, known), inForce);
  const judged = drafts.map(({ kind, code, body: text }): Judged => {
    return { kind, code, body: withoutSecret(kind, text), findings: found.get(definitionKey(kind, code)) ?? [] };
  });
  const { faulty, unacknowledged, acknowledged } = await judgeFindings(engine, judged, [], releases);
  const texts = new Map(drafts.map(({ kind, code, body: text }) => [definitionKey(kind, code), text]));
  const placed = (found: Found): PlacedFinding =>
    placedFinding(found, texts.get(definitionKey(found.kind, found.code)));
  const said = new Map(acknowledged.map((one) => [one.mark, one]));
  const withWord = (found: Found): (PlacedFinding & { word: Acknowledgement })[] => {
    const word = said.get(found.mark);
    return word === undefined ? [] : [{ ...placed(found), word }];
  };
  const spoken = judged.flatMap((one) => foundIn(engine, one)).flatMap(withWord);
  return {
    errors: faulty.map(placed),
    accepted: spoken.flatMap(({ word: { acceptedFault }, ...one }) =>
      acceptedFault === undefined ? [] : [{ ...one, acceptedFault }],
    ),
    warnings: unacknowledged.map(placed),
    acknowledged: spoken.flatMap(({ word: { since, reason }, ...one }) =>
      since === undefined ? [] : [{ ...one, acknowledged: { release: since, reason } }],
    ),
  };
}
