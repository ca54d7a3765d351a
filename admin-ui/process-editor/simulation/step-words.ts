import type { ScenarioStep, SimulatedOutcome } from '../../../schemas/types/index.ts';
import { formatInstant } from '../../fields/formats.ts';

type Translate = (key: string, values?: Record<string, string | number>) => string;

/** A step of a script in words: the act by its name, how much time, which fact. */
export function stepWords(
  { kind, actionCode = '', until, by, fact }: ScenarioStep,
  outcome: Pick<SimulatedOutcome, 'actionName'> | undefined,
  translate: Translate,
): string {
  if (kind === 'act') return outcome?.actionName || actionCode;
  if (kind === 'fact') return translate(`simulations.facts.${fact ?? 'papers'}`);
  if (until !== undefined) return translate('simulations.time.toInstant', { at: formatInstant(until) });
  if (by !== undefined)
    return translate('simulations.time.passed', {
      count: by.count,
      unit: translate(`processes.channels.units.${by.unit}`),
    });
  return translate('simulations.time.next');
}
