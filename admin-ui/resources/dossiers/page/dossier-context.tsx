import { useQueryClient } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';
import { paperRightReasons } from '../../../../engine/domain/dossier/paper-rights.ts';
import type { SignedInUser } from '../../../../schemas/types/index.ts';
import { allows } from '../../../providers/rights.ts';
import type { DossierView } from './dossier-answers.ts';
import { acceptChange, reloadDossier } from './dossier-queries.ts';

interface DossierPlace {
  dossier: DossierView;
  /** What the address said: id or code; the server is asked with it. */
  id: string;
  user: SignedInUser;
  reader: 'officer' | 'citizen';
  mayChangePapers: boolean;
  maySeeEffects: boolean;
  /** In a trial: the part that is played; undefined = as oneself. */
  playAs: string | undefined;
  play(part: string | undefined): void;
  /** Shows the dossier as it is after a change. */
  accept(changed: DossierView): Promise<void>;
  reload(): Promise<void>;
}

const DossierContext = createContext<DossierPlace | undefined>(undefined);

/** The dossier of the page; only inside its provider. */
export function useDossier(): DossierPlace {
  const place = useContext(DossierContext);
  if (!place) throw new Error('outside of a dossier page');
  return place;
}

interface DossierProviderProps {
  id: string;
  dossier: DossierView;
  user: SignedInUser;
  children: ReactNode;
}

/** Lets everything on the page know which dossier it is about, and who reads it. */
export function DossierProvider({ id, dossier, user, children }: DossierProviderProps) {
  const client = useQueryClient();
  const [playAs, play] = useState<string>();
  const place = useMemo((): DossierPlace => {
    const agencies = [dossier.handlingAgency.code, dossier.receivingAgency.code];
    // Which agencies lie below a post is not known here; the server says no where this is too generous.
    const reasons = paperRightReasons({ ...dossier, revision: 0 }, user, (code) => [code, ...agencies]);
    return {
      dossier,
      id,
      user,
      reader: user.kind,
      mayChangePapers: reasons.length === 0,
      maySeeEffects: allows(user, 'see'),
      playAs,
      play,
      accept: (changed) => acceptChange(client, id, changed),
      reload: () => reloadDossier(client, id),
    };
  }, [client, dossier, id, playAs, user]);
  return <DossierContext.Provider value={place}>{children}</DossierContext.Provider>;
}
