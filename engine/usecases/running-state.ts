import type { Engine } from './engine.ts';

/** How much is in force now, and by which release. */
export interface RunningState {
  /** seq of the last release; 0 before the first. */
  release: number;
  processes: number;
  services: number;
}

/** Counts what is in force now. */
export async function runningState(engine: Engine): Promise<RunningState> {
  const [inForce, release] = await Promise.all([engine.catalogue.inForce(), engine.catalogue.lastRelease()]);
  const keys = [...inForce.keys()];
  const count = (prefix: string) => keys.filter((key) => key.startsWith(prefix)).length;
  return { release, processes: count('service-process/'), services: count('service/') };
}
