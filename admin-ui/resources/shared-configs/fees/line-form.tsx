import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { BodySelect } from '../../../fields/body-select.tsx';
import { BodyText } from '../../../fields/body-text.tsx';
import { FieldScope, useFieldScope } from '../../../fields/scope.tsx';
import { FieldColumns } from '../form-section.tsx';
import { BodyDay } from '../inputs/body-day.tsx';
import { BodyDong } from '../inputs/body-dong.tsx';
import { CodesText } from '../inputs/codes-text.tsx';
import { SubRows } from '../rows/sub-rows.tsx';
import { AmountField } from './amount-field.tsx';
import { ChannelChecks } from './channel-checks.tsx';

const NO_FACTOR = { caseCode: '', percent: '100' };

function Heading({ text }: { text: string }) {
  const translate = useTranslate();
  return (
    <Typography variant="subtitle2" component="h3" sx={{ mt: 2 }}>
      {translate(text)}
    </Typography>
  );
}

/** One line of a fee policy. */
export function LineForm() {
  const { source } = useFieldScope();
  return (
    <>
      <FieldColumns>
        <BodyText name="lineCode" monospace autoFocus />
        <BodySelect name="kind" />
      </FieldColumns>
      <BodyText name="name" />
      <Heading text="sharedConfigs.sections.amount" />
      <AmountField />
      <FieldScope shape="FeeRounding" source={`${source}.rounding`}>
        <FieldColumns>
          <BodyDong name="to" />
          <BodySelect name="mode" />
        </FieldColumns>
      </FieldScope>
      <BodyText name="countField" monospace />
      <BodyDong name="cap" />
      <SubRows name="caseFactors" shape="FeeCaseFactor" blank={NO_FACTOR} addLabel="sharedConfigs.fees.factor">
        <BodyText name="caseCode" monospace />
        <BodyText name="percent" />
      </SubRows>
      <Heading text="sharedConfigs.sections.limits" />
      <ChannelChecks name="channels" />
      <CodesText name="cases" />
      <FieldColumns>
        <BodyDay name="validFrom" />
        <BodyDay name="validTo" />
      </FieldColumns>
    </>
  );
}
