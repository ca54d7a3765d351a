import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { type KeyboardEvent, type MouseEvent, useMemo, useRef, useState } from 'react';
import { useTranslate } from 'react-admin';
import { localDateOf } from '../../../engine/domain/calendar/local-time.ts';
import { useEditedCalendar } from './calendar-context.tsx';
import { DayDialog } from './day-dialog.tsx';
import { DayHint } from './day-hint.tsx';
import { MonthGrid } from './month-grid.tsx';
import { countWork, dayAfterKey, monthsOf, rulesOf, yearOf } from './year.ts';
import { YearLegend } from './year-legend.tsx';
import { YearList } from './year-list.tsx';

const words = 'calendars.year';

const dateOf = (target: EventTarget): string | undefined =>
  target instanceof Element ? (target.closest('[data-date]')?.getAttribute('data-date') ?? undefined) : undefined;

/** A year at a glance: twelve months, moved through by arrow keys, each day set by Enter or a click. */
export function YearView() {
  const translate = useTranslate();
  const { own, layers, compiled, fault, pending } = useEditedCalendar();
  const today = localDateOf(new Date().toISOString());
  const [current, setCurrent] = useState(today);
  const [asked, setAsked] = useState<string | undefined>();
  const grid = useRef<HTMLDivElement>(null);
  const year = Number(current.slice(0, 4));
  const rules = useMemo(() => rulesOf(layers, own), [layers, own]);
  const days = useMemo(() => yearOf(year, compiled, rules), [year, compiled, rules]);
  const months = useMemo(() => monthsOf(days), [days]);
  const count = countWork(days);
  const empty = days.every((day) => day.rules.length === 0);
  const toYear = (next: number) => setCurrent(next === Number(today.slice(0, 4)) ? today : `${next}-01-01`);
  function goTo(date: string) {
    setCurrent(date);
    requestAnimationFrame(() => grid.current?.querySelector<HTMLElement>(`[data-date="${date}"]`)?.focus());
  }
  function onKey(event: KeyboardEvent) {
    const date = dateOf(event.target);
    if (date === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    const next = dayAfterKey(date, event.key);
    const opens = event.key === 'Enter' || event.key === ' ';
    if (next === undefined && !opens) return;
    event.preventDefault();
    if (next !== undefined) goTo(next);
    else setAsked(date);
  }
  function onClick(event: MouseEvent) {
    const date = dateOf(event.target);
    if (date === undefined) return;
    setCurrent(date);
    setAsked(date);
  }
  return (
    <>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, mb: 1 }}>
        <Button size="small" variant="outlined" onClick={() => toYear(year - 1)}>
          {translate(`${words}.previous`, { year: year - 1 })}
        </Button>
        <Typography variant="h6" component="h4" role="status">
          {translate(`${words}.year`, { year })}: {translate(`${words}.count`, { smart_count: count.days })}
          {count.halfDays > 0 ? `, ${translate(`${words}.halves`, { smart_count: count.halfDays })}` : ''}
        </Typography>
        <Button size="small" variant="outlined" onClick={() => toYear(year + 1)}>
          {translate(`${words}.next`, { year: year + 1 })}
        </Button>
        <Button size="small" onClick={() => setCurrent(today)}>
          {translate(`${words}.thisYear`)}
        </Button>
      </Box>
      {own.scope === 'nation' || pending ? null : (
        <Typography variant="body2" sx={{ mb: 1 }}>
          {layers.length === 0
            ? translate(`${words}.noLayers`)
            : translate(`${words}.layers`, { names: layers.map(({ calendarName }) => calendarName).join(' → ') })}
        </Typography>
      )}
      {fault === '' ? null : <Alert severity="error">{translate(`${words}.failed`, { fault })}</Alert>}
      {empty ? (
        <Alert severity="warning" sx={{ mb: 1 }}>
          {translate(`${words}.empty`, { year })}
        </Alert>
      ) : null}
      <YearLegend />
      <DayHint days={days} grid={grid} />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: keys and clicks of the days inside, which are grids */}
      <div ref={grid} onKeyDown={onKey} onClick={onClick}>
        <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'repeat(auto-fill, minmax(250px, 1fr))' }}>
          {months.map((month, index) => (
            <MonthGrid
              key={month[0]?.date ?? index}
              month={index + 1}
              days={month}
              current={month.some(({ date }) => date === current) ? current : undefined}
              today={today}
            />
          ))}
        </Box>
      </div>
      <YearList year={year} days={days} onEdit={setAsked} />
      {asked === undefined ? null : (
        <DayDialog
          key={asked}
          date={asked}
          onClose={() => {
            const date = asked;
            setAsked(undefined);
            goTo(date);
          }}
        />
      )}
    </>
  );
}
