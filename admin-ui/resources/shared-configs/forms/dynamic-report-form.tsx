import Alert from '@mui/material/Alert';
import { useTranslate } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { BodyText } from '../../../fields/body-text.tsx';
import { CodePicker } from '../../../fields/code-picker.tsx';
import { CodesPicker } from '../../../fields/codes-picker.tsx';
import { ScriptField } from '../../../fields/script-field.tsx';
import { FieldColumns, FormSection } from '../form-section.tsx';
import { NamedSelect } from '../inputs/named-select.tsx';
import { KeptFields } from './kept-fields.tsx';
import { isScript } from './report-script.ts';

const TEXTS = ['filterConfig', 'tableConfig', 'userConfig'];

function NeverRun() {
  const translate = useTranslate();
  const texts: unknown[] = useWatch({ name: TEXTS.map((name) => `body.${name}`) });
  if (!texts.some(isScript)) return null;
  return (
    <Alert severity="warning" sx={{ mb: 2 }}>
      {translate('sharedConfigs.neverRun')}
    </Alert>
  );
}

/** *Báo cáo động*: reports of OpenCPS, kept as they are. */
export function DynamicReportForm() {
  return (
    <>
      <NeverRun />
      <FormSection title="sharedConfigs.sections.general">
        <FieldColumns>
          <BodyText name="reportCode" monospace />
          <BodyText name="reportName" />
          <BodyText name="reportType" />
          <NamedSelect name="sharing" values={[0, 1]} />
        </FieldColumns>
        <CodesPicker name="roles" resource="roles" freeText />
        <CodePicker name="ownerAgency" resource="agencies" />
      </FormSection>
      <FormSection title="sharedConfigs.sections.report">
        {TEXTS.map((name) => (
          <ScriptField key={name} name={name} />
        ))}
      </FormSection>
      <KeptFields />
    </>
  );
}
