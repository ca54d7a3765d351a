import type { Duration, Instant, StartRule } from '../../../schemas/types/index.ts';

interface Grounds {
  readonly reason?: string;
  readonly legalBasis?: string;
}

/** Begin to count, or begin again from zero. Without a time limit and a date there is no due date. */
export interface CountRequest extends Grounds {
  readonly kind: 'start' | 'restart';
  /** The time limit; a restart without one counts the last one again. */
  readonly duration?: Duration;
  /** Where the count begins; the moment of the act when absent. */
  readonly from?: Instant;
  readonly startRule?: StartRule;
  /** A date fixed otherwise (typed by the officer, a phase); it wins over the time limit. */
  readonly dueDate?: Instant;
  /** The phase of dueDatePattern `dueDate` comes from; without one it is fixed. */
  readonly phase?: number;
  /** Which of two appointments this count is for. */
  readonly appointment?: 1 | 2;
}

/** A re-appointment: a new date, or a time limit counted from the present due date. */
export type ExtendRequest = Grounds & { readonly kind: 'extend' } & (
    | { readonly dueDate: Instant; readonly duration?: undefined }
    | { readonly duration: Duration; readonly dueDate?: undefined }
  );

/** Let the clock wait, run on, or end. */
export interface PlainRequest extends Grounds {
  readonly kind: 'pause' | 'resume' | 'stop';
}

/** Everything that may be asked of a deadline. */
export type ClockRequest = CountRequest | ExtendRequest | PlainRequest;
