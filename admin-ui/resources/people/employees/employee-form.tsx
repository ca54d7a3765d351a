import { BodyText } from '../../../fields/body-text.tsx';
import { CodePicker } from '../../../fields/code-picker.tsx';
import { CodesPicker } from '../../../fields/codes-picker.tsx';
import { FieldColumns, FormSection } from '../../shared-configs/form-section.tsx';
import { KeptFields } from '../../shared-configs/forms/kept-fields.tsx';
import { BodyDay } from '../../shared-configs/inputs/body-day.tsx';
import { NamedSelect } from '../../shared-configs/inputs/named-select.tsx';
import { SubRows } from '../../shared-configs/rows/sub-rows.tsx';
import { LiveNotice } from '../live-notice.tsx';
import { AccountSection } from './account-section.tsx';
import { ReachSummary } from './reach-summary.tsx';

const NO_POST = { roleCode: '', agencyCode: '' };

/** *Quản lý cán bộ*: who the person is, which posts they hold, what that lets them do, and how they sign in. */
export function EmployeeForm() {
  return (
    <>
      <LiveNotice />
      <FormSection title="people.sections.person">
        <FieldColumns>
          <BodyText name="employeeNo" monospace />
          <BodyText name="fullName" />
          <BodyText name="jobTitle" />
          <BodyText name="title" />
        </FieldColumns>
        <FieldColumns wide={3}>
          <NamedSelect name="workingStatus" values={[1, 0]} />
          <BodyText name="telNo" />
          <BodyText name="email" />
          <NamedSelect name="gender" values={[0, 1]} />
          <BodyDay name="birthdate" />
        </FieldColumns>
      </FormSection>
      <FormSection title="people.sections.posts">
        <SubRows name="posts" shape="Post" blank={NO_POST} addLabel="people.posts.add">
          <CodePicker name="roleCode" resource="roles" />
          <CodePicker name="agencyCode" resource="agencies" />
        </SubRows>
        <CodesPicker name="scope" resource="agencies" />
      </FormSection>
      <FormSection title="people.sections.reach">
        <ReachSummary />
      </FormSection>
      <FormSection title="people.sections.account">
        <BodyText name="username" monospace />
        <AccountSection />
      </FormSection>
      <KeptFields />
    </>
  );
}
