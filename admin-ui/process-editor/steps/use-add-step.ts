import { firstFieldOf } from '../editor-place.ts';
import { insertedAt } from '../list-moves.ts';
import { blankStep, nextStepCode } from '../new-items.ts';
import { useSelection } from '../selection.ts';
import { useListChanges } from '../use-lists.ts';

/** Puts a new step behind the one at `after` (or last) and opens its form. */
export function useAddStep(): (after?: number) => void {
  const { read, setSteps } = useListChanges();
  const { open } = useSelection();
  return (after) => {
    const { steps } = read();
    const place = after === undefined ? steps.length : after + 1;
    const code = nextStepCode(steps.map(({ stepCode }) => stepCode));
    setSteps(insertedAt(steps, place, blankStep(code, steps[place - 1])));
    const selection = { kind: 'step', index: place } as const;
    open(selection, firstFieldOf(selection));
  };
}
