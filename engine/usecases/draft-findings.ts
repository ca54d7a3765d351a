import type { Draft } from '../../schemas/types/index.ts';
import { definitionKey, inForceAt } from '../domain/release/in-force.ts';
import type { Found } from '../domain/release/what-blocks.ts';
import { withoutSecret } from './draft-kinds.ts';
import type { Engine } from './engine.ts';
import { foundIn } from './judge-findings.ts';
import { incomingOf } from './publish-release.ts';
import { releaseFindings } from './release-findings.ts';

/** Everything found in drafts as if they were put into effect together, each with what stands for it. */
export async function findInDrafts(engine: Engine, drafts: readonly Draft[]): Promise<Found[]> {
  if (drafts.length === 0) return [];
  const inForce = inForceAt(await engine.definitions.releases(0), engine.clock.now());
  const findings = await releaseFindings(engine, drafts, incomingOf(drafts, []), inForce);
  return drafts.flatMap(({ kind, code, body }) =>
    foundIn(engine, {
      kind,
      code,
      body: withoutSecret(kind, body),
      findings: findings.get(definitionKey(kind, code)) ?? [],
    }),
  );
}
