// npm run bench: what an act costs beside raw SQLite, beside its pure parts and beside bare HTTP. Ratios hold within one run.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { pureCosts } from './act-shares.ts';
import { againstRaw } from './against-raw.ts';
import { fillStore } from './bench-engine.ts';
import { overHttp } from './over-http.ts';
import { printActs, printTargets } from './print-table.ts';

const { values } = parseArgs({
  options: {
    dossiers: { type: 'string', default: process.env.BENCH_DOSSIERS ?? '400' },
    rounds: { type: 'string', default: process.env.BENCH_ROUNDS ?? '5' },
  },
});
const dossiers = Number(values.dossiers);
const rounds = Number(values.rounds);
if (!(dossiers >= 64 && rounds >= 1)) throw new RangeError('--dossiers takes 64 or more, --rounds 1 or more');

const folder = mkdtempSync(join(tmpdir(), 'thutuc-bench-'));
try {
  const store = await fillStore(folder, dossiers);
  const acts = [];
  for (const callers of [1, 16, 64]) acts.push(await againstRaw(store, folder, callers, dossiers, rounds));
  const pure = await pureCosts(store, folder);
  const http = await overHttp(store, folder, dossiers, rounds);
  printActs(acts);
  printTargets(acts, pure, http);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
