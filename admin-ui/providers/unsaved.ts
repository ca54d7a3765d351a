import { useEffect, useId } from 'react';
import { observable } from './observable.ts';

/** Forms that hold something not yet saved; a page that holds any does not reload by itself. */
const forms = observable<ReadonlySet<string>>(new Set());

export const unsaved = { get: () => forms.get().size > 0, subscribe: forms.subscribe, set: () => undefined };

/** Says for as long as it is true that this form would lose something. */
export function useUnsaved(dirty: boolean): void {
  const id = useId();
  useEffect(() => {
    if (!dirty) return undefined;
    forms.set(new Set([...forms.get(), id]));
    return () => forms.set(new Set([...forms.get()].filter((other) => other !== id)));
  }, [dirty, id]);
}
