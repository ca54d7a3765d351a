import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { useFormContext } from 'react-hook-form';
import { namedPath } from '../../../engine/domain/process/named-path.ts';
import type { LocalDifference } from '../../../schemas/types/index.ts';
import { usePlaceText } from '../../fields/use-place-text.ts';

const MOST = 160;
const cell = { overflowWrap: 'anywhere', verticalAlign: 'top' } as const;

/** A text short enough for a table. */
export const shortened = (text = ''): string => (text.length > MOST ? `${text.slice(0, MOST)}…` : text);

interface DifferenceTableProps {
  resource: string;
  differences: LocalDifference[];
}

/** Places in words, what the base says there and what stands here. */
export function DifferenceTable({ resource, differences }: DifferenceTableProps) {
  const translate = useTranslate();
  const placeText = usePlaceText();
  const { getValues } = useFormContext();
  const body: unknown = getValues('body');
  return (
    <TableContainer sx={{ maxHeight: 360 }} tabIndex={0} role="region" aria-label={translate('overlays.panel')}>
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell />
            <TableCell>{translate('overlays.baseSays')}</TableCell>
            <TableCell>{translate('overlays.ownSays')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {differences.map(({ path, base, own, allowed }) => (
            <TableRow key={path}>
              <TableCell component="th" scope="row" sx={cell}>
                {placeText(resource, namedPath(body, path))}
                {allowed ? null : (
                  <Typography component="div" variant="caption" color="error">
                    {translate('overlays.forbidden')}
                  </Typography>
                )}
              </TableCell>
              <TableCell sx={cell}>{shortened(base) || translate('overlays.nothing')}</TableCell>
              <TableCell sx={cell}>{shortened(own) || translate('overlays.nothing')}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}
