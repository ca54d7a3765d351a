/** Where a step is left that is taken when a test, or a suite, has ended. */
export interface Ending {
  after(step: () => unknown): void;
}
