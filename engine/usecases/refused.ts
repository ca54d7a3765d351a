import { type Reason, type RefusalCode, type RefusalDetails, reason } from '../domain/refusals.ts';

/** Thrown by a use case that says no, with all its reasons; http/problem.ts turns it into a status. */
export class Refused extends Error {
  readonly reasons: Reason[];

  constructor(reasons: Reason[]) {
    super(reasons.map(({ code, message }) => `${code}: ${message.en}`).join('; '));
    this.name = 'Refused';
    this.reasons = reasons;
  }
}

/** A refusal with one reason. */
export function refuse(code: RefusalCode, details: RefusalDetails = {}): Refused {
  return new Refused([reason(code, details)]);
}
