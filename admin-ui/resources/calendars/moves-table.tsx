import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import type { MovedDossier } from '../../../schemas/types/index.ts';
import { formatInstant } from '../../fields/formats.ts';

const words = 'deadlines.moves';

/** By how much a due date moves; where it stays only the step's does. */
function Move({ item: { days, from, to } }: { item: MovedDossier }) {
  const translate = useTranslate();
  if (from === to) return translate(`${words}.stepOnly`);
  return translate(`${words}.days`, { days: days > 0 ? `+${days}` : days });
}

/** Dossiers whose dates move, each with both dates. */
export function MovesTable({ items }: { items: MovedDossier[] }) {
  const translate = useTranslate();
  return (
    <Box sx={{ overflowX: 'auto', width: '100%' }} tabIndex={0} role="region" aria-label={translate(`${words}.title`)}>
      <Table size="small">
        <TableHead>
          <TableRow>
            {['dossier', 'from', 'to', 'by'].map((name) => (
              <TableCell key={name}>{translate(`${words}.${name}`)}</TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {items.map((item) => (
            <TableRow key={item.dossierId}>
              <TableCell>
                <Link component={RouterLink} to={`/dossiers/${item.dossierId}/show`}>
                  {item.dossierNo ?? item.dossierId}
                </Link>
                <Box component="span" sx={{ display: 'block', color: 'text.secondary', fontSize: 13 }}>
                  {[item.serviceName, item.stepName, item.agencyName].filter(Boolean).join(' · ')}
                </Box>
              </TableCell>
              <TableCell sx={{ whiteSpace: 'nowrap' }}>{formatInstant(item.from ?? item.stepFrom)}</TableCell>
              <TableCell sx={{ whiteSpace: 'nowrap' }}>{formatInstant(item.to ?? item.stepTo)}</TableCell>
              <TableCell sx={{ whiteSpace: 'nowrap' }}>
                <Move item={item} />
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}
