import { INPUT_TYPES } from '../../../../engine/domain/dossier/papers.ts';
import type { OpeningPreview, ProblemError } from '../../../../schemas/types/index.ts';
import type { DeskForm } from './desk-form.ts';

const partNosOf = ({ details }: ProblemError): string[] => {
  const listed: unknown = details?.partNos;
  return Array.isArray(listed) ? listed.map(String) : [];
};

/** What still stands against reception: papers not ticked by name, and every other reason of the server. */
export function stillMissing(
  { refusals, parts }: Pick<OpeningPreview, 'refusals' | 'parts'>,
  { papers }: Pick<DeskForm, 'papers'>,
): { papers: string[]; reasons: ProblemError[] } {
  const isHere = (partNo: string): boolean => (papers[partNo]?.originals ?? 0) + (papers[partNo]?.copies ?? 0) > 0;
  const missing = refusals.filter(({ code }) => code === 'part-missing').flatMap(partNosOf);
  return {
    papers: [...new Set(missing)]
      .filter((partNo) => !isHere(partNo))
      .map((partNo) => parts.find((part) => part.partNo === partNo)?.partName ?? partNo),
    reasons: refusals.filter(({ code }) => code !== 'part-missing'),
  };
}

/** Whether an applicant has papers to upload before anything can sensibly be filed. */
export const asksPapers = ({ parts }: Pick<OpeningPreview, 'parts'>): boolean =>
  parts.some(({ required, partType }) => required && INPUT_TYPES.has(partType));
