import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { CreateDossierBody } from '../../../../schemas/types/index.ts';
import { askPreview } from './ask-preview.ts';
import { previewBodyOf } from './create-body.ts';
import type { DeskForm } from './desk-form.ts';

const SETTLE_MS = 300;

/** A body that has not changed for a moment; equal ones stay the same object. */
function useSettled(body: CreateDossierBody | undefined): CreateDossierBody | undefined {
  const text = JSON.stringify(body);
  const [settled, setSettled] = useState({ text, body });
  useEffect(() => {
    const timer = setTimeout(() => setSettled((before) => (before.text === text ? before : { text, body })), SETTLE_MS);
    return () => clearTimeout(timer);
  }, [text, body]);
  return settled.body;
}

/** What decides which papers are asked for: an answer about another of these says nothing. */
const subjectOf = ({ serviceCode, govAgencyCode, templateNo, caseCode }: CreateDossierBody): string =>
  JSON.stringify([serviceCode, govAgencyCode, templateNo, caseCode]);

/** Papers, date and fee of the dossier as it stands in the form, from the server, while somebody types. */
export function useOpeningPreview(form: DeskForm, complete: boolean) {
  const wanted = complete ? previewBodyOf(form) : undefined;
  const body = useSettled(wanted);
  const subject = body && subjectOf(body);
  const current = wanted !== undefined && subjectOf(wanted) === subject;
  const { data, error, isFetching } = useQuery({
    queryKey: ['openingPreview', subject, body],
    queryFn: ({ signal }) => (body ? askPreview(body, signal) : null),
    enabled: body !== undefined,
    placeholderData: (before, query) => (query?.queryKey[1] === subject ? before : undefined),
    staleTime: 30_000,
  });
  return { preview: (current && data) || undefined, error: current ? error : null, isFetching };
}
