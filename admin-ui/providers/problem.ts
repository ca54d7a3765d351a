import type { Problem, ProblemError } from '../../schemas/types/index.ts';
import { currentLocale } from './locale.ts';

/** The server's refusal, in the reader's language; every reason stands in `problem.errors`. */
export class ServerProblem extends Error {
  readonly status: number;
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(currentLocale() === 'en' ? (problem.detailEn ?? problem.detail) : problem.detail);
    this.name = 'ServerProblem';
    this.status = problem.status;
    this.problem = problem;
  }

  get code(): string {
    return this.problem.code;
  }

  get errors(): ProblemError[] {
    return this.problem.errors ?? [];
  }
}

/** No answer came; whether a request that may not be repeated got through is not known. */
export class NoAnswer extends Error {
  readonly status = 0;

  constructor() {
    super('app.connection.noAnswer');
    this.name = 'NoAnswer';
  }
}

/** The session has ended and nobody signed in again. */
export class SignedOut extends Error {
  readonly status = 401;

  constructor() {
    super('app.session.ended');
    this.name = 'SignedOut';
  }
}
