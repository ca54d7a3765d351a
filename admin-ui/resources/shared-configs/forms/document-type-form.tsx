import { BodyNumber } from '../../../fields/body-number.tsx';
import { BodyText } from '../../../fields/body-text.tsx';
import { CodePicker } from '../../../fields/code-picker.tsx';
import { ScriptField } from '../../../fields/script-field.tsx';
import { FieldColumns, FormSection } from '../form-section.tsx';
import { NamedSelect } from '../inputs/named-select.tsx';
import { PatternField } from '../inputs/pattern-field.tsx';
import { KeptFields } from './kept-fields.tsx';

/** *Loại văn bản*: a paper issued while a dossier is handled. */
export function DocumentTypeForm() {
  return (
    <>
      <FormSection title="sharedConfigs.sections.general">
        <FieldColumns>
          <BodyText name="typeCode" monospace />
          <BodyText name="documentName" />
        </FieldColumns>
        <CodePicker name="ownerAgency" resource="agencies" />
      </FormSection>
      <FormSection title="sharedConfigs.sections.numbering">
        <PatternField name="codePattern" grammar="document-type" />
      </FormSection>
      <FormSection title="sharedConfigs.sections.partners">
        <NamedSelect name="docSync" values={[0, 1]} />
      </FormSection>
      <KeptFields>
        <BodyNumber name="templateClass" />
        <ScriptField name="documentScript" />
      </KeptFields>
    </>
  );
}
