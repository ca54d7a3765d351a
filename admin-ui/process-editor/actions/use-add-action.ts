import { firstFieldOf } from '../editor-place.ts';
import { insertedAt } from '../list-moves.ts';
import { blankAction, newActionKey, randomDigits } from '../new-items.ts';
import { useSelection } from '../selection.ts';
import { useListChanges } from '../use-lists.ts';

/** Puts a new action behind the one at `after` (or last) and opens its form. */
export function useAddAction(): (after?: number) => void {
  const { read, setActions } = useListChanges();
  const { open } = useSelection();
  return (after) => {
    const { actions } = read();
    const place = after === undefined ? actions.length : after + 1;
    const key = newActionKey(
      actions.map(({ actionKey }) => actionKey),
      randomDigits,
    );
    const from = actions[place - 1]?.postStepCode ?? '';
    setActions(insertedAt(actions, place, blankAction(key, from)));
    const selection = { kind: 'action', index: place } as const;
    open(selection, firstFieldOf(selection));
  };
}
