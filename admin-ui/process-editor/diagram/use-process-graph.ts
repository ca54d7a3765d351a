import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useRecordContext } from 'react-admin';
import { check } from '../../../schemas/validate.ts';
import type { DraftRecord } from '../../providers/data-provider.ts';
import { address, sendJson } from '../../providers/http-client.ts';
import { drawableProcess } from './drawable-process.ts';
import { outsideCodes, type SavedMachine } from './outside-codes.ts';
import { type ProcessGraph, processGraph } from './process-graph.ts';
import { useSettled } from './use-settled.ts';

/** Typing settles before the process is drawn again. */
const SETTLE_MS = 250;
const none: string[] = [];

/** Which action codes the site's configuration keeps outside the process, as the server compiled the saved draft. */
function useOutsideCodes(): string[] {
  const record = useRecordContext<DraftRecord>();
  const { data } = useQuery({
    queryKey: ['service-processes', 'machine', record?.code, record?.revision],
    queryFn: () => sendJson<SavedMachine>(address('service-processes', record?.code ?? '', 'machine')),
    enabled: record !== undefined,
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });
  return useMemo(() => {
    if (!record || !data) return none;
    const saved = check('ServiceProcess', record.body);
    const codes = saved.ok ? outsideCodes(saved.value, data) : none;
    return codes.length === 0 ? none : codes;
  }, [record, data]);
}

/** The graph of a process as it stands in the form. */
export function useProcessGraph(typed: unknown): ProcessGraph {
  const body = useSettled(typed, SETTLE_MS);
  const outside = useOutsideCodes();
  return useMemo(() => processGraph(drawableProcess(body), outside), [body, outside]);
}
