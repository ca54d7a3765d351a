import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { memo } from 'react';
import { useLocale, useTranslate } from 'react-admin';
import { dayLooks } from './day-style.ts';
import { dayWords } from './day-words.ts';
import { countWork, weeksOf, type YearDay } from './year.ts';

interface MonthGridProps {
  /** 1 .. 12. */
  month: number;
  days: YearDay[];
  /** The one day of the year that Tab reaches, where it is in this month. */
  current: string | undefined;
  today: string;
}

/** Weekdays from Monday, 0 is Sunday. */
const WEEKDAYS = [1, 2, 3, 4, 5, 6, 0];

function DayCell({ day, current, today }: { day: YearDay; current: boolean; today: boolean }) {
  const translate = useTranslate();
  const english = useLocale() === 'en';
  const number = Number(day.date.slice(8));
  // The number that is seen stands in the name too: whoever speaks to the computer says what they see.
  const words = `${number}: ${dayWords(day, english, translate)}`;
  const own = day.rules.some((rule) => rule.own);
  return (
    <Box
      component="td"
      role="gridcell"
      data-date={day.date}
      data-letter={translate(`calendars.letter.${day.look}`)}
      tabIndex={current ? 0 : -1}
      aria-label={today ? `${words} · ${translate('calendars.year.today')}` : words}
      {...(today ? { 'aria-current': 'date' } : {})}
      sx={[
        {
          position: 'relative',
          width: 36,
          height: 32,
          p: 0,
          textAlign: 'center',
          fontSize: 13,
          cursor: 'pointer',
          borderRadius: '4px',
          border: '2px solid transparent',
          '&::after': {
            content: 'attr(data-letter)',
            position: 'absolute',
            right: 2,
            bottom: 1,
            fontSize: 9,
            lineHeight: 1,
          },
          '&:hover': { outline: '2px solid', outlineColor: 'primary.light' },
          '&:focus-visible': { outline: '3px solid', outlineColor: 'primary.main', zIndex: 1 },
        },
        dayLooks[day.look],
        day.rules.length === 0 ? {} : { border: own ? '2px solid currentColor' : '2px dashed currentColor' },
        today ? { textDecoration: 'underline', textUnderlineOffset: '3px', textDecorationThickness: '2px' } : {},
      ]}
    >
      {number}
    </Box>
  );
}

/** One month as a grid: weeks from Monday, every day with its look and its words. */
export const MonthGrid = memo(function MonthGrid({ month, days, current, today }: MonthGridProps) {
  const translate = useTranslate();
  const titleId = `month-${month}`;
  return (
    <Box>
      <Box sx={{ display: 'flex', justifyContent: 'space-between', alignItems: 'baseline', px: 0.5 }}>
        <Typography id={titleId} variant="subtitle2" component="h4">
          {translate(`calendars.months.${month}`)}
        </Typography>
        <Typography variant="caption" sx={{ color: 'text.secondary' }}>
          {translate('calendars.year.monthCount', { smart_count: countWork(days).days })}
        </Typography>
      </Box>
      <Box
        component="table"
        role="grid"
        aria-labelledby={titleId}
        sx={{ borderCollapse: 'separate', borderSpacing: '2px', width: '100%', tableLayout: 'fixed' }}
      >
        <thead>
          <tr>
            {WEEKDAYS.map((weekday) => (
              <Box
                component="th"
                key={weekday}
                scope="col"
                abbr={translate(`choices.WorkingTime.day.${weekday + 1}`)}
                sx={{ fontSize: 11, fontWeight: 600, color: 'text.secondary', p: 0 }}
              >
                {translate(`calendars.short.${weekday}`)}
              </Box>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(days).map((week, index) => (
            <tr key={week.find((day) => day !== undefined)?.date ?? index}>
              {week.map((day, place) =>
                day ? (
                  <DayCell key={day.date} day={day} current={day.date === current} today={day.date === today} />
                ) : (
                  // biome-ignore lint/suspicious/noArrayIndexKey: days of the neighbouring month
                  <td key={place} />
                ),
              )}
            </tr>
          ))}
        </tbody>
      </Box>
    </Box>
  );
});
