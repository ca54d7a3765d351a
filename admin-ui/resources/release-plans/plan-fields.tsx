import { BodyText } from '../../fields/body-text.tsx';
import { CodePicker } from '../../fields/code-picker.tsx';
import { useBodyInput } from '../../fields/use-body-input.ts';
import { FieldColumns, FormSection } from '../shared-configs/form-section.tsx';
import { DecisionFields } from './decision-fields.tsx';
import { reachIn } from './plan-body.ts';
import { ReachChoice } from './reach-choice.tsx';
import { ValidFromInput } from './valid-from-input.tsx';

function ReachInput() {
  const { value, change, disabled } = useBodyInput('reach');
  return <ReachChoice value={reachIn({ reach: value })} onChange={change} disabled={disabled} />;
}

/** What is said of a release as a whole: name, reason, Decision, day, and which dossiers follow it. */
export function PlanFields() {
  return (
    <>
      <FormSection title="releases.plan.general">
        <FieldColumns>
          <BodyText name="planCode" monospace />
          <BodyText name="planName" multiline rows={1} />
        </FieldColumns>
        <BodyText name="reason" multiline rows={2} />
        <FieldColumns>
          <ValidFromInput />
          <CodePicker name="ownerAgency" resource="agencies" />
        </FieldColumns>
        <ReachInput />
      </FormSection>
      <DecisionFields />
    </>
  );
}
