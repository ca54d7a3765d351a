import Paper from '@mui/material/Paper';
import { type RefObject, useEffect, useState } from 'react';
import { useLocale, useTranslate } from 'react-admin';
import { dayWords } from './day-words.ts';
import type { YearDay } from './year.ts';

/** The date a pointer or the focus is on. */
const dateAt = (event: Event): string | undefined =>
  event.target instanceof Element
    ? (event.target.closest('[data-date]')?.getAttribute('data-date') ?? undefined)
    : undefined;

/** What the day under the pointer or the focus is; stands above the months, so that moving draws nothing else anew. */
export function DayHint({ days, grid }: { days: YearDay[]; grid: RefObject<HTMLElement | null> }) {
  const translate = useTranslate();
  const english = useLocale() === 'en';
  const [date, setDate] = useState<string | undefined>();
  useEffect(() => {
    const element = grid.current;
    if (!element) return;
    const onDay = (event: Event) => {
      const found = dateAt(event);
      if (found !== undefined) setDate(found);
    };
    element.addEventListener('mouseover', onDay);
    element.addEventListener('focusin', onDay);
    return () => {
      element.removeEventListener('mouseover', onDay);
      element.removeEventListener('focusin', onDay);
    };
  }, [grid]);
  const day = days.find((one) => one.date === date);
  return (
    // The day itself carries the same words for whoever does not see them.
    <Paper
      aria-hidden
      variant="outlined"
      sx={{ position: 'sticky', top: 56, zIndex: 3, px: 1.5, py: 0.75, mb: 1, fontSize: 14, minHeight: 38 }}
    >
      {day ? dayWords(day, english, translate) : translate('calendars.year.hint')}
    </Paper>
  );
}
