// The child that is killed: `writer.ts <path> <acts|receptions> <run>`. It answers each commit with a line, as an engine
// answers a request: only after the store has said so.
import { openSqlite } from '../../engine/adapters/sqlite/store.ts';
import type { DossierStore } from '../../engine/ports/dossier-store.ts';
import { buildEffect, buildWrite, draw, testId } from '../support/dossier-builder.ts';

const AT_ONCE = 100;
const ACTS_EACH = 10;

async function writeOne(dossiers: DossierStore, id: string, seq: number): Promise<void> {
  let number = 0;
  const outcome = await dossiers.commit(
    buildWrite(id, seq, {
      draws: [draw('numbers')],
      numbered(drawn) {
        number = drawn[0]?.[0] ?? 0;
        return { dossierNo: String(number) };
      },
      row: { hands: [`user:${seq}`], search: `so ${seq}` },
      effects: (dossier) => [buildEffect(dossier)],
      timers: [{ dossierId: id, kind: 'step-due', dueAt: '2026-04-01T00:00:00.000Z', entry: seq }],
      idempotency: { key: `${id}/${seq}`, scope: 'writer', bodyHash: '0'.repeat(64) },
    }),
  );
  if (outcome.outcome !== 'committed') throw new Error(`${id} ${seq}: ${outcome.outcome}`);
  process.stdout.write(`${id} ${seq} ${number}\n`);
}

/** A hundred officers at once, ten acts each: a thousand acts, each on a dossier of its own hundred. */
async function act(dossiers: DossierStore, officer: number): Promise<void> {
  const id = testId(officer);
  const present = await dossiers.find(id);
  const from = present?.seq ?? 0;
  for (let seq = from + 1; seq <= from + ACTS_EACH; seq += 1) await writeOne(dossiers, id, seq);
}

/** A hundred counters at once, each receiving one dossier after the other. */
async function receive(dossiers: DossierStore, counter: number, run: number): Promise<void> {
  for (let count = 0; count < ACTS_EACH; count += 1)
    await writeOne(dossiers, testId(count * AT_ONCE + counter, run), 1);
}

const [path = '', mode, run] = process.argv.slice(2);
const { dossiers, close } = openSqlite({ path });
await Promise.all(
  Array.from({ length: AT_ONCE }, (_, place) =>
    mode === 'acts' ? act(dossiers, place) : receive(dossiers, place, Number(run)),
  ),
);
await close();
