import type { DossierPart } from '../../../schemas/types/index.ts';

/** A component of a template before anything is said of it: a paper handed in, once, not compulsory. */
export const blankPart = (partNo: string, more: Partial<DossierPart> = {}): DossierPart => ({
  partNo,
  partName: '',
  partTip: '',
  partType: 1,
  multiple: false,
  required: false,
  eSign: false,
  fileTemplateNo: '',
  deliverableType: '',
  deliverableAction: 0,
  eForm: false,
  sampleData: '',
  fileMark: 0,
  ...more,
});
