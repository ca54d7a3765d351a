import { sampleProcess } from './sample-definitions.ts';
import { START, type TestServer } from './test-server.ts';

export const PROCESSES = '/api/v1/service-processes';
export const RELEASES = '/api/v1/releases';
export const FAULTS = '/api/v1/accepted-faults';
export const SITE = { sourceSite: 'yenbai.gov.vn' };
const UNTIL = '2026-09-30';
const PATH = '/dueDatePattern';

/** A process with an error that an engine before this one did not know: it is in force with it. */
export async function inheritFault({ engine, ask }: TestServer, code: string, changes: object = {}): Promise<void> {
  const body = sampleProcess(code, { ...SITE, dueDatePattern: '{"dueDatePhase":"sai"}', ...changes });
  await ask('POST', PROCESSES, { as: 'qt1', json: body });
  const made = {
    kind: 'service-process',
    code,
    version: 1,
    hash: 'a'.repeat(64),
    createdAt: START,
    author: 'nhap',
  } as const;
  await engine.definitions.addVersion({ ...made, body: { ...body } });
  const seq = ((await engine.definitions.releases(0)).at(-1)?.seq ?? 0) + 1;
  const text = {
    at: START,
    validFrom: START,
    reach: 'new-dossiers',
    author: 'nhap',
    reason: 'nhập',
    legalBasis: '',
  } as const;
  await engine.definitions.appendRelease({ seq, ...text, items: [{ kind: 'service-process', code, version: 1 }] });
  engine.catalogue.refresh();
}

/** The record of an accepted fault as the screens send it. */
export const fault = (code: string, changes: object = {}) => ({
  acceptedFaultCode: `LKT-${code}`,
  kind: 'service-process',
  code,
  findingCode: 'due-phases',
  path: PATH,
  reason: 'Đang dùng từ 2019, chờ sửa cùng Quyết định mới',
  until: UNTIL,
  ...changes,
});
