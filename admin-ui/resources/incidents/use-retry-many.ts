import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { RetryIncidentsBody, RetryReport } from '../../../schemas/types/index.ts';
import { address, sendJson } from '../../providers/http-client.ts';

/** How far a run over many incidents is; total = done + failed + waits + ended + left. */
export type RunState = Omit<RetryReport, 'results'> & { running: boolean; error?: Error };

/** Tries many again, one request after another until none is left; what was tried is tried once in a run. */
export function useRetryMany() {
  const queries = useQueryClient();
  const stopped = useRef(false);
  const [run, setRun] = useState<RunState>();
  const start = async (which: Pick<RetryIncidentsBody, 'target' | 'kind'>) => {
    stopped.current = false;
    const triedBefore = new Date().toISOString();
    let sum: RunState = { total: 0, done: 0, failed: 0, waits: 0, ended: 0, left: 0, running: true };
    setRun(sum);
    try {
      for (;;) {
        const report = await sendJson<RetryReport>(address('incidents', 'retries'), {
          method: 'POST',
          body: { ...which, triedBefore },
          repeatable: true,
        });
        const { done, failed, ended: over, left } = report;
        // What could not be tried is met again by the next request, so it is counted by the last one alone.
        sum = {
          total: sum.done + sum.failed + sum.ended + report.total,
          done: sum.done + done,
          failed: sum.failed + failed,
          waits: report.waits,
          ended: sum.ended + over,
          left,
          running: true,
        };
        const ended = left === 0 || done + failed === 0 || stopped.current;
        setRun({ ...sum, running: !ended });
        if (ended) break;
      }
    } catch (error) {
      setRun({ ...sum, running: false, error: error instanceof Error ? error : new Error(String(error)) });
    }
    await queries.invalidateQueries();
  };
  return {
    run,
    start,
    stop: () => {
      stopped.current = true;
    },
  };
}
