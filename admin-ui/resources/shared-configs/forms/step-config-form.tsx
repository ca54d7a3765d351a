import { BodyText } from '../../../fields/body-text.tsx';
import { CodePicker } from '../../../fields/code-picker.tsx';
import { DictItemPicker } from '../../../fields/dict-item-picker.tsx';
import { ScriptField } from '../../../fields/script-field.tsx';
import { FieldColumns, FormSection } from '../form-section.tsx';
import { NamedSelect } from '../inputs/named-select.tsx';
import { KeptFields } from './kept-fields.tsx';

/** *Cấu hình bước*: how a step code stands in the menus of dossiers. */
export function StepConfigForm() {
  return (
    <>
      <FormSection title="sharedConfigs.sections.general">
        <FieldColumns>
          <BodyText name="stepCode" monospace />
          <BodyText name="stepName" />
        </FieldColumns>
        <CodePicker name="ownerAgency" resource="agencies" />
      </FormSection>
      <FormSection title="sharedConfigs.sections.menu">
        <FieldColumns>
          <NamedSelect name="stepType" />
          <CodePicker name="menuGroup" resource="menu-configs" freeText />
          <BodyText name="menuStepName" />
          <DictItemPicker name="dossierStatus" dictionary="DOSSIER_STATUS" />
          <DictItemPicker name="dossierSubStatus" dictionary="DOSSIER_STATUS" />
        </FieldColumns>
      </FormSection>
      <KeptFields>
        <ScriptField name="buttonConfig" />
      </KeptFields>
    </>
  );
}
