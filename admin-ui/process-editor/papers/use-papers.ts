import { useQueries, useQuery } from '@tanstack/react-query';
import { useWatch } from 'react-hook-form';
import type { DossierPart, Draft, DraftListItem } from '../../../schemas/types/index.ts';
import { check } from '../../../schemas/validate.ts';
import { address, sendJson } from '../../providers/http-client.ts';
import type { ProcessForm } from '../use-lists.ts';

/** A template whose papers the process works with. */
export interface PaperTemplate {
  templateNo: string;
  parts: DossierPart[];
}

const FRESH_MS = 60_000;

async function readTemplate(templateNo: string): Promise<PaperTemplate> {
  const { body } = await sendJson<Draft>(address('dossier-templates', templateNo));
  const template = check('DossierTemplate', body);
  return { templateNo, parts: template.ok ? template.value.parts : [] };
}

const templatesOf = (processNo: string): Promise<DraftListItem[]> =>
  sendJson<DraftListItem[]>(
    `${address('dossier-templates')}?filter=${encodeURIComponent(JSON.stringify({ processNo }))}&range=[0,19]`,
  );

/** The templates to take papers from: the one the action names, else those offered together with the process. */
export function usePaperTemplates(templateNo: string): PaperTemplate[] {
  const processNo = useWatch<ProcessForm, 'body.processNo'>({ name: 'body.processNo' });
  const paired = useQuery({
    queryKey: ['dossier-templates', 'of-process', processNo],
    queryFn: () => templatesOf(processNo),
    staleTime: FRESH_MS,
    enabled: templateNo === '' && processNo !== '',
  });
  const numbers = templateNo === '' ? (paired.data ?? []).map(({ code }) => code) : [templateNo];
  return useQueries({
    queries: numbers.map((code) => ({
      queryKey: ['dossier-templates', 'papers', code],
      queryFn: () => readTemplate(code),
      staleTime: FRESH_MS,
    })),
    combine: (results) => results.flatMap(({ data }) => data ?? []),
  });
}
