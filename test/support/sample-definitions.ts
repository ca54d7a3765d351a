import type {
  ActionConfig,
  PaymentConfig,
  ProcessAction,
  ProcessStep,
  ServiceProcess,
} from '../../schemas/types/index.ts';

const step = (stepCode: string, dossierStatus: string): ProcessStep => ({
  stepCode,
  stepName: `Bước ${stepCode}`,
  sequenceNo: '',
  groupName: '',
  dossierStatus,
  dossierSubStatus: '',
  durationCount: 0,
  stepInstruction: '',
  briefNote: '',
  roleAsStep: '',
  checkInput: 0,
  roles: [{ roleCode: 'MOTCUA', roleName: 'Cán bộ một cửa', moderator: true, condition: '' }],
});

const action = (actionCode: string, preStepCode: string, postStepCode: string): ProcessAction => ({
  actionKey: `a-${actionCode}`,
  actionCode,
  actionName: `Thao tác ${actionCode}`,
  preStepCode,
  postStepCode,
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
});

/** A process of two steps that can be put into effect. */
export function sampleProcess(processNo: string, more: Partial<ServiceProcess> = {}): ServiceProcess {
  return {
    processNo,
    processName: `Quy trình ${processNo}`,
    description: '',
    durationCount: 5,
    durationUnit: 0,
    dossierNoPattern: '',
    dueDatePattern: '',
    generatePassword: false,
    serverNo: '',
    serverName: '',
    dossierGroupPattern: '',
    roles: [],
    steps: [step('100', 'receiving'), step('400', 'done')],
    actions: [action('1000', '', '100'), action('4000', '100', '400')],
    sequences: [],
    ownerAgency: 'XA1',
    ...more,
  };
}

/** The behaviour of an action code. */
export const sampleActionConfig = (actionCode: string, actionName: string): ActionConfig => ({
  actionCode,
  actionName,
  ownerAgency: 'XA1',
});

export const GATEWAY_SECRET = '{"secretKey":"bí mật"}';

/** The receiving account of an agency, with a secret. */
export const samplePayment = (govAgencyCode: string): PaymentConfig => ({
  govAgencyCode,
  govAgencyName: `Cơ quan ${govAgencyCode}`,
  bankInfo: 'STK 0123',
  invoiceTemplateNo: '01BLP0-001',
  invoiceIssueNo: 'AĐ-26T',
  epaymentConfig: GATEWAY_SECRET,
  ownerAgency: govAgencyCode,
});
