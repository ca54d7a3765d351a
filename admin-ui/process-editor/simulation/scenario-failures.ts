import type { ScenarioFailure, ScenarioStep, Simulation } from '../../../schemas/types/index.ts';

/** Where a scenario does not hold, as the server finds it at publishing: an act nobody says anything of is meant to happen. */
export const failuresOfRun = (
  when: readonly ScenarioStep[],
  { steps }: Simulation,
): { step: number; failure: ScenarioFailure }[] =>
  steps.flatMap(({ failed, accepted, reasons }, step) => [
    ...failed.map((failure) => ({ step, failure })),
    ...(accepted || when[step]?.expect !== undefined
      ? []
      : [
          {
            step,
            failure: {
              field: 'accepted',
              expected: 'accepted',
              came: reasons.map(({ message }) => message.vi).join('; '),
            },
          },
        ]),
  ]);
