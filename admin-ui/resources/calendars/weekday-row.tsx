import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { clockOfText } from '../../../engine/domain/calendar/local-time.ts';
import { type Halves, parseOfficeHours, type Session } from '../../../engine/domain/calendar/office-hours.ts';
import { clockText, HALVES, type Half, hoursText, USUAL, type WeekdayRow as Weekday } from './week.ts';

interface WeekdayRowProps {
  row: Weekday;
  /** Hours of the calendar above; undefined where there is none to follow. */
  above: readonly Session[] | undefined;
  disabled: boolean;
  onHours(hours: string | undefined): void;
}

const words = 'calendars.week';

interface HalfFieldsProps {
  half: Half;
  dayName: string;
  halves: Halves;
  disabled: boolean;
  onHalves(halves: Halves): void;
}

/** One half of a weekday: worked or not, from when to when. */
function HalfFields({ half, dayName, halves, disabled, onHalves }: HalfFieldsProps) {
  const translate = useTranslate();
  const name = translate(`${words}.${half}`);
  const said = { day: dayName, half: name };
  const session = halves[half];
  const set = (next: Session | undefined) => onHalves({ ...halves, [half]: next });
  const times = { from: 'from', to: 'to' } as const;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1, minWidth: { md: 420 } }}>
      <FormControlLabel
        label={name}
        sx={{ mr: 0, minWidth: 120 }}
        disabled={disabled}
        control={
          <Checkbox
            size="small"
            checked={session !== undefined}
            onChange={(_event, works) => set(works ? USUAL[half] : undefined)}
            slotProps={{ input: { 'aria-label': translate(`${words}.works`, said) } }}
          />
        }
      />
      {session === undefined
        ? null
        : Object.values(times).map((edge) => (
            <TextField
              key={edge}
              type="time"
              value={clockText(session[edge])}
              onChange={({ target }) => {
                if (target.value !== '') set({ ...session, [edge]: clockOfText(target.value) });
              }}
              disabled={disabled}
              fullWidth={false}
              sx={{ my: 0.25, width: 142 }}
              slotProps={{ htmlInput: { 'aria-label': translate(`${words}.${edge}`, said) } }}
            />
          ))}
    </Box>
  );
}

/** One weekday: follows the calendar above, or has its own hours. */
export function WeekdayRow({ row, above, disabled, onHours }: WeekdayRowProps) {
  const translate = useTranslate();
  const dayName = translate(`choices.WorkingTime.day.${row.day}`);
  const hours = (above ?? []).map(({ from, to }) => `${clockText(from)}-${clockText(to)}`).join(', ');
  const inherits = above !== undefined && row.inherited;
  // While a time is being typed its half may close before it opens: the row stays a row, and says so.
  const [typed, setTyped] = useState<Halves>({});
  const halves = row.halves ?? (hoursText(typed) === row.text ? typed : undefined);
  const wrong = halves !== undefined && parseOfficeHours(row.text) === undefined;
  return (
    <Box
      component="li"
      sx={{
        display: 'grid',
        columnGap: 2,
        alignItems: 'center',
        borderBottom: 1,
        borderColor: 'divider',
        py: 0.5,
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: above ? '110px 210px 1fr' : '110px 1fr' },
      }}
    >
      <Typography sx={{ fontWeight: 600 }}>{dayName}</Typography>
      {above === undefined ? null : (
        <TextField
          select
          value={inherits ? 'inherit' : 'own'}
          disabled={disabled}
          onChange={({ target }) => onHours(target.value === 'inherit' ? undefined : hours.replaceAll(' ', ''))}
          slotProps={{ htmlInput: { 'aria-label': translate(`${words}.state`, { day: dayName }) } }}
        >
          <MenuItem value="inherit">{translate(`${words}.inherit`)}</MenuItem>
          <MenuItem value="own">{translate(`${words}.own`)}</MenuItem>
        </TextField>
      )}
      {inherits ? (
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {translate(`${words}.above`, { hours: hours || translate(`${words}.off`) })}
        </Typography>
      ) : (
        <Box>
          {halves === undefined ? (
            <TextField
              label={translate(`${words}.text`, { day: dayName })}
              value={row.text}
              onChange={({ target }) => onHours(target.value)}
              disabled={disabled}
              error
              helperText={translate(`${words}.unreadable`, { text: row.text })}
            />
          ) : (
            <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2 }}>
              {HALVES.map((half) => (
                <HalfFields
                  key={half}
                  half={half}
                  dayName={dayName}
                  halves={halves}
                  disabled={disabled}
                  onHalves={(next) => {
                    setTyped(next);
                    onHours(hoursText(next));
                  }}
                />
              ))}
            </Box>
          )}
          {wrong ? (
            <Typography variant="caption" role="alert" sx={{ color: 'error.main' }}>
              {translate(`${words}.broken`)}
            </Typography>
          ) : null}
        </Box>
      )}
    </Box>
  );
}
