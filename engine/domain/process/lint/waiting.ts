import type { CompiledProcess, Finding } from '../../../../schemas/types/index.ts';
import { lint } from './catalogue.ts';
import { generalWait } from './mends.ts';

const path = (index: number): string => `/steps/${index}/waitLimit`;

/** Waiting for the applicant: a supplement, a correction, a payment. */
const WAITING: ReadonlySet<string> = new Set(['waiting', 'correcting']);

/** Steps that wait for the applicant and that no clock ever ends (NĐ 297/2025 Đ6.4). */
export function lintWaiting({ steps, actions }: CompiledProcess): Finding[] {
  const ended = new Set(actions.flatMap(({ auto, from }) => (auto === 'timer' ? [from] : [])));
  return steps.flatMap(({ stepCode, status, waitLimit }, index) =>
    WAITING.has(status) && waitLimit === null && !ended.has(stepCode)
      ? [lint('waiting-without-limit', path(index), stepCode, generalWait(path(index)))]
      : [],
  );
}
