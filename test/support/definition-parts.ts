import { blankPart } from '../../engine/domain/process/blank-part.ts';
import type { DossierPart, ProcessAction, ProcessStep } from '../../schemas/types/index.ts';

/** A step that whoever holds the role CV carries out. */
export const step = (stepCode: string, dossierStatus: string, more: Partial<ProcessStep> = {}): ProcessStep => ({
  stepCode,
  stepName: `Bước ${stepCode}`,
  sequenceNo: '1',
  groupName: '',
  dossierStatus,
  dossierSubStatus: '',
  durationCount: 0,
  stepInstruction: '',
  briefNote: '',
  roleAsStep: '',
  checkInput: 0,
  roles: [{ roleCode: 'CV', roleName: 'Chuyên viên', moderator: true, condition: '' }],
  ...more,
});

/** An action without conditions or effects; an empty step is the beginning, or no target. */
export const action = (
  actionCode: string,
  from: string,
  to: string,
  more: Partial<ProcessAction> = {},
): ProcessAction => ({
  actionKey: `${from}|${actionCode}|${to}`,
  actionCode,
  actionName: `Thao tác ${actionCode}`,
  preStepCode: from,
  postStepCode: to,
  autoEvent: '',
  preCondition: '',
  allowAssignUser: 0,
  requestPayment: 0,
  paymentFee: '',
  createDossierFiles: '',
  returnDossierFiles: '',
  eSignature: false,
  signatureType: '',
  createDossiers: '',
  configNote: '',
  postAction: '',
  ...more,
});

/** A paper that may be handed in, once. */
export const part = (partNo: string, more: Partial<DossierPart> = {}): DossierPart =>
  blankPart(partNo, { partName: `Giấy tờ ${partNo}`, ...more });
