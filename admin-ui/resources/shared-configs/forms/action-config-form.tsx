import { BodyCheck } from '../../../fields/body-check.tsx';
import { BodyText } from '../../../fields/body-text.tsx';
import { CodePicker } from '../../../fields/code-picker.tsx';
import { CodesPicker } from '../../../fields/codes-picker.tsx';
import { ScriptField } from '../../../fields/script-field.tsx';
import { FieldColumns, FormSection } from '../form-section.tsx';
import { BodyJson } from '../inputs/body-json.tsx';
import { NamedSelect } from '../inputs/named-select.tsx';
import { FormFieldsEditor } from './form-fields-editor.tsx';
import { KeptFields } from './kept-fields.tsx';

/** *Cấu hình thao tác*: what an action code does in every process. */
export function ActionConfigForm() {
  return (
    <>
      <FormSection title="sharedConfigs.sections.general">
        <FieldColumns>
          <BodyText name="actionCode" monospace />
          <BodyText name="actionName" />
        </FieldColumns>
        <CodePicker name="ownerAgency" resource="agencies" />
      </FormSection>
      <FormSection title="sharedConfigs.sections.acting">
        <FieldColumns>
          <BodyCheck name="insideProcess" />
          <BodyCheck name="rollbackable" />
          <NamedSelect name="userNote" />
        </FieldColumns>
      </FormSection>
      <FormSection title="sharedConfigs.sections.dates">
        <NamedSelect name="dateOption" />
        <FieldColumns>
          <CodePicker name="notificationType" resource="notification-templates" freeText />
          <CodesPicker name="documentType" resource="document-types" freeText />
        </FieldColumns>
      </FormSection>
      <FormSection title="sharedConfigs.sections.extraForm">
        <FormFieldsEditor name="formConfig" />
        <BodyJson name="form" />
        <ScriptField name="sampleData" rows={2} />
        <BodyCheck name="extraForm" />
      </FormSection>
      <FormSection title="sharedConfigs.sections.partners">
        <FieldColumns>
          <NamedSelect name="syncType" />
          <NamedSelect name="eventType" />
          <NamedSelect name="infoType" />
          <CodePicker name="mappingAction" resource="action-configs" freeText />
        </FieldColumns>
      </FormSection>
      <KeptFields>
        <BodyCheck name="pending" />
      </KeptFields>
    </>
  );
}
