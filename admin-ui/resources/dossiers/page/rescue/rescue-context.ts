import { createContext, useContext } from 'react';

/** Something that was put right on this page, in words, and the seq the dossier had then. */
export interface Rescued {
  message: string;
  seq: number;
}

/** What helps where an act went wrong or cannot be done. */
export interface Rescue {
  /** Opens the form of *Thu hồi*. */
  beginUndo(): void;
  /** Opens *Chuyển bước đặc biệt*. */
  beginMove(): void;
  /** Opens *Vì sao không làm được?*, about an act where one is named. */
  askWhy(actionKey?: string): void;
  rescued: Rescued | undefined;
}

export const RescueContext = createContext<Rescue | undefined>(undefined);

export function useRescue(): Rescue {
  const rescue = useContext(RescueContext);
  if (!rescue) throw new Error('outside of a dossier page');
  return rescue;
}
