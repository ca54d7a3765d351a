import { type ReactNode, useMemo, useState } from 'react';
import { useTranslate } from 'react-admin';
import { useActs } from '../acts/acts-context.ts';
import type { DossierView } from '../dossier-answers.ts';
import { useDossier } from '../dossier-context.tsx';
import { MoveDialog } from './move-dialog.tsx';
import { type Rescue, RescueContext, type Rescued } from './rescue-context.ts';
import { UndoDialog } from './undo-dialog.tsx';
import { UndoSnackbar } from './undo-snackbar.tsx';
import { WhyDialog } from './why-dialog.tsx';

type Opened = { what: 'undo' | 'move' } | { what: 'why'; actionKey: string | undefined };

/** Holds what is being put right on this page, and tells what came of it. */
export function RescueProvider({ children }: { children: ReactNode }) {
  const translate = useTranslate();
  const { accept } = useDossier();
  const { dismiss } = useActs();
  const [opened, setOpened] = useState<Opened>();
  const [rescued, setRescued] = useState<Rescued>();
  const rescue = useMemo(
    (): Rescue => ({
      beginUndo: () => setOpened({ what: 'undo' }),
      beginMove: () => setOpened({ what: 'move' }),
      askWhy: (actionKey) => setOpened({ what: 'why', actionKey }),
      rescued,
    }),
    [rescued],
  );
  const close = () => setOpened(undefined);
  const finish = (message: string, dossier: DossierView) => {
    close();
    dismiss();
    setRescued({ message, seq: dossier.seq });
    void accept(dossier);
  };
  return (
    <RescueContext.Provider value={rescue}>
      {children}
      <UndoSnackbar />
      {opened?.what === 'undo' ? (
        <UndoDialog close={close} finish={(act, after) => finish(translate('rescue.undo.done', { act }), after)} />
      ) : null}
      {opened?.what === 'move' ? (
        <MoveDialog close={close} finish={(step, after) => finish(translate('rescue.move.done', { step }), after)} />
      ) : null}
      {opened?.what === 'why' ? <WhyDialog actionKey={opened.actionKey} close={close} /> : null}
    </RescueContext.Provider>
  );
}
