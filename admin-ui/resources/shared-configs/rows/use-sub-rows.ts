import { useFormContext, useWatch } from 'react-hook-form';
import { moved, without } from '../../../fields/list-places.ts';
import { useFieldScope } from '../../../fields/scope.tsx';

/** A short list inside the shape in scope, with what may be done to it. */
interface SubRows {
  source: string;
  count: number;
  add(): void;
  remove(index: number): void;
  move(from: number, to: number): void;
}

/** Rows of the field `name`; an optional list that is emptied is taken out. */
export function useSubRows(name: string, blank: object, required: boolean): SubRows {
  const { source: place } = useFieldScope();
  const { setValue, getValues } = useFormContext();
  const source = `${place}.${name}`;
  const watched: unknown[] | undefined = useWatch({ name: source });
  const rows = (): unknown[] => getValues(source) ?? [];
  const put = (next: unknown[]) =>
    setValue(source, next.length === 0 && !required ? undefined : next, { shouldDirty: true, shouldTouch: true });
  return {
    source,
    count: watched?.length ?? 0,
    add: () => put([...rows(), structuredClone(blank)]),
    remove: (index) => put(without(rows(), index)),
    move: (from, to) => put(moved(rows(), from, to)),
  };
}
