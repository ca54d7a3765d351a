import { useCallback, useEffect, useRef, useState } from 'react';
import { useUnsaved } from '../../../providers/unsaved.ts';
import { newKey } from '../page/idempotency-key.ts';
import type { DeskForm } from './desk-form.ts';
import { dropDesk, type KeptDesk, keepDesk, restoreDesk, type Sent } from './kept-desk.ts';

const SAVE_AFTER_MS = 300;

/** The form of the desk, kept in this tab while it is typed in and until its dossier is done with. */
export function useKeptDesk(username: string, empty: DeskForm) {
  const [restored] = useState(() => restoreDesk(username, empty));
  const fresh = (): KeptDesk => ({ form: empty, requestKey: newKey(), sent: null });
  const [desk, setDesk] = useState<KeptDesk>(() => restored ?? fresh());
  const [dirty, setDirty] = useState(restored !== undefined);
  const unfinished = useRef(desk);
  unfinished.current = desk;
  useUnsaved(dirty && desk.sent === null);

  useEffect(() => {
    if (!dirty) return undefined;
    const timer = setTimeout(() => keepDesk(username, desk, empty), SAVE_AFTER_MS);
    return () => clearTimeout(timer);
  }, [desk, dirty, username, empty]);

  const update = useCallback((change: (form: DeskForm) => DeskForm) => {
    setDirty(true);
    setDesk((before) => ({ ...before, form: change(before.form) }));
  }, []);

  /** Written down before the request leaves. */
  function markSent(sent: Sent | null) {
    const next = { ...unfinished.current, sent };
    keepDesk(username, next, empty);
    setDirty(true);
    setDesk(next);
  }

  function startOver() {
    dropDesk(username);
    setDirty(false);
    setDesk(fresh());
  }

  return { desk, update, markSent, startOver, wasRestored: restored?.sent === null };
}
