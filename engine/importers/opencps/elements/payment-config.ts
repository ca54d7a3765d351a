import { type ElementSpec, may, must } from '../element-spec.ts';

/** Where an agency receives money. */
export const paymentConfig: ElementSpec = {
  name: 'PaymentConfig',
  fields: [
    ...must.text('govAgencyCode', 'govAgencyName'),
    ...may.text(
      'govAgencyTaxNo',
      'invoiceTemplateNo',
      'invoiceIssueNo',
      'invoiceLastNo',
      'bankInfo',
      'epaymentConfig',
      'invoiceForm',
    ),
  ],
};
