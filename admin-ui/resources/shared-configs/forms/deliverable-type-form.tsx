import { BodyNumber } from '../../../fields/body-number.tsx';
import { BodyText } from '../../../fields/body-text.tsx';
import { CodePicker } from '../../../fields/code-picker.tsx';
import { CodesPicker } from '../../../fields/codes-picker.tsx';
import { ScriptField } from '../../../fields/script-field.tsx';
import { FieldColumns, FormSection } from '../form-section.tsx';
import { NamedSelect } from '../inputs/named-select.tsx';
import { PatternField } from '../inputs/pattern-field.tsx';
import { SubRows } from '../rows/sub-rows.tsx';
import { KeptFields } from './kept-fields.tsx';

const NO_ROLE = { roleCode: '', moderator: 'false' };

/** *Loại giấy tờ kết quả*: a licence or certificate, its number, its content and who issues it. */
export function DeliverableTypeForm() {
  return (
    <>
      <FormSection title="sharedConfigs.sections.general">
        <FieldColumns>
          <BodyText name="typeCode" monospace />
          <BodyText name="typeName" />
        </FieldColumns>
        <CodePicker name="ownerAgency" resource="agencies" />
      </FormSection>
      <FormSection title="sharedConfigs.sections.numbering">
        <FieldColumns>
          <PatternField name="codePattern" grammar="deliverable-type" />
          <BodyNumber name="counter" />
        </FieldColumns>
      </FormSection>
      <FormSection title="sharedConfigs.sections.access">
        <CodesPicker name="govAgencies" resource="agencies" freeText />
        <CodePicker name="roleCode" resource="roles" freeText />
        <SubRows name="deliverableTypeRoles" shape="DeliverableTypeRole" blank={NO_ROLE}>
          <CodePicker name="roleCode" resource="roles" freeText />
          <NamedSelect name="moderator" values={['true', 'false']} />
        </SubRows>
        <NamedSelect name="docSync" values={[0, 1]} />
      </FormSection>
      <FormSection title="sharedConfigs.sections.layout">
        <ScriptField name="formScript" />
        <ScriptField name="formReport" />
      </FormSection>
      <FormSection title="sharedConfigs.sections.data">
        <ScriptField name="mappingData" />
        <ScriptField name="dataConfig" />
        <ScriptField name="tableConfig" />
      </FormSection>
      <KeptFields>
        <FieldColumns>
          <BodyNumber name="formScriptFileId" />
          <BodyNumber name="formReportFileId" />
        </FieldColumns>
      </KeptFields>
    </>
  );
}
