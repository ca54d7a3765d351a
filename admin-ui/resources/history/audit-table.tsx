import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { useTranslate } from 'react-admin';
import type { AuditListItem } from '../../../schemas/types/index.ts';
import { formatInstant } from '../../fields/formats.ts';
import { AuditSubject } from './audit-subject.tsx';
import { reasonOf } from './audit-words.ts';
import { useAuditText } from './use-audit-text.ts';

const COLUMNS = ['at', 'actor', 'action', 'subject', 'reason', 'origin'] as const;

/** Entries of the record of configuration, one a row. */
export function AuditTable({ rows }: { rows: readonly AuditListItem[] }) {
  const translate = useTranslate();
  const text = useAuditText();
  return (
    <TableContainer>
      <Table size="small" aria-label={translate('audit.title')}>
        <TableHead>
          <TableRow>
            {COLUMNS.map((column) => (
              <TableCell key={column}>{translate(`audit.${column}`)}</TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map((entry) => (
            <TableRow key={entry.id}>
              <TableCell sx={{ whiteSpace: 'nowrap' }}>{formatInstant(entry.at)}</TableCell>
              <TableCell>{text.who(entry)}</TableCell>
              <TableCell>{text.what(entry)}</TableCell>
              <TableCell>
                <AuditSubject entry={entry} />
              </TableCell>
              <TableCell sx={{ overflowWrap: 'anywhere' }}>{reasonOf(entry)}</TableCell>
              <TableCell>{text.from(entry)}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}
