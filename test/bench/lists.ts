// npm run bench:lists: how long lists, filters and searches of a province take over HTTP: 2,000 processes, 50,000 dossiers.
import { once } from 'node:events';
import { createServer } from 'node:http';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { createApp } from '../../engine/http/app.ts';
import { seededEngine } from '../support/seeded-engine.ts';
import { fillDossiers, fillProcedures } from './fill-province.ts';

const { values } = parseArgs({
  options: {
    processes: { type: 'string', default: '2000' },
    dossiers: { type: 'string', default: '50000' },
    rounds: { type: 'string', default: '9' },
  },
});
const [processes, dossiers, rounds] = [Number(values.processes), Number(values.dossiers), Number(values.rounds)];
const WANTED_MS = 300;

const query = (path: string, filter: object, more: object = {}): string =>
  `/api/v1/${path}?${new URLSearchParams({ filter: JSON.stringify(filter), ...more })}`;

/** What people ask for, in the words of the screens. */
const asked: [who: string, what: string, path: string][] = [
  ['quantri.tinh', 'processes', query('service-processes', {})],
  ['quantri.tinh', 'processes, last page', query('service-processes', {}, { range: '[1975,1999]' })],
  ['quantri.tinh', 'processes by word', query('service-processes', { q: 'giay phep 42' })],
  ['quantri.tinh', 'processes never in force', query('service-processes', { state: 'new' })],
  ['quantri.tinh', 'processes of a field', query('service-processes', { domainCode: 'LV42' })],
  ['quantri.tinh', 'templates of a process', query('dossier-templates', { processNo: 'QT_01234' })],
  ['quantri.tinh', 'procedures of a field', query('services', { domainCode: 'LV42' })],
  ['quantri.tinh', 'offers of an agency', query('service-configs', { govAgencyCode: 'H20.31' })],
  ['quantri.tinh', 'drafts of all kinds', query('drafts', { state: 'new', q: 'qt_01' })],
  ['quantri.tinh', 'drafts, summary', '/api/v1/drafts/summary'],
  ['quantri.tinh', 'configuration, attention', '/api/v1/statistics/configuration'],
  ['quantri.tinh', 'dossiers', query('dossiers', {})],
  ['quantri.tinh', 'dossiers by due date', query('dossiers', {}, { sort: '["dueDate","ASC"]' })],
  ['quantri.tinh', 'dossiers by name of applicant', query('dossiers', {}, { sort: '["applicantName","ASC"]' })],
  ['quantri.tinh', 'dossiers by word', query('dossiers', { q: 'thi so 31337' })],
  ['quantri.tinh', 'dossiers by number of person', query('dossiers', { q: '079085031337' })],
  ['quantri.tinh', 'dossiers in a status', query('dossiers', { status: ['processing'] })],
  ['quantri.tinh', 'dossiers of an agency', query('dossiers', { handlingAgency: 'H20.31' })],
  ['motcua.sadec', 'queues, counts', '/api/v1/statistics/queues'],
  ...['to-receive', 'held', 'due-soon', 'overdue', 'awaiting-supplement', 'to-return'].map(
    (queue): [string, string, string] => ['motcua.sadec', `queue ${queue}`, query('dossiers', { queue })],
  ),
  ['motcua.sadec', 'queue held by word', query('dossiers', { queue: 'held', q: 'thi so 313' })],
  [
    'quantri.tinh',
    'overdue of an agency by due date',
    query('dossiers', { queue: 'overdue', handlingAgency: 'H20.31' }, { sort: '["dueDate","ASC"]' }),
  ],
  ['motcua.sadec', 'queue held by due date', query('dossiers', { queue: 'held' }, { sort: '["dueDate","ASC"]' })],
  ['motcua.sadec', 'procedures to receive', query('offers', { q: 'ho kinh doanh', agency: 'H20.31' })],
  ['quantri.tinh', 'who holds the steps of a process', '/api/v1/service-processes/QT_01234/holders'],
];

const endings: (() => unknown)[] = [];
try {
  const { engine } = await seededEngine({ after: (step) => void endings.unshift(step) });
  const started = performance.now();
  await fillProcedures(engine, processes);
  const published = performance.now();
  await fillDossiers(engine, dossiers);
  const seconds = (from: number, to: number): string => `${Math.round((to - from) / 1000)} s`;
  console.log(`${processes} procedures in ${seconds(started, published)}`);
  console.log(`${dossiers} dossiers opened and received in ${seconds(published, performance.now())}`);
  const server = createServer(createApp(engine, { version: 'bench' })).listen(0, '127.0.0.1');
  await once(server, 'listening');
  endings.unshift(() => server.close());
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  const base = `http://127.0.0.1:${address.port}`;
  const tokens = new Map<string, string>();
  for (const username of new Set(asked.map(([who]) => who))) {
    const body = JSON.stringify({ username, password: 'mocua-2026' });
    const headers = { 'Content-Type': 'application/json' };
    const answer = await fetch(`${base}/api/v1/sessions`, { method: 'POST', headers, body });
    tokens.set(username, (await answer.json()).token);
  }
  for (const [who, what, path] of asked) {
    const times: number[] = [];
    let total = '';
    for (let round = 0; round < rounds; round += 1) {
      const start = performance.now();
      const answer = await fetch(base + path, { headers: { Authorization: `Bearer ${tokens.get(who)}` } });
      await answer.text();
      times.push(performance.now() - start);
      if (!answer.ok) throw new Error(`${path} ${answer.status}`);
      total = answer.headers.get('content-range')?.split('/')[1] ?? '';
    }
    const sorted = [...times].sort((one, other) => one - other);
    const [middle, worst] = [sorted[Math.floor(rounds / 2)] ?? 0, sorted.at(-1) ?? 0];
    const held = middle <= WANTED_MS ? 'holds' : 'FAILS';
    const figures = `median ${middle.toFixed(0)} ms, worst ${worst.toFixed(0)} ms`;
    console.log(`${held}  ${what.padEnd(34)} ${total.padStart(6)}  ${figures}`);
  }
} finally {
  for (const end of endings) await end();
}
