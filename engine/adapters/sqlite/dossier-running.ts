import { TERMINAL_STATUSES } from '../../domain/process/statuses.ts';
import type { RunningQuery, RunningStep, RunningTarget } from '../../ports/dossier-store.ts';
import type { Connection } from './connection.ts';

const ENDED = [...TERMINAL_STATUSES].map((status) => `'${status}'`).join(', ');
const OPEN = `trial = 0 AND status NOT IN (${ENDED})`;
const RUNNING = `processNo = ? AND ${OPEN}`;
const SAMPLES = 5;

export function countRunning(connection: Connection, processNo: string): RunningStep[] {
  const steps = connection.all<{ stepCode: string | null; stepName: string | null; count: number }>(
    `SELECT stepCode, max(stepName) AS stepName, count(*) AS count FROM dossier
     WHERE ${RUNNING} GROUP BY stepCode ORDER BY count DESC, stepCode`,
    processNo,
  );
  return steps.map((step) => ({
    ...step,
    samples: connection.all<{ id: string; dossierNo: string | null }>(
      `SELECT id, dossierNo FROM dossier WHERE ${RUNNING} AND stepCode IS ? ORDER BY n LIMIT ${SAMPLES}`,
      processNo,
      step.stepCode,
    ),
  }));
}

export function runningTargets(connection: Connection, { processNo, agencies, ids }: RunningQuery): RunningTarget[] {
  const only = (column: string, values: string[] | undefined): string =>
    values === undefined ? '' : ` AND ${column} IN (SELECT value FROM json_each(?))`;
  return connection.all<RunningTarget>(
    `SELECT id AS dossierId, dossierNo FROM dossier
     WHERE ${processNo === undefined ? OPEN : RUNNING}${only('handlingAgency', agencies)}${only('id', ids)} ORDER BY n`,
    ...(processNo === undefined ? [] : [processNo]),
    ...(agencies === undefined ? [] : [JSON.stringify(agencies)]),
    ...(ids === undefined ? [] : [JSON.stringify(ids)]),
  );
}
