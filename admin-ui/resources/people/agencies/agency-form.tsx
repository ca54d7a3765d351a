import Button from '@mui/material/Button';
import { useRecordContext, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { BodyCheck } from '../../../fields/body-check.tsx';
import { BodySelect } from '../../../fields/body-select.tsx';
import { BodyText } from '../../../fields/body-text.tsx';
import { CodePicker } from '../../../fields/code-picker.tsx';
import type { DraftRecord } from '../../../providers/data-provider.ts';
import { useAllows } from '../../../providers/rights.ts';
import { FieldColumns, FormSection } from '../../shared-configs/form-section.tsx';
import { KeptFields } from '../../shared-configs/forms/kept-fields.tsx';
import { PatternField } from '../../shared-configs/inputs/pattern-field.tsx';
import { LiveNotice } from '../live-notice.tsx';

/** Begins a unit below the agency that is open. */
function AddBelow() {
  const translate = useTranslate();
  const record = useRecordContext<DraftRecord>();
  if (!useAllows('configure') || !record?.id) return null;
  return (
    <Button
      component={Link}
      to={`/agencies/create?parent=${encodeURIComponent(record.code)}`}
      size="small"
      variant="outlined"
    >
      {translate('people.tree.addBelow')}
    </Button>
  );
}

/** *Cơ quan, đơn vị*: name, place in the tree, how it works and where it is. */
export function AgencyForm() {
  return (
    <>
      <LiveNotice />
      <FormSection title="people.sections.agency" action={<AddBelow />}>
        <FieldColumns>
          <BodyText name="agencyCode" monospace />
          <BodyText name="agencyName" />
          <BodyText name="agencyNameEN" />
          <CodePicker name="parentCode" resource="agencies" />
          <BodySelect name="level" />
          <BodyCheck name="active" />
        </FieldColumns>
      </FormSection>
      <FormSection title="people.sections.contact">
        <FieldColumns>
          <BodyText name="address" />
          <BodyText name="telNo" />
        </FieldColumns>
      </FormSection>
      <FormSection title="people.sections.work">
        <PatternField name="dossierNoPattern" grammar="dossier" />
        <FieldColumns>
          <CodePicker name="calendarCode" resource="calendars" />
          <CodePicker name="govsync" resource="server-configs" freeText />
        </FieldColumns>
      </FormSection>
      <KeptFields />
    </>
  );
}
