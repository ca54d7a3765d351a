import { BodyNumber } from '../../../fields/body-number.tsx';
import { BodyText } from '../../../fields/body-text.tsx';
import { CodePicker } from '../../../fields/code-picker.tsx';
import { CodesPicker } from '../../../fields/codes-picker.tsx';
import { ScriptField } from '../../../fields/script-field.tsx';
import { FieldColumns, FormSection } from '../form-section.tsx';
import { KeptFields } from './kept-fields.tsx';

/** *Cấu hình danh mục hồ sơ*: a line of the officers' menu. */
export function MenuConfigForm() {
  return (
    <>
      <FormSection title="sharedConfigs.sections.general">
        <FieldColumns>
          <BodyText name="menuGroup" monospace />
          <BodyText name="menuName" />
          <BodyNumber name="order" />
          <BodyText name="icon" />
        </FieldColumns>
        <CodesPicker name="roles" resource="roles" freeText />
        <CodePicker name="ownerAgency" resource="agencies" />
      </FormSection>
      <FormSection title="sharedConfigs.sections.display">
        <BodyNumber name="menuType" />
        <BodyText name="queryParams" multiline monospace />
        <ScriptField name="tableConfig" />
        <ScriptField name="buttonConfig" />
      </FormSection>
      <KeptFields>
        <ScriptField name="viewScript" />
      </KeptFields>
    </>
  );
}
