import type { Clock } from '../../ports/system.ts';

export const systemClock: Clock = { now: () => new Date().toISOString() };

/** A clock that moves only when told to. */
export class SimulatedClock implements Clock {
  #at: number;

  constructor(instant: string) {
    this.#at = parse(instant);
  }

  now(): string {
    return new Date(this.#at).toISOString();
  }

  set(instant: string): void {
    this.#at = parse(instant);
  }

  advance(milliseconds: number): void {
    this.#at += milliseconds;
  }
}

function parse(instant: string): number {
  const at = Date.parse(instant);
  if (Number.isNaN(at)) throw new Error(`${instant} is not an instant`);
  return at;
}
