import Box from '@mui/material/Box';
import { type ReactNode, useMemo, useState } from 'react';
import type { OfferedAction } from '../dossier-answers.ts';
import { visuallyHidden } from '../visually-hidden.ts';
import { ActDialog } from './act-dialog.tsx';
import { ActDone, type DoneAct } from './act-done.tsx';
import { type Acts, ActsContext } from './acts-context.ts';

/** Holds the act that is being done, and tells what came of it. */
export function ActsProvider({ children }: { children: ReactNode }) {
  const [action, setAction] = useState<OfferedAction>();
  const [done, setDone] = useState<DoneAct>();
  const [carriedNote, carryNote] = useState('');
  const acts = useMemo(
    (): Acts => ({
      begin: (begun) => {
        setDone(undefined);
        setAction(begun);
      },
      done,
      dismiss: () => setDone(undefined),
      carriedNote,
      carryNote,
    }),
    [done, carriedNote],
  );
  return (
    <ActsContext.Provider value={acts}>
      {children}
      <Box role="status" aria-live="polite" sx={visuallyHidden}>
        {done ? <ActDone done={done} /> : null}
      </Box>
      {action ? (
        <ActDialog
          key={action.actionKey}
          action={action}
          close={() => setAction(undefined)}
          finish={(result) => {
            setAction(undefined);
            setDone(result);
            carryNote('');
          }}
        />
      ) : null}
    </ActsContext.Provider>
  );
}
