import Button from '@mui/material/Button';
import { useRecordContext, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { BodyCheck } from '../../../fields/body-check.tsx';
import { BodySelect } from '../../../fields/body-select.tsx';
import { BodyText } from '../../../fields/body-text.tsx';
import type { DraftRecord } from '../../../providers/data-provider.ts';
import { FieldColumns, FormSection } from '../../shared-configs/form-section.tsx';
import { KeptFields } from '../../shared-configs/forms/kept-fields.tsx';
import { NamedSelect } from '../../shared-configs/inputs/named-select.tsx';
import { LiveNotice } from '../live-notice.tsx';

/** Leads to the people who hold the role. */
function HoldersLink() {
  const translate = useTranslate();
  const record = useRecordContext<DraftRecord>();
  if (!record?.id) return null;
  const filter = encodeURIComponent(JSON.stringify({ roleCode: record.code }));
  return (
    <Button component={Link} to={`/employees?filter=${filter}`} size="small">
      {translate('people.roles.holders')}
    </Button>
  );
}

/** *Vai trò*: what whoever holds it may see, act on and configure. */
export function RoleForm() {
  return (
    <>
      <LiveNotice />
      <FormSection title="people.sections.role" action={<HoldersLink />}>
        <FieldColumns>
          <BodyText name="roleCode" monospace />
          <BodyText name="roleName" />
        </FieldColumns>
        <BodyText name="description" multiline rows={1} />
        <NamedSelect name="leader" values={[0, 1, 2]} />
      </FormSection>
      <FormSection title="people.sections.rights">
        <FieldColumns>
          <BodySelect name="see" />
          <BodySelect name="act" />
          <BodySelect name="configure" />
          <BodyCheck name="operate" />
          <BodyCheck name="cashier" />
        </FieldColumns>
      </FormSection>
      <KeptFields />
    </>
  );
}
