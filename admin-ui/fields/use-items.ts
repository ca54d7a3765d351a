import { useFormContext, useWatch } from 'react-hook-form';
import { moved, placedAt, without } from './list-places.ts';

/** A list inside the draft's body, with what may be done to it. */
export interface Items<Item> {
  items: Item[];
  replace(items: Item[]): void;
  put(index: number, item: Item): void;
  move(from: number, to: number): void;
  remove(index: number): void;
}

/** A list of the body in the form by its field (`parts`, `cases`); absent counts as empty. */
export function useItems<Item>(list: string): Items<Item> {
  const { setValue, getValues } = useFormContext();
  const source = `body.${list}`;
  const watched: Item[] | undefined = useWatch({ name: source });
  function current(): Item[] {
    const items: Item[] | undefined = getValues(source);
    return items ?? [];
  }
  const replace = (items: Item[]) => setValue(source, items, { shouldDirty: true, shouldTouch: true });
  return {
    items: watched ?? [],
    replace,
    put: (index, item) => replace(placedAt(current(), index, item)),
    move: (from, to) => replace(moved(current(), from, to)),
    remove: (index) => replace(without(current(), index)),
  };
}
