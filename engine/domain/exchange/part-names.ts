import type { DossierTemplate, Finding, ServiceProcess } from '../../../schemas/types/index.ts';
import { findPart } from '../dossier/papers.ts';
import { finding } from '../process/faults.ts';
import { readList } from '../process/read-texts.ts';

/** The pieces of a list that name no part; neighbours are told together, for a name may have been cut at its own comma. */
function unmatched(text: string, named: (piece: string) => boolean): string[] {
  const groups: string[][] = [[]];
  for (const piece of readList(text)) {
    if (named(piece)) groups.push([]);
    else groups.at(-1)?.push(piece);
  }
  return groups.filter((group) => group.length > 0).map((group) => group.join(', '));
}

/**
 * Texts of `createDossierFiles` and `returnDossierFiles` that name no paper of the templates the process works with, looked
 * up by document code, then part code, then name.
 */
export function partNameFindings(process: ServiceProcess, templates: DossierTemplate[]): Finding[] {
  if (templates.length === 0) return [];
  const parts = templates.flatMap((template) => template.parts);
  const named = (piece: string) => findPart(parts, piece) !== undefined;
  return process.actions.flatMap((action, index) =>
    (['createDossierFiles', 'returnDossierFiles'] as const).flatMap((field) =>
      unmatched(action[field], named).map((piece) =>
        finding(
          'warning',
          'part-name-unmatched',
          `/actions/${index}/${field}`,
          { vi: `mẫu hồ sơ không có giấy tờ “${piece}”`, en: `the dossier template has no paper “${piece}”` },
          piece,
        ),
      ),
    ),
  );
}
