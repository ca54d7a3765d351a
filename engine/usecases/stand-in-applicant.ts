import type { Applicant } from '../../schemas/types/index.ts';

/** Whoever files where nobody real does: in trials and when a process is driven. */
export const standInApplicant: Applicant = {
  kind: 'person',
  name: 'Nguyễn Văn Thử',
  idNo: '087090001234',
  telNo: '0900000000',
};
