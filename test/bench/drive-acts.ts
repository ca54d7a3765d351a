import type { ActBody } from '../../schemas/types/index.ts';
import type { BenchDossier } from './bench-engine.ts';
import { ACT_ROLES, actionCode, FORM_PLACE } from './bench-process.ts';

/** One act of the measured work. */
export interface BenchAct {
  dossier: BenchDossier;
  /** Which of the nine acts. */
  place: number;
}

/** What is sent to carry out an act. */
export const commandFor = ({ place }: BenchAct): ActBody => ({
  actionCode: actionCode(place),
  ...(place === FORM_PLACE ? { payload: { ketLuan: 'Đủ điều kiện cấp phép', dienTich: 120 } } : {}),
});

/** A repeatable shuffle: the same seed gives the same order in every run and process. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/**
 * Drives every dossier through its nine acts with a number of callers, each of which takes a dossier at random among those
 * nobody is busy with. Returns the acts done.
 */
export async function driveActs(
  dossiers: readonly BenchDossier[],
  callers: number,
  act: (act: BenchAct) => Promise<unknown>,
): Promise<number> {
  const random = randomFrom(7);
  const idle = dossiers.map((dossier) => ({ dossier, place: 0 }));
  let done = 0;
  const call = async (): Promise<void> => {
    while (idle.length > 0) {
      const chosen = Math.floor(random() * idle.length);
      const last = idle.pop();
      const work = chosen === idle.length ? last : idle[chosen];
      if (!work || !last) return;
      if (work !== last) idle[chosen] = last;
      await act(work);
      done += 1;
      if (work.place + 1 < ACT_ROLES.length) idle.push({ dossier: work.dossier, place: work.place + 1 });
    }
  };
  await Promise.all(Array.from({ length: callers }, call));
  return done;
}
