import { check } from '../../schemas/validate.ts';
import { type ProcessTable, tableOf } from '../domain/process/table.ts';
import type { DefinitionStore } from '../ports/definition-store.ts';

/** Trials are few and short-lived; one that comes back after so many others is read anew. */
const KEPT = 50;

/** Reads the table a trial dossier runs on; it never changes, so that it is read once. */
export function trialTables(store: DefinitionStore): (dossierId: string) => Promise<ProcessTable> {
  const tables = new Map<string, Promise<ProcessTable>>();
  const read = async (dossierId: string): Promise<ProcessTable> => {
    const versions = await store.findTrialVersions(dossierId);
    const compiled = versions?.find(({ kind }) => kind === 'service-process')?.compiled;
    const checked = check('CompiledProcess', compiled);
    if (!checked.ok) throw new Error(`trial ${dossierId} has no compiled process`);
    return tableOf(checked.value);
  };
  return (dossierId) => {
    const known = tables.get(dossierId);
    if (known) return known;
    const table = read(dossierId);
    table.catch(() => tables.delete(dossierId));
    tables.set(dossierId, table);
    const [oldest] = tables.keys();
    if (oldest !== undefined && tables.size > KEPT) tables.delete(oldest);
    return table;
  };
}
