import { useTranslate } from 'react-admin';
import type { FeeExemption, FeeLine, FeeReduction } from '../../../../schemas/types/index.ts';
import { BodyText } from '../../../fields/body-text.tsx';
import { CodePicker } from '../../../fields/code-picker.tsx';
import { FieldColumns, FormSection } from '../form-section.tsx';
import { KeptFields } from '../forms/kept-fields.tsx';
import { BodyDay } from '../inputs/body-day.tsx';
import { CodesText } from '../inputs/codes-text.tsx';
import { CardList } from '../rows/card-list.tsx';
import { amountText } from './amount-words.ts';
import { ChannelChecks } from './channel-checks.tsx';
import { LineForm } from './line-form.tsx';
import { TryFee } from './try-fee.tsx';

const NEW_LINE = {
  lineCode: '',
  name: '',
  kind: 'lephi',
  amount: { shape: 'fixed', amount: 0 },
  rounding: { to: 1, mode: 'half-up' },
};

/** *Biểu phí, lệ phí*: its lines, who pays less, and what that comes to. */
export function FeePolicyForm() {
  const translate = useTranslate();
  const off = (percent: string) => translate('sharedConfigs.fees.off', { percent });
  return (
    <>
      <FormSection title="sharedConfigs.sections.general">
        <FieldColumns>
          <BodyText name="policyCode" monospace />
          <BodyText name="policyName" />
        </FieldColumns>
        <BodyText name="legalBasis" />
        <CodePicker name="ownerAgency" resource="agencies" />
      </FormSection>
      <CardList<FeeLine>
        list="lines"
        shape="FeeLine"
        blank={NEW_LINE}
        codeOf={({ lineCode }) => lineCode}
        nameOf={({ name }) => name}
        about={(line) => `${translate(`choices.FeeLine.kind.${line.kind}`)}: ${amountText(line.amount)}`}
        words={{
          title: 'sharedConfigs.fees.lines',
          add: 'sharedConfigs.fees.addLine',
          one: 'sharedConfigs.fees.line',
          fresh: 'sharedConfigs.fees.newLine',
          none: 'sharedConfigs.fees.noLines',
        }}
      >
        <LineForm />
      </CardList>
      <CardList<FeeExemption>
        list="exemptions"
        shape="FeeExemption"
        blank={{ groupCode: '', groupName: '', percentOff: '100' }}
        codeOf={({ groupCode }) => groupCode}
        nameOf={({ groupName }) => groupName}
        about={({ percentOff }) => off(percentOff)}
        words={{
          title: 'sharedConfigs.fees.exemptions',
          add: 'sharedConfigs.fees.addExemption',
          one: 'sharedConfigs.fees.exemption',
          fresh: 'sharedConfigs.fees.addExemption',
          none: 'sharedConfigs.fees.noExemptions',
        }}
      >
        <FieldColumns>
          <BodyText name="groupCode" monospace autoFocus />
          <BodyText name="percentOff" />
        </FieldColumns>
        <BodyText name="groupName" />
        <CodesText name="lines" />
        <BodyText name="legalBasis" />
      </CardList>
      <CardList<FeeReduction>
        list="reductions"
        shape="FeeReduction"
        blank={{ name: '', percentOff: '50' }}
        codeOf={({ name }) => name}
        nameOf={({ percentOff }) => off(percentOff)}
        about={({ legalBasis }) => legalBasis ?? ''}
        words={{
          title: 'sharedConfigs.fees.reductions',
          add: 'sharedConfigs.fees.addReduction',
          one: 'sharedConfigs.fees.reduction',
          fresh: 'sharedConfigs.fees.addReduction',
          none: 'sharedConfigs.fees.noReductions',
        }}
      >
        <FieldColumns>
          <BodyText name="name" autoFocus />
          <BodyText name="percentOff" />
          <BodyDay name="validFrom" />
          <BodyDay name="validTo" />
        </FieldColumns>
        <ChannelChecks name="channels" />
        <CodesText name="lines" />
        <BodyText name="legalBasis" />
      </CardList>
      <TryFee />
      <KeptFields />
    </>
  );
}
