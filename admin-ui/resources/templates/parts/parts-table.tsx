import Box from '@mui/material/Box';
import type { Theme } from '@mui/material/styles';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useTranslate } from 'react-admin';
import type { DossierPart } from '../../../../schemas/types/index.ts';
import { RowMenuArea } from '../../../fields/row-menu.tsx';
import { cellStyles } from './cells.tsx';
import { PartCard } from './part-card.tsx';
import type { PartRowProps } from './part-cells.tsx';
import { PartRow } from './part-row.tsx';

interface PartsTableProps extends Omit<PartRowProps, 'part' | 'index' | 'last'> {
  parts: DossierPart[];
}

const COLUMNS = ['partNo', 'partName', 'partType', 'required', 'originals', 'copies', 'eForm'];

/** *Thành phần hồ sơ*: every component with what is changed most; cards where a table would not fit. */
export function PartsTable({ parts, ...rows }: PartsTableProps) {
  const translate = useTranslate();
  const narrow = useMediaQuery<Theme>((theme) => theme.breakpoints.down('md'));
  const last = parts.length - 1;
  if (narrow)
    return (
      <RowMenuArea>
        <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0, ...cellStyles }}>
          {parts.map((part, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: codes may be empty or doubled while they are typed
            <PartCard key={index} part={part} index={index} last={index === last} {...rows} />
          ))}
        </Box>
      </RowMenuArea>
    );
  return (
    <RowMenuArea>
      {/* Its own width counts for nothing, so that a long name makes the box scroll and never the page. */}
      <TableContainer sx={{ contain: 'inline-size', '& .MuiTableCell-root': { px: 0.75 }, ...cellStyles }}>
        <Table size="small" aria-label={translate('templates.tabs.parts')}>
          <TableHead>
            <TableRow>
              <TableCell>{translate('items.place')}</TableCell>
              {COLUMNS.map((field) => (
                <TableCell key={field}>{translate(`templates.parts.columns.${field}`)}</TableCell>
              ))}
              <TableCell>{translate('drafts.rowActs')}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {parts.map((part, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: codes may be empty or doubled while they are typed
              <PartRow key={index} part={part} index={index} last={index === last} {...rows} />
            ))}
          </TableBody>
        </Table>
      </TableContainer>
    </RowMenuArea>
  );
}
