import { INPUT_TYPES, isPresent } from '../../../../../engine/domain/dossier/papers.ts';
import type { Dossier, OfferedAction, PartState } from '../../../../../schemas/types/index.ts';

/** Required papers that are not there when an applicant files: the office would have to ask for them or not accept the dossier. */
export const lackingAtFiling = (
  { step, parts }: Pick<Dossier, 'step' | 'parts'>,
  { auto }: Pick<OfferedAction, 'auto'>,
): PartState[] =>
  step === null && auto === 'submit'
    ? parts.filter((part) => part.required && INPUT_TYPES.has(part.partType) && !isPresent(part))
    : [];
