import { BodyText } from '../../../fields/body-text.tsx';
import { CodePicker } from '../../../fields/code-picker.tsx';
import { ScriptField } from '../../../fields/script-field.tsx';
import { FieldColumns, FormSection } from '../form-section.tsx';
import { AccountsField } from '../payment/accounts-field.tsx';
import { GatewayField } from '../payment/gateway-field.tsx';
import { KeptFields } from './kept-fields.tsx';

/** *Cấu hình thanh toán*: who receives the money of an agency, and how. */
export function PaymentConfigForm() {
  return (
    <>
      <FormSection title="sharedConfigs.sections.general">
        <CodePicker name="govAgencyCode" resource="agencies" nameField="govAgencyName" />
        <FieldColumns>
          <BodyText name="govAgencyName" />
          <BodyText name="govAgencyTaxNo" />
        </FieldColumns>
        <CodePicker name="ownerAgency" resource="agencies" />
      </FormSection>
      <FormSection title="sharedConfigs.sections.bank">
        <AccountsField name="bankInfo" />
      </FormSection>
      <FormSection title="sharedConfigs.sections.gateway">
        <GatewayField name="epaymentConfig" />
      </FormSection>
      <FormSection title="sharedConfigs.sections.receipt">
        <FieldColumns wide={3}>
          <BodyText name="invoiceTemplateNo" />
          <BodyText name="invoiceIssueNo" />
          <BodyText name="invoiceLastNo" />
        </FieldColumns>
        <ScriptField name="invoiceForm" />
      </FormSection>
      <KeptFields />
    </>
  );
}
