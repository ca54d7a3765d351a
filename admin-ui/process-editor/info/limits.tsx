import Box from '@mui/material/Box';
import FormHelperText from '@mui/material/FormHelperText';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import type { Duration, TwoAppointments } from '../../../schemas/types/index.ts';
import { BodyNumber } from '../../fields/body-number.tsx';
import { useBodyInput } from '../../fields/use-body-input.ts';
import { DurationInput } from './duration-input.tsx';

type Input = ReturnType<typeof useBodyInput>;

function Field({ input: { label, help, source, id, faulty }, children }: { input: Input; children: ReactNode }) {
  return (
    <Box component="section" aria-labelledby={id} data-source={source} tabIndex={-1} sx={{ my: 1 }}>
      <Typography id={id} variant="subtitle2" component="h4">
        {label}
      </Typography>
      {children}
      <FormHelperText error={faulty}>{help}</FormHelperText>
    </Box>
  );
}

const isDuration = (value: unknown): value is Duration =>
  typeof value === 'object' && value !== null && 'count' in value && 'unit' in value;
const isPair = (value: unknown): value is TwoAppointments =>
  typeof value === 'object' && value !== null && 'first' in value && 'second' in value;
const USUAL_RECEPTION: Duration = { count: 8, unit: 'hour' };
const ONE_DAY: Duration = { count: 1, unit: 'working-day' };

/** *Hạn tiếp nhận hồ sơ trực tuyến*. */
function ReceptionLimit() {
  const input = useBodyInput('receptionLimit');
  const value = isDuration(input.value) ? input.value : undefined;
  return (
    <Field input={input}>
      <DurationInput
        label={input.label}
        value={value}
        usual={USUAL_RECEPTION}
        disabled={input.disabled}
        onChange={input.change}
      />
    </Field>
  );
}

/** *Hai lần hẹn trả*: both or none; emptying either takes both away. */
function AppointmentsField() {
  const translate = useTranslate();
  const input = useBodyInput('appointments');
  const value = isPair(input.value) ? input.value : undefined;
  const set = (which: keyof TwoAppointments) => (duration: Duration | undefined) =>
    input.change(duration && { first: ONE_DAY, second: ONE_DAY, ...value, [which]: duration });
  return (
    <Field input={input}>
      {(['first', 'second'] as const).map((which) => (
        <DurationInput
          key={which}
          label={translate(`fields.TwoAppointments.${which}.label`)}
          value={value?.[which]}
          disabled={input.disabled}
          onChange={set(which)}
        />
      ))}
    </Field>
  );
}

/** Limits beside the time of handling: of reception, of a wait for the applicant, and two appointments. */
export function Limits() {
  const translate = useTranslate();
  return (
    <>
      <ReceptionLimit />
      <BodyNumber name="supplementLimit" unit={translate('deadlines.rules.days')} />
      <BodyNumber name="supplementReminder" unit={translate('deadlines.rules.days')} />
      <AppointmentsField />
    </>
  );
}
