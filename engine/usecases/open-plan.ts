import type { Release } from '../../schemas/types/index.ts';
import type { Engine } from './engine.ts';
import { refuse } from './refused.ts';

/** The release a plan became, if it did. */
export const closingRelease = (releases: readonly Release[], plan: string): Release | undefined =>
  releases.find((release) => release.plan === plan);

/** A plan that became a release stays as it was. Throws `plan-closed`. */
export async function requireOpenPlan(engine: Engine, code: string): Promise<void> {
  const closing = closingRelease(await engine.definitions.releases(0), code);
  if (closing) throw refuse('plan-closed', { code, seq: closing.seq });
}
