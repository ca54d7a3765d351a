import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { officeMinutesOn } from '../../../engine/domain/calendar/office-time.ts';
import type { WorkingTime } from '../../../schemas/types/index.ts';
import { useFieldScope } from '../../fields/scope.tsx';
import { useItems } from '../../fields/use-items.ts';
import { useEditedCalendar } from './calendar-context.tsx';
import { likeMonday, weekOf, withHours } from './week.ts';
import { WeekdayRow } from './weekday-row.tsx';

/** A week without exceptions: Monday 05/01/1970 to Sunday. */
const ANY_MONDAY = 4;

/** Office hours weekday by weekday, each half by itself. */
export function WeekGrid() {
  const translate = useTranslate();
  const { disabled } = useFieldScope();
  const { items, replace } = useItems<WorkingTime>('workingTimes');
  const { own, above, withoutDays } = useEditedCalendar();
  const week = { ...withoutDays, exceptions: new Map() };
  const minutes = [0, 1, 2, 3, 4, 5, 6].reduce((sum, day) => sum + officeMinutesOn(week, ANY_MONDAY + day), 0);
  return (
    <>
      <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
        {weekOf(items).map((row) => (
          <WeekdayRow
            key={row.day}
            row={row}
            above={own.scope === 'nation' ? undefined : (above.weekdays[row.day - 1] ?? [])}
            disabled={disabled}
            onHours={(hours) => replace(withHours(items, row.day, hours))}
          />
        ))}
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', mt: 1 }}>
        {disabled ? null : (
          <Button size="small" variant="outlined" onClick={() => replace(likeMonday(items))}>
            {translate('calendars.week.like')}
          </Button>
        )}
        <Typography variant="body2" role="status">
          {translate('calendars.week.total', { hours: (minutes / 60).toLocaleString('vi-VN') })}
        </Typography>
      </Box>
    </>
  );
}
