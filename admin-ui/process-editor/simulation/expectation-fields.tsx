import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useId } from 'react';
import { useTranslate } from 'react-admin';
import type { Duration, ServiceProcess } from '../../../schemas/types/index.ts';
import { BodyNumber } from '../../fields/body-number.tsx';
import { BodySelect } from '../../fields/body-select.tsx';
import { CodesPicker } from '../../fields/codes-picker.tsx';
import { useBodyInput } from '../../fields/use-body-input.ts';
import { Columns } from '../lists/section.tsx';
import { stepChoices } from '../step-name.ts';
import { useStatuses } from '../use-choices.ts';

/** Reasons a scenario most often holds an act to; another one that is there already stays. */
const REASONS = [
  'not-your-step',
  'condition-fails',
  'part-missing',
  'part-unchecked',
  'part-unsigned',
  'note-missing',
  'form-invalid',
  'payment-missing',
  'children-open',
] as const;
const UNITS = ['hour', 'working-day', 'calendar-day', 'month'] as const satisfies Duration['unit'][];

function isDuration(value: unknown): value is Duration {
  return typeof value === 'object' && value !== null && 'count' in value && typeof value.count === 'number';
}

/** How long after reception it is due. */
function DueIn() {
  const translate = useTranslate();
  const input = useBodyInput('dueIn');
  const unitId = useId();
  const { count, unit } = isDuration(input.value) ? input.value : { count: undefined, unit: 'working-day' as const };
  const set = (next: number | undefined, of: Duration['unit']) =>
    input.change(next === undefined || !(next > 0) ? undefined : { count: next, unit: of });
  return (
    <>
      <TextField
        id={input.id}
        type="number"
        label={input.label}
        value={count ?? ''}
        onChange={({ target }) => set(target.value === '' ? undefined : Number(target.value), unit)}
        helperText={input.help}
        disabled={input.disabled}
        slotProps={{ htmlInput: { min: 0, step: 'any' } }}
      />
      <TextField
        id={unitId}
        select
        label={translate('simulations.expect.unit')}
        value={unit}
        onChange={({ target }) => set(count, UNITS.find((one) => one === target.value) ?? unit)}
        disabled={input.disabled || count === undefined}
      >
        {UNITS.map((one) => (
          <MenuItem key={one} value={one}>
            {translate(`processes.channels.units.${one}`)}
          </MenuItem>
        ))}
      </TextField>
    </>
  );
}

/** Ticked: it must have ended. Not ticked: nothing is said of it. */
function Ended() {
  const input = useBodyInput('ended');
  return (
    <FormControlLabel
      label={input.label}
      control={
        <Checkbox
          checked={input.value === true}
          disabled={input.disabled}
          onChange={(_event, ticked) => input.change(ticked ? true : undefined)}
        />
      }
    />
  );
}

/** What must hold after a step of a scenario; what is left empty is not looked at. Within the scope of an expectation. */
export function ExpectationFields({ steps, isAct }: { steps: ServiceProcess['steps']; isAct: boolean }) {
  const translate = useTranslate();
  const statuses = useStatuses().filter(({ parent }) => parent === '');
  const nothing = translate('simulations.expect.nothing');
  return (
    <Columns>
      {isAct ? (
        <BodySelect
          name="refused"
          emptyLabel={nothing}
          choices={REASONS.map((value) => ({ value, label: translate(`simulations.expect.reason.${value}`) }))}
        />
      ) : null}
      <BodySelect name="stepCode" emptyLabel={nothing} choices={stepChoices(steps)} />
      <BodySelect name="status" emptyLabel={nothing} choices={statuses} />
      <CodesPicker name="holderRoles" resource="roles" freeText />
      <DueIn />
      <BodyNumber name="feeTotal" unit="đ" />
      <CodesPicker name="messages" resource="notification-templates" freeText />
      <CodesPicker name="documents" resource="document-types" freeText />
      <Ended />
    </Columns>
  );
}
