import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { PickInput } from '../lists/pick-input.tsx';
import { objectIn, textAt, withValue } from './json-text.ts';
import { PhaseRows } from './phase-rows.tsx';
import { TextForm, useBodyString } from './text-form.tsx';

const NAME = 'dueDatePattern';
const NOTIFY_TYPES = ['day', 'hour', '%'];
const PRINTED = [
  ['hour', 'AM'],
  ['hour', 'PM'],
  ['processHour', 'startHour'],
  ['processHour', 'dueHour'],
] as const;

/** *Cấu hình sinh ngày hẹn trả*: may the officer change the date, phases, when to warn, hours to print. */
export function DueDateField() {
  const translate = useTranslate();
  const { text, setText, disabled } = useBodyString(NAME);
  const rule = objectIn(text);
  const notifyCount = Number((rule && textAt(rule, 'dueDateNotify', 'value')) || 1);
  const set = (path: string[], value: unknown) => setText(withValue(text, path, value));
  return (
    <TextForm name={NAME} broken={!rule}>
      {rule ? (
        <>
          <FormControlLabel
            disabled={disabled}
            label={translate('processes.due.editable')}
            control={
              <Checkbox
                checked={rule.editable === true || rule.editable === 'true'}
                onChange={(_event, checked) => set(['editable'], checked || undefined)}
              />
            }
          />
          <PhaseRows text={text} setText={setText} disabled={disabled} />
          <Box sx={{ display: 'flex', gap: 1 }}>
            <Box sx={{ flex: 1 }}>
              <PickInput
                label={translate('processes.due.notify')}
                value={textAt(rule, 'dueDateNotify', 'type')}
                emptyLabel={translate('processes.due.notifyTypes.none')}
                choices={NOTIFY_TYPES.map((value) => ({
                  value,
                  label: translate(`processes.due.notifyTypes.${value === '%' ? 'percent' : value}`),
                  hideCode: true,
                }))}
                disabled={disabled}
                onChange={(type) => set(['dueDateNotify'], type === '' ? undefined : { type, value: notifyCount })}
              />
            </Box>
            {textAt(rule, 'dueDateNotify', 'type') === '' ? null : (
              <TextField
                label={translate('processes.due.notifyValue')}
                type="number"
                value={textAt(rule, 'dueDateNotify', 'value')}
                disabled={disabled}
                onChange={({ target }) => set(['dueDateNotify', 'value'], Math.max(0, Number(target.value)))}
                sx={{ maxWidth: 140 }}
              />
            )}
          </Box>
          <Typography variant="body2" color="textSecondary" sx={{ mt: 1 }}>
            {translate('processes.due.printed')}
          </Typography>
          <Box sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr 1fr', sm: 'repeat(4, 1fr)' }, gap: 1 }}>
            {PRINTED.map(([group, key]) => (
              <TextField
                key={key}
                type="time"
                label={translate(`processes.due.hours.${key}`)}
                value={textAt(rule, group, key)}
                disabled={disabled}
                onChange={({ target }) => set([group, key], target.value)}
                slotProps={{ inputLabel: { shrink: true } }}
              />
            ))}
          </Box>
        </>
      ) : null}
    </TextForm>
  );
}
