import { BodyText } from '../../../fields/body-text.tsx';
import { CodePicker } from '../../../fields/code-picker.tsx';
import { ScriptField } from '../../../fields/script-field.tsx';
import { FieldColumns, FormSection } from '../form-section.tsx';
import { SecretField } from '../inputs/secret-field.tsx';
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
        <BodyText name="bankInfo" multiline rows={3} />
      </FormSection>
      <FormSection title="sharedConfigs.sections.gateway">
        <SecretField name="epaymentConfig" />
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
