import type { Engine } from './engine.ts';
import { uploadShelf } from './plan-import.ts';
import { after } from './session-token.ts';

const DAY = 24 * 60 * 60 * 1000;
/**
 * How long bytes that nothing names are kept, in days: where a store was brought back from the wrong backup, the right one
 * still finds its files.
 */
const KEPT_DAYS = 30;
/** How many parts the file store is swept in. */
export const FILE_PARTS = 256;

/** Whether a shelf is still needed: that of a trial that goes on, or of an upload somebody may still apply. */
async function isNeeded(engine: Engine, shelf: string, kept: string): Promise<boolean> {
  if (!shelf.startsWith(uploadShelf(''))) return (await engine.dossiers.find(shelf)) !== undefined;
  const plan = await engine.imports.findImport(shelf.slice(uploadShelf('').length));
  return plan !== undefined && plan.state !== 'applied' && plan.at >= kept;
}

/**
 * Throws away what nobody can reach any more: sessions over for a day; with the first part also the shelves of trials that
 * are gone and of uploads applied or a month old; in this part of the file store the bytes whose upload was refused, or cut
 * off before a commit named them. What was ever named by a dossier stays.
 */
export async function sweepLeftovers(engine: Engine, part: number): Promise<void> {
  const now = engine.clock.now();
  const kept = after(now, -KEPT_DAYS * DAY);
  await engine.sessions.forgetSessions(after(now, -DAY));
  if (part === 0)
    for (const shelf of await engine.files.shelves(kept))
      if (!(await isNeeded(engine, shelf, kept))) await engine.files.clear(shelf);
  const files = await engine.files.sweep(part, kept, (hashes) => engine.dossiers.namedFiles(hashes));
  if (files > 0) engine.journal.info('files that no dossier names were thrown away', { part, files });
}
