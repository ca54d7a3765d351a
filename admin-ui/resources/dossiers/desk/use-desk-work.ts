import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useNotify } from 'react-admin';
import { createBodyOf } from './create-body.ts';
import { deskFaults, type Place } from './desk-faults.ts';
import type { DeskForm } from './desk-form.ts';
import { dropDesk, type KeptDesk } from './kept-desk.ts';
import { saveDossier } from './save-dossier.ts';
import { useKeptDesk } from './use-kept-desk.ts';
import { useOfferDetail } from './use-offer-detail.ts';
import { useOpeningPreview } from './use-opening-preview.ts';

/** The work of the desk: what is typed, what the server says of it, and sending it once. */
export function useDeskWork(username: string, empty: DeskForm) {
  const notify = useNotify();
  const queries = useQueryClient();
  const { desk, update, markSent, startOver, wasRestored } = useKeptDesk(username, empty);
  const { form } = desk;
  const { templates, cases } = useOfferDetail(form);
  const asked = { templates: templates.length, cases: cases.length };
  const faults = deskFaults(form, asked);
  const complete = !['serviceCode', 'agencyCode', 'templateNo', 'caseCode'].some((place) => faults.has(place));
  const opening = useOpeningPreview(form, complete);

  const { mutate, reset, data, error, isPending } = useMutation({
    mutationFn: ({ form: sent, requestKey, sent: how }: KeptDesk) =>
      saveDossier(createBodyOf(sent), requestKey, how?.takeFirstAct ?? false),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['dossiers'] }),
    onError: () => markSent(null),
  });

  // A page loaded again while a request was under way sends it again: with the same key it is carried out once.
  const resumed = useRef(false);
  useEffect(() => {
    if (resumed.current) return;
    resumed.current = true;
    if (desk.sent) mutate(desk);
    else if (wasRestored) notify('app.kept.restored', { type: 'info' });
  }, [desk, mutate, notify, wasRestored]);

  // Leaving the receipt by any way but a reload ends the matter.
  const done = useRef(false);
  done.current = data !== undefined;
  useEffect(
    () => () => {
      if (done.current) dropDesk(username);
    },
    [username],
  );

  const [shownAll, setShownAll] = useState(false);

  /** Sends the form; answers the first place that has to be mended when it cannot be sent. */
  function submit(takeFirstAct: boolean): Place | undefined {
    const [wrong] = faults.keys();
    setShownAll(wrong !== undefined);
    if (wrong !== undefined) return wrong;
    const sent = { takeFirstAct };
    markSent(sent);
    mutate({ ...desk, sent });
    return undefined;
  }

  return {
    form,
    faults,
    shownAll,
    opening,
    saved: data,
    error,
    sending: isPending,
    submit,
    update(change: (before: DeskForm) => DeskForm) {
      if (error) reset();
      update(change);
    },
    startOver() {
      reset();
      setShownAll(false);
      startOver();
    },
  };
}

export type DeskWork = ReturnType<typeof useDeskWork>;
