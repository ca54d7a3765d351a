import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import FormControlLabel from '@mui/material/FormControlLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { dayOfDate } from '../../../engine/domain/calendar/local-time.ts';
import { parseOfficeHours } from '../../../engine/domain/calendar/office-hours.ts';
import type { CalendarException } from '../../../schemas/types/index.ts';
import { useFieldScope } from '../../fields/scope.tsx';
import { useItems } from '../../fields/use-items.ts';
import { useEditedCalendar } from './calendar-context.tsx';
import { choiceOf, DAY_CHOICES, type DayWords, daysThrough, setDay } from './day-choice.ts';
import { dateWords, hoursWords } from './day-words.ts';
import { baseOf, halvesOn } from './year.ts';

const words = 'calendars.day';

const TEXTS = ['description', 'descriptionEN', 'legalNumber'] as const;

/** Sets a day, or the days of a stretch: what it is, why, and by which document. */
export function DayDialog({ date, onClose }: { date: string; onClose(): void }) {
  const translate = useTranslate();
  const notify = useNotify();
  const { disabled } = useFieldScope();
  const { items, replace } = useItems<CalendarException>('exceptions');
  const { compiled, withoutDays, layers } = useEditedCalendar();
  const own = items.filter((exception) => exception.date === date);
  const above = layers.flatMap(({ exceptions }) => exceptions).filter((exception) => exception.date === date);
  const day = dayOfDate(date) ?? 0;
  const usual = halvesOn(withoutDays, day);
  const [choice, setChoice] = useState(() => choiceOf(halvesOn(compiled, day), own.length > 0));
  const [said, setSaid] = useState<DayWords>(() => {
    const [known] = own.length > 0 ? own : above;
    const { hours, legalNumber, description, descriptionEN } = known ?? {};
    return { hours: own.find((exception) => exception.hours)?.hours ?? hours, legalNumber, description, descriptionEN };
  });
  const [through, setThrough] = useState('');
  const asksHours = choice === 'worked' || choice === 'morning' || choice === 'afternoon';
  const broken = asksHours && (said.hours ?? '') !== '' && parseOfficeHours(said.hours ?? '') === undefined;
  function take() {
    const dates = daysThrough(date, through).filter((one, index) => {
      const works = Object.keys(halvesOn(withoutDays, dayOfDate(one) ?? 0)).length > 0;
      return index === 0 || choice !== 'off' || works;
    });
    const kept = asksHours ? said : { ...said, hours: '' };
    replace(
      dates.reduce(
        (exceptions, one) => setDay(exceptions, one, choice, kept, baseOf(withoutDays, dayOfDate(one) ?? 0)),
        items,
      ),
    );
    notify(`${words}.set`, { type: 'info', messageArgs: { smart_count: dates.length } });
    onClose();
  }
  const label = (field: string) => translate(`fields.CalendarException.${field}.label`);
  const help = (field: string) => translate(`fields.CalendarException.${field}.help`);
  return (
    <Dialog open onClose={onClose} maxWidth="sm" fullWidth aria-labelledby="day-title">
      <DialogTitle id="day-title">{translate(`${words}.title`, { day: dateWords(date, translate) })}</DialogTitle>
      <DialogContent>
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {translate(`${words}.usualIs`, { hours: hoursWords(usual, translate('calendars.week.off')) })}
        </Typography>
        <RadioGroup
          aria-label={translate(`${words}.choice`)}
          value={choice}
          onChange={({ target }) => setChoice(DAY_CHOICES.find((one) => one === target.value) ?? 'usual')}
        >
          {DAY_CHOICES.map((one) => (
            <FormControlLabel
              key={one}
              value={one}
              disabled={disabled}
              label={translate(`${words}.choices.${one}`)}
              control={<Radio size="small" autoFocus={one === choice} />}
            />
          ))}
        </RadioGroup>
        {asksHours ? (
          <TextField
            label={label('hours')}
            value={said.hours ?? ''}
            onChange={({ target }) => setSaid({ ...said, hours: target.value })}
            error={broken}
            helperText={broken ? translate(`${words}.hoursBroken`) : help('hours')}
            disabled={disabled}
          />
        ) : null}
        {choice === 'usual'
          ? null
          : TEXTS.map((field) => (
              <TextField
                key={field}
                label={label(field)}
                value={said[field] ?? ''}
                onChange={({ target }) => setSaid({ ...said, [field]: target.value })}
                helperText={help(field)}
                disabled={disabled}
              />
            ))}
        <TextField
          type="date"
          label={translate(`${words}.through`)}
          value={through}
          onChange={({ target }) => setThrough(target.value)}
          helperText={translate(`${words}.throughHelp`)}
          disabled={disabled}
          slotProps={{ inputLabel: { shrink: true }, htmlInput: { min: date } }}
        />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('ra.action.cancel')}</Button>
        {disabled ? null : (
          <Button variant="contained" disabled={broken} onClick={take}>
            {translate(`${words}.take`)}
          </Button>
        )}
      </DialogActions>
    </Dialog>
  );
}
