import type { LoopState } from '../../schemas/types/index.ts';

/** Counts since the process started; made by hand, because nothing more is asked of them. */
export class Metrics {
  readonly #startedAt: number;
  readonly #byStatus = new Map<number, number>();
  readonly #byOperation = new Map<string, number>();
  #acts = 0;

  /** @param startedAt milliseconds of the monotonic clock. */
  constructor(startedAt: number) {
    this.#startedAt = startedAt;
  }

  /** Counts an answered request; operationId is undefined where no route was found. */
  answered(status: number, operationId: string | undefined): void {
    this.#byStatus.set(status, (this.#byStatus.get(status) ?? 0) + 1);
    if (operationId === undefined) return;
    this.#byOperation.set(operationId, (this.#byOperation.get(operationId) ?? 0) + 1);
  }

  /** Counts an act that was carried out. */
  acted(): void {
    this.#acts += 1;
  }

  /** The counts in the text format that Prometheus reads. */
  text(now: number): string {
    const lines = [
      '# TYPE thutuc_requests_total counter',
      ...labelled('thutuc_requests_total', 'status', this.#byStatus),
      '# TYPE thutuc_operations_total counter',
      ...labelled('thutuc_operations_total', 'operation', this.#byOperation),
      '# TYPE thutuc_acts_total counter',
      `thutuc_acts_total ${this.#acts}`,
      '# TYPE thutuc_uptime_seconds gauge',
      `thutuc_uptime_seconds ${Math.floor((now - this.#startedAt) / 1000)}`,
    ];
    return `${lines.join('\n')}\n`;
  }
}

const labelled = (name: string, label: string, counts: Map<number | string, number>): string[] =>
  [...counts].map(([value, count]) => `${name}{${label}="${value}"} ${count}`);

/** The watch-dog of the loop in the same format: whether it turns, how much is due and for how long. */
export function loopMetrics({ alive, due, oldestDueAt }: LoopState, now: string): string {
  const waited = oldestDueAt === null ? 0 : Math.max(0, Math.floor((Date.parse(now) - Date.parse(oldestDueAt)) / 1000));
  const gauges = {
    thutuc_loop_alive: alive ? 1 : 0,
    thutuc_effects_due: due,
    thutuc_effects_oldest_due_seconds: waited,
  };
  return `${Object.entries(gauges)
    .flatMap(([name, value]) => [`# TYPE ${name} gauge`, `${name} ${value}`])
    .join('\n')}\n`;
}
