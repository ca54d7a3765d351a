import type { Release } from '../../schemas/types/index.ts';
import type { Engine } from './engine.ts';
import { refuse } from './refused.ts';

/** One page of the releases, in order of their numbers; of those whose day is still to come, where asked. */
export async function listReleases(
  engine: Engine,
  {
    offset,
    limit,
    descending,
    upcoming = false,
  }: { offset: number; limit: number; descending: boolean; upcoming?: boolean },
): Promise<{ rows: Release[]; total: number }> {
  const now = engine.clock.now();
  const oldestFirst = (await engine.definitions.releases(0)).filter(({ validFrom }) => !upcoming || validFrom > now);
  const releases = descending ? oldestFirst.toReversed() : oldestFirst;
  return { rows: releases.slice(offset, offset + limit), total: releases.length };
}

/** One release. Throws `not-found`. */
export async function readRelease(engine: Engine, seq: number): Promise<Release> {
  const [found] = await engine.definitions.releases(seq - 1);
  if (found?.seq !== seq) throw refuse('not-found', { kind: { vi: 'đợt cập nhật', en: 'release' }, code: String(seq) });
  return found;
}
