import { BodyText } from '../../../fields/body-text.tsx';
import { CodePicker } from '../../../fields/code-picker.tsx';
import { FieldColumns, FormSection } from '../form-section.tsx';
import { SecretField } from '../inputs/secret-field.tsx';
import { SuggestedText } from '../inputs/suggested-text.tsx';
import { KeptFields } from './kept-fields.tsx';

/** Protocols OpenCPS knows. */
const PROTOCOLS = ['API_SYNC', 'MESSAGE_SYNC', 'API_PUBLISH', 'API_LGSP', 'API_NGSP', 'DVCQG_INTEGRATION'];

/** *Cấu hình liên thông*: where a partner is reached. */
export function ServerConfigForm() {
  return (
    <>
      <FormSection title="sharedConfigs.sections.general">
        <FieldColumns>
          <BodyText name="serverNo" monospace />
          <BodyText name="serverName" />
        </FieldColumns>
        <CodePicker name="ownerAgency" resource="agencies" />
      </FormSection>
      <FormSection title="sharedConfigs.sections.connection">
        <FieldColumns>
          <SuggestedText name="protocol" usual={PROTOCOLS} />
          <CodePicker name="govAgencyCode" resource="agencies" freeText />
        </FieldColumns>
        <SecretField name="configs" />
      </FormSection>
      <KeptFields />
    </>
  );
}
