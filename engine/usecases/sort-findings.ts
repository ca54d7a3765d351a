import type { Acknowledgement, PlacedFinding, Release, ReleaseFindings } from '../../schemas/types/index.ts';
import { definitionKey } from '../domain/release/in-force.ts';
import type { Found } from '../domain/release/what-blocks.ts';
import type { Engine } from './engine.ts';
import { foundIn, type Judged, judgeFindings } from './judge-findings.ts';
import { placedFinding } from './placed-finding.ts';

/** Findings in what is to hold together, by what they ask for: errors in the way, warnings to acknowledge, and those spoken of before. */
export async function sortFindings(
  engine: Engine,
  judged: readonly Judged[],
  releases: readonly Release[],
): Promise<ReleaseFindings> {
  const { faulty, unacknowledged, acknowledged } = await judgeFindings(engine, judged, [], releases);
  const texts = new Map(judged.map(({ kind, code, body }) => [definitionKey(kind, code), body]));
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
