import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { Theme } from '@mui/material/styles';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useLocale, useTranslate } from 'react-admin';
import { useFieldScope } from '../../fields/scope.tsx';
import { dateWords } from './day-words.ts';
import type { YearDay } from './year.ts';

interface YearListProps {
  year: number;
  days: YearDay[];
  onEdit(date: string): void;
}

/** One rule of the year in words. */
interface Line {
  key: string;
  date: string;
  day: string;
  what: string;
  why: string;
  legalNumber: string;
  source: string;
}

const COLUMNS = ['date', 'kind', 'description', 'legalNumber'];

function useLines(days: YearDay[]): Line[] {
  const translate = useTranslate();
  const english = useLocale() === 'en';
  return days.flatMap(({ date, rules }) =>
    rules.map(({ exception, own, calendarCode, calendarName }) => {
      const { kind, session = 'all', hours, description = '', descriptionEN, legalNumber = '' } = exception;
      return {
        key: `${date} ${calendarCode} ${kind} ${session}`,
        date,
        day: dateWords(date, translate),
        what: [
          translate(`choices.CalendarException.kind.${kind}`),
          session === 'all' ? '' : translate(`choices.CalendarException.session.${session}`),
          hours,
        ]
          .filter(Boolean)
          .join(' · '),
        why: (english && descriptionEN) || description,
        legalNumber,
        source: own ? translate('calendars.year.byOwn') : translate('calendars.year.byOther', { name: calendarName }),
      };
    }),
  );
}

function EditButton({ line, onEdit }: { line: Line; onEdit(date: string): void }) {
  const translate = useTranslate();
  return (
    <Button
      size="small"
      aria-label={translate('calendars.list.edit', { day: line.day })}
      onClick={() => onEdit(line.date)}
    >
      {translate('ra.action.edit')}
    </Button>
  );
}

/** The days of the year that differ, each rule with its reason, its legal number and the calendar it comes from. */
export function YearList({ year, days, onEdit }: YearListProps) {
  const translate = useTranslate();
  const { disabled } = useFieldScope();
  const small = useMediaQuery<Theme>((theme) => theme.breakpoints.down('sm'));
  const lines = useLines(days);
  const title = translate('calendars.list.title', { year });
  return (
    <Box component="section" aria-label={title} sx={{ mt: 2 }}>
      <Typography variant="subtitle2" component="h4">
        {title}
      </Typography>
      {lines.length === 0 ? <Typography variant="body2">{translate('calendars.list.none')}</Typography> : null}
      {small ? (
        <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
          {lines.map((line) => (
            <Box component="li" key={line.key} sx={{ borderBottom: 1, borderColor: 'divider', py: 0.5 }}>
              <Box sx={{ display: 'flex', justifyContent: 'space-between', alignItems: 'center' }}>
                <Typography variant="body2" sx={{ fontWeight: 600 }}>
                  {line.day} · {line.what}
                </Typography>
                {disabled ? null : <EditButton line={line} onEdit={onEdit} />}
              </Box>
              <Typography variant="caption" component="p">
                {[line.why, line.legalNumber, line.source].filter((text) => text !== '').join(' · ')}
              </Typography>
            </Box>
          ))}
        </Box>
      ) : null}
      {small || lines.length === 0 ? null : (
        <TableContainer tabIndex={0} role="region" aria-label={title}>
          <Table size="small">
            <TableHead>
              <TableRow>
                {COLUMNS.map((field) => (
                  <TableCell key={field}>{translate(`fields.CalendarException.${field}.label`)}</TableCell>
                ))}
                <TableCell>{translate('calendars.list.source')}</TableCell>
                {disabled ? null : <TableCell>{translate('drafts.rowActs')}</TableCell>}
              </TableRow>
            </TableHead>
            <TableBody>
              {lines.map((line) => (
                <TableRow key={line.key}>
                  <TableCell sx={{ whiteSpace: 'nowrap' }}>{line.day}</TableCell>
                  <TableCell>{line.what}</TableCell>
                  <TableCell>{line.why}</TableCell>
                  <TableCell>{line.legalNumber}</TableCell>
                  <TableCell>{line.source}</TableCell>
                  {disabled ? null : (
                    <TableCell>
                      <EditButton line={line} onEdit={onEdit} />
                    </TableCell>
                  )}
                </TableRow>
              ))}
            </TableBody>
          </Table>
        </TableContainer>
      )}
    </Box>
  );
}
