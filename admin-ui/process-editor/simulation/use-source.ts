import { useMemo } from 'react';
import { useRecordContext } from 'react-admin';
import { useWatch } from 'react-hook-form';
import type { Scenario, ServiceProcess } from '../../../schemas/types/index.ts';
import { check } from '../../../schemas/validate.ts';
import type { DraftRecord } from '../../providers/data-provider.ts';
import { useSettled } from '../diagram/use-settled.ts';
import type { Source } from './simulation-queries.ts';

const SETTLE_MS = 400;
const none: Scenario[] = [];

export interface SimulatedSource extends Source {
  scenarios: Scenario[];
  steps: ServiceProcess['steps'];
  actions: ServiceProcess['actions'];
}

/** What the simulations of the open process run on: what is typed once typing settles, while it can be read at all. */
export function useSource(): SimulatedSource {
  const record = useRecordContext<DraftRecord>();
  const typed: unknown = useWatch({ name: 'body' });
  const body = useSettled(typed, SETTLE_MS);
  return useMemo(() => {
    const form = check('ServiceProcess', body);
    const saved = form.ok ? form : check('ServiceProcess', record?.body);
    return {
      code: record?.code ?? '',
      revision: record?.revision ?? 0,
      process: form.ok ? form.value : undefined,
      scenarios: (saved.ok && saved.value.scenarios) || none,
      steps: saved.ok ? saved.value.steps : [],
      actions: saved.ok ? saved.value.actions : [],
    };
  }, [body, record]);
}
