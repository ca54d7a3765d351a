import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from 'react';
import { useNotify } from 'react-admin';
import { useFormContext } from 'react-hook-form';
import { applyMends } from '../../engine/domain/process/apply-mend.ts';
import { mergeChanges } from '../../engine/domain/release/merge-changes.ts';
import type { Draft, Finding, Mend } from '../../schemas/types/index.ts';
import { MendSnackbar } from './mend-snackbar.tsx';

/** Where a mend was asked for, and where it can be undone: at the field itself, or in a list of findings. */
export type MendPlace = 'field' | 'list';

/** A mend that was just carried out in the form. */
export interface MendedInForm {
  mend: Mend;
  /** JSON Pointer of the finding. */
  path: string;
  place: MendPlace;
  before: Draft['body'];
  after: Draft['body'];
}

interface Mending {
  carryOut(finding: Finding, place: MendPlace): void;
  /** The last one, until another, or until it is undone or put away. */
  last: MendedInForm | undefined;
  undo(): void;
  putAway(): void;
}

const MendContext = createContext<Mending | undefined>(undefined);

/** How to mend what is in the form; undefined where nothing is edited. */
export const useMendInForm = (): Mending | undefined => useContext(MendContext);

/** A form of its own inside the form: what it holds is not the definition, so nothing is mended in it. */
export const WithoutMends = ({ children }: { children: ReactNode }) => (
  <MendContext.Provider value={undefined}>{children}</MendContext.Provider>
);

const TOUCHED = { shouldDirty: true, shouldTouch: true } as const;

/** Mends findings in the form around it; each can be undone, and what was typed since then stays. */
export function MendProvider({ children }: { children: ReactNode }) {
  const notify = useNotify();
  const { getValues, setValue } = useFormContext();
  const [last, setLast] = useState<MendedInForm | undefined>();
  const carryOut = useCallback(
    ({ mend, path }: Finding, place: MendPlace) => {
      if (!mend) return;
      const before: Draft['body'] = getValues('body');
      const after = applyMends(before, [mend]);
      if (after === undefined) {
        notify('findings.mend.gone', { type: 'warning' });
        return;
      }
      setValue('body', after, TOUCHED);
      setLast({ mend, path, place, before, after });
    },
    [getValues, setValue, notify],
  );
  const undo = useCallback(() => {
    if (last) setValue('body', mergeChanges(last.after, getValues('body'), last.before).merged, TOUCHED);
    setLast(undefined);
  }, [last, getValues, setValue]);
  const putAway = useCallback(() => setLast(undefined), []);
  const mending = useMemo(() => ({ carryOut, last, undo, putAway }), [carryOut, last, undo, putAway]);
  return (
    <MendContext.Provider value={mending}>
      {children}
      {last?.place === 'list' ? <MendSnackbar last={last} onUndo={undo} onClose={putAway} /> : null}
    </MendContext.Provider>
  );
}
