import { useEffect, useMemo, useState } from 'react';
import { session } from '../../../../providers/session.ts';
import { dropTyped, keepTyped, restoreTyped } from '../../../../providers/typed.ts';
import { useUnsaved } from '../../../../providers/unsaved.ts';
import type { OfferedAction } from '../dossier-answers.ts';
import { useDossier } from '../dossier-context.tsx';
import { type ActInput, startOf } from './act-input.ts';

interface KeptInput {
  input: ActInput;
  change(changed: Partial<ActInput>): void;
  /** Forgets what was typed, once it is done or given up. */
  forget(): void;
  restored: boolean;
}

const isInput = (value: unknown): value is ActInput =>
  typeof value === 'object' &&
  value !== null &&
  'note' in value &&
  'assignUsers' in value &&
  'payload' in value &&
  'supplement' in value;

/** What is typed for an act; it outlives a reload, an ended session and a dossier that moved. */
export function useActInput(action: OfferedAction, carriedNote: string): KeptInput {
  const { dossier } = useDossier();
  const key = `thutuc.typed/${session.get()?.user.username ?? ''}/act/${dossier.id}/${action.actionKey}`;
  const [start] = useState(() => startOf(action, dossier.forms[action.actionCode]));
  const [{ first, restored }] = useState(() => {
    const kept = restoreTyped(key, { ...start });
    return isInput(kept)
      ? { first: kept, restored: true }
      : { first: { ...start, note: carriedNote }, restored: false };
  });
  const [input, setInput] = useState(first);
  const dirty = input !== first || restored;
  useUnsaved(dirty);
  useEffect(() => {
    if (input !== first) keepTyped(key, start, input);
  }, [key, input, first, start]);
  return useMemo(
    () => ({
      input,
      change: (changed: Partial<ActInput>) => setInput((present) => ({ ...present, ...changed })),
      forget: () => dropTyped(key),
      restored,
    }),
    [input, key, restored],
  );
}
