import { useTranslate } from 'react-admin';
import { useFormContext, useWatch } from 'react-hook-form';
import { isRecord } from '../../../engine/domain/exchange/same-value.ts';
import { BodyText } from '../../fields/body-text.tsx';
import { FieldScope } from '../../fields/scope.tsx';
import { FieldColumns, FormSection } from '../shared-configs/form-section.tsx';
import { BodyDay } from '../shared-configs/inputs/body-day.tsx';

/** A Decision nobody wrote anything of is none. */
function useKeepDecision(): () => void {
  const { getValues, setValue } = useFormContext();
  return () => {
    const decision: unknown = getValues('body.legalBasis');
    if (!isRecord(decision)) return;
    const said = Object.values(decision).some((text) => typeof text === 'string' && text.trim() !== '');
    if (!said) setValue('body.legalBasis', undefined, { shouldDirty: true });
    else if (decision.decisionNo === undefined) setValue('body.legalBasis.decisionNo', '', { shouldDirty: true });
  };
}

/** The Decision a release rests on: number, day, who signed it. */
export function DecisionFields() {
  const translate = useTranslate();
  const keep = useKeepDecision();
  useWatch({ name: 'body.legalBasis' });
  return (
    <FormSection title="releases.plan.decision" help="releases.plan.decisionHelp">
      <fieldset
        aria-label={translate('releases.plan.decision')}
        onBlur={keep}
        style={{ border: 'none', padding: 0, margin: 0, minWidth: 0 }}
      >
        <FieldScope shape="Decision" source="body.legalBasis">
          <FieldColumns wide={3}>
            <BodyText name="decisionNo" />
            <BodyDay name="decisionDate" />
            <BodyText name="signer" />
          </FieldColumns>
        </FieldScope>
      </fieldset>
    </FormSection>
  );
}
