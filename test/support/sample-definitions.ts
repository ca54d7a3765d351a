import type { ActionConfig, PaymentConfig, ServiceProcess } from '../../schemas/types/index.ts';
import { action, step } from './definition-parts.ts';

const desk = { roles: [{ roleCode: 'MOTCUA', roleName: 'Cán bộ một cửa', moderator: true, condition: '' }] };

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
    steps: [step('100', 'receiving', desk), step('400', 'done', desk)],
    actions: [
      action('1000', '', '100', { actionKey: 'a-1000' }),
      action('4000', '100', '400', { actionKey: 'a-4000' }),
    ],
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
