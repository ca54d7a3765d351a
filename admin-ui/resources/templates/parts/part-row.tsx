import TableCell from '@mui/material/TableCell';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { memo } from 'react';
import { useTranslate } from 'react-admin';
import { RowFindings } from '../../../fields/row-findings.tsx';
import { type PartRowProps, samePart, usePartCells } from './part-cells.tsx';

/** One component as a line of the table. */
export const PartRow = memo(function Row(props: PartRowProps) {
  const translate = useTranslate();
  const { code, place, acts, kind, required, originals, copies } = usePartCells(props);
  const { part, index } = props;
  return (
    <TableRow hover>
      <TableCell sx={{ px: 0.5 }}>{place ?? index + 1}</TableCell>
      <TableCell component="th" scope="row">
        {code}
      </TableCell>
      <TableCell sx={{ minWidth: 220 }}>
        {part.partName}
        {part.partTip === '' ? null : (
          <Typography variant="caption" component="div" sx={{ color: 'text.secondary' }}>
            {part.partTip}
          </Typography>
        )}
        <RowFindings pointer={`/parts/${index}`} />
      </TableCell>
      <TableCell>{kind}</TableCell>
      <TableCell align="center">{required}</TableCell>
      <TableCell>{originals}</TableCell>
      <TableCell>{copies}</TableCell>
      <TableCell>{translate(part.eForm ? 'ra.boolean.true' : 'ra.boolean.false')}</TableCell>
      <TableCell sx={{ px: 0.5 }}>{acts}</TableCell>
    </TableRow>
  );
}, samePart);
