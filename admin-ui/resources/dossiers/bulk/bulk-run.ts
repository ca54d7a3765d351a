import type { BulkActBody, BulkActReport, BulkActResult } from '../../../../schemas/types/index.ts';

/** Dossiers sent at once: small enough for progress to be seen. */
const AT_ONCE = 20;

/** Sends one part of the work; the key makes a repetition harmless. */
export type SendPart = (body: BulkActBody, key: string) => Promise<BulkActReport>;

/** Carries an act out on many dossiers, part by part, telling what has come of it so far. */
export async function runBulk(
  body: BulkActBody,
  key: string,
  send: SendPart,
  told: (results: BulkActResult[]) => void,
): Promise<BulkActResult[]> {
  const results: BulkActResult[] = [];
  for (let at = 0; at < body.dossierIds.length; at += AT_ONCE) {
    const dossierIds = body.dossierIds.slice(at, at + AT_ONCE);
    const report = await send({ ...body, dossierIds }, `${key}/${at}`);
    results.push(...report.results);
    told([...results]);
  }
  return results;
}

/** The last result of every dossier, in the order they were first asked for. */
export function latestResults(before: BulkActResult[], after: BulkActResult[]): BulkActResult[] {
  const later = new Map(after.map((result) => [result.dossierId, result]));
  const known = new Set(before.map(({ dossierId }) => dossierId));
  return [
    ...before.map((result) => later.get(result.dossierId) ?? result),
    ...after.filter(({ dossierId }) => !known.has(dossierId)),
  ];
}
