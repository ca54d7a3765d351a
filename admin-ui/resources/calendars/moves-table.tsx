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

/** Every date that moves, the due date before the others, each with what it is or by how much it moves. */
function useMoves(): (item: MovedDossier) => { from: string | null; to: string | null; what: string }[] {
  const translate = useTranslate();
  return ({ days, from, to, others }) => [
    ...(from === to ? [] : [{ from, to, what: translate(`${words}.days`, { days: days > 0 ? `+${days}` : days }) }]),
    ...others.map((other) => ({ ...other, what: translate(`${words}.of.${other.of}`) })),
  ];
}

/** Dossiers whose dates move, each with both dates. */
export function MovesTable({ items }: { items: MovedDossier[] }) {
  const translate = useTranslate();
  const movesOf = useMoves();
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
              {(['from', 'to', 'what'] as const).map((column) => (
                <TableCell key={column} sx={{ whiteSpace: 'nowrap' }}>
                  {movesOf(item).map((move) => (
                    <Box key={move.what}>{column === 'what' ? move.what : formatInstant(move[column])}</Box>
                  ))}
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}
