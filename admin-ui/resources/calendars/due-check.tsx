import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { FieldColumns } from '../shared-configs/form-section.tsx';
import { inputOfInstant } from '../shared-configs/inputs/local-instant.ts';
import { stayOnEnter } from '../shared-configs/inputs/stay-on-enter.ts';
import { useEditedCalendar } from './calendar-context.tsx';
import { dateWords } from './day-words.ts';
import { dueOf, UNITS } from './due-answer.ts';

const words = 'calendars.check';

/** *Nộp lúc …, thời hạn … → hẹn trả …*, by the calendar as it is typed. */
export function DueCheck() {
  const translate = useTranslate();
  const { compiled } = useEditedCalendar();
  const [filed, setFiled] = useState(() => inputOfInstant(new Date().toISOString()));
  const [count, setCount] = useState('5');
  const [unit, setUnit] = useState<(typeof UNITS)[number]>('working-day');
  const answer = dueOf(compiled, filed, Number(count), unit);
  const moment = (instant: string): string => {
    const [date = '', clock = ''] = inputOfInstant(instant).split('T');
    return `${clock} ${dateWords(date, translate)}`;
  };
  return (
    <>
      <Box onKeyDown={stayOnEnter}>
        <FieldColumns wide={3}>
          <TextField
            type="datetime-local"
            label={translate(`${words}.filed`)}
            value={filed}
            onChange={({ target }) => setFiled(target.value)}
            slotProps={{ inputLabel: { shrink: true } }}
          />
          <TextField
            type="number"
            label={translate(`${words}.count`)}
            value={count}
            onChange={({ target }) => setCount(target.value)}
            slotProps={{ htmlInput: { min: 0, step: 'any' } }}
          />
          <TextField
            select
            label={translate(`${words}.unit`)}
            value={unit}
            onChange={({ target }) => setUnit(UNITS.find((one) => one === target.value) ?? 'working-day')}
          >
            {UNITS.map((one) => (
              <MenuItem key={one} value={one}>
                {translate(`${words}.units.${one}`)}
              </MenuItem>
            ))}
          </TextField>
        </FieldColumns>
      </Box>
      <div role="status">
        {'due' in answer ? (
          <>
            <Typography variant="body2">{translate(`${words}.starts`, { at: moment(answer.starts) })}</Typography>
            <Typography sx={{ fontWeight: 600 }}>{translate(`${words}.due`, { at: moment(answer.due) })}</Typography>
          </>
        ) : (
          <Typography variant="body2">{translate(`${words}.${answer.fault}`)}</Typography>
        )}
      </div>
    </>
  );
}
