import { TERMINAL_STATUSES } from '../../domain/process/statuses.ts';
import type { RunningQuery, RunningStep, RunningTarget } from '../../ports/dossier-store.ts';
import type { Connection } from './connection.ts';

const ENDED = [...TERMINAL_STATUSES].map((status) => `'${status}'`).join(', ');
const OPEN = `trial = 0 AND status NOT IN (${ENDED})`;
const RUNNING = `processNo = ? AND ${OPEN}`;
const SAMPLES = 5;

export function countRunning(connection: Connection, processNo: string): RunningStep[] {
  const steps = connection.all<Omit<RunningStep, 'samples' | 'agencies'>>(
    `SELECT processVersion AS version, stepCode, max(stepName) AS stepName, count(*) AS count FROM dossier
     WHERE ${RUNNING} GROUP BY processVersion, stepCode ORDER BY count DESC, stepCode, processVersion DESC`,
    processNo,
  );
  const places = connection.all<Pick<RunningStep, 'version' | 'stepCode'> & RunningStep['agencies'][number]>(
    `SELECT DISTINCT processVersion AS version, stepCode, handlingAgency AS handling, receivingAgency AS receiving
     FROM dossier WHERE ${RUNNING}`,
    processNo,
  );
  return steps.map((step) => ({
    ...step,
    agencies: places
      .filter(({ version, stepCode }) => version === step.version && stepCode === step.stepCode)
      .map(({ handling, receiving }) => ({ handling, receiving })),
    samples: connection.all<{ id: string; dossierNo: string | null }>(
      `SELECT id, dossierNo FROM dossier WHERE ${RUNNING} AND stepCode IS ? AND processVersion = ? ORDER BY n LIMIT ${SAMPLES}`,
      processNo,
      step.stepCode,
      step.version,
    ),
  }));
}

export function runningTargets(connection: Connection, query: RunningQuery): RunningTarget[] {
  const { processNo, agencies, versions, ids } = query;
  const among = (column: string) => `${column} IN (SELECT value FROM json_each(?))`;
  const wanted = [
    ...(processNo === undefined ? [] : [{ where: 'processNo = ?', values: [processNo] }]),
    ...(agencies === undefined ? [] : [{ where: among('handlingAgency'), values: [JSON.stringify(agencies)] }]),
    ...(versions === undefined ? [] : [{ where: among('processVersion'), values: [JSON.stringify(versions)] }]),
    ...(ids === undefined
      ? []
      : [{ where: `(${among('id')} OR ${among('dossierNo')})`, values: [JSON.stringify(ids), JSON.stringify(ids)] }]),
  ];
  return connection.all<RunningTarget>(
    `SELECT id AS dossierId, dossierNo FROM dossier
     WHERE ${[OPEN, ...wanted.map(({ where }) => where)].join(' AND ')} ORDER BY n`,
    ...wanted.flatMap(({ values }) => values),
  );
}
