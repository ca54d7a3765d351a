import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { AuditListItem } from '../../../schemas/types/index.ts';
import { formatInstant } from '../../fields/formats.ts';
import { AuditSubject } from './audit-subject.tsx';
import { reasonOf } from './audit-words.ts';
import { useAuditText } from './use-audit-text.ts';

/** Entries of the record of configuration on a narrow screen. */
export function AuditCards({ rows }: { rows: readonly AuditListItem[] }) {
  const text = useAuditText();
  return (
    <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {rows.map((entry) => (
        <Box component="li" key={entry.id} sx={{ py: 1, borderBottom: '1px solid #e4e7eb', overflowWrap: 'anywhere' }}>
          <Typography sx={{ fontWeight: 600 }}>{text.what(entry)}</Typography>
          <Typography variant="body2">
            <AuditSubject entry={entry} />
          </Typography>
          <Typography variant="body2" color="textSecondary">
            {[formatInstant(entry.at), text.who(entry), reasonOf(entry), text.from(entry)].filter(Boolean).join(' · ')}
          </Typography>
        </Box>
      ))}
    </Box>
  );
}
