import { BodyText } from '../../../fields/body-text.tsx';
import { CodePicker } from '../../../fields/code-picker.tsx';
import { FieldColumns, FormSection } from '../form-section.tsx';
import { KeptFields } from '../forms/kept-fields.tsx';
import { NamedSelect } from '../inputs/named-select.tsx';
import { GroupsSection } from './groups-section.tsx';
import { ItemsSection } from './items-section.tsx';

/** *Dữ liệu danh mục*: a collection of coded names. */
export function DictionaryForm() {
  return (
    <>
      <FormSection title="sharedConfigs.sections.general">
        <FieldColumns>
          <BodyText name="collectionCode" monospace />
          <BodyText name="collectionName" />
          <BodyText name="collectionNameEN" />
          <NamedSelect name="status" values={[0, 1]} />
        </FieldColumns>
        <BodyText name="description" multiline rows={1} />
        <CodePicker name="ownerAgency" resource="agencies" />
      </FormSection>
      <ItemsSection />
      <GroupsSection />
      <KeptFields />
    </>
  );
}
