/** What some acts cost. */
export interface Cost {
  acts: number;
  /** Acts a second of the clock on the wall. */
  perSecond: number;
  /** Microseconds of this process's CPU an act, user and system. */
  cpuMicros: number;
}

/** Rounds that are run first and not counted: V8 goes on making code faster for about so many acts, and a server runs for weeks. */
export const WARM_UP = 4;

/** Runs `work` and says what each of the acts it did cost. */
export async function measure(work: () => Promise<number> | number): Promise<Cost> {
  const cpuBefore = process.cpuUsage();
  const startedAt = performance.now();
  const acts = await work();
  const seconds = (performance.now() - startedAt) / 1000;
  const { user, system } = process.cpuUsage(cpuBefore);
  return { acts, perSecond: acts / seconds, cpuMicros: (user + system) / acts };
}

/** The middle value, so that one disturbed run does not decide. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** What a middling run cost. */
export const middle = (costs: readonly Cost[]): Cost => ({
  acts: costs[0]?.acts ?? 0,
  perSecond: median(costs.map(({ perSecond }) => perSecond)),
  cpuMicros: median(costs.map(({ cpuMicros }) => cpuMicros)),
});
