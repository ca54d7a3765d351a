import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { RowActs, RowPlace } from '../../../fields/row-acts.tsx';
import { RowMenuArea } from '../../../fields/row-menu.tsx';
import { useFieldScope } from '../../../fields/scope.tsx';
import type { ItemRow } from './item-rows.ts';

interface ItemTableProps {
  rows: ItemRow[];
  /** Items of the whole dictionary. */
  total: number;
  /** Whether the shown order is the dictionary's own. */
  sortable: boolean;
  onOpen(index: number): void;
  onMove(from: number, to: number): void;
  onRemove(index: number): void;
}

/** Items of a dictionary with their parents, their order and what is wrong with them. */
export function ItemTable({ rows, total, sortable, onOpen, onMove, onRemove }: ItemTableProps) {
  const translate = useTranslate();
  const { disabled } = useFieldScope();
  return (
    <RowMenuArea>
      <TableContainer tabIndex={0} role="region" aria-label={translate('sharedConfigs.sections.items')}>
        <Table size="small">
          <TableHead>
            <TableRow>
              <TableCell>{translate('fields.DictItem.itemCode.label')}</TableCell>
              <TableCell>{translate('fields.DictItem.itemName.label')}</TableCell>
              <TableCell>{translate('fields.DictItem.parent.label')}</TableCell>
              {sortable && !disabled ? <TableCell>{translate('items.place')}</TableCell> : null}
              <TableCell>{translate('drafts.rowActs')}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {rows.map(({ item, index, parentName, twice, orphan }) => (
              <TableRow key={index} hover onDoubleClick={() => onOpen(index)}>
                <TableCell sx={{ fontFamily: 'monospace', overflowWrap: 'anywhere' }}>{item.itemCode}</TableCell>
                <TableCell sx={{ minWidth: 160 }}>
                  {item.itemName}
                  {twice ? (
                    <Typography variant="caption" component="p" sx={{ color: 'error.main' }}>
                      {translate('sharedConfigs.items.twice')}
                    </Typography>
                  ) : null}
                  {orphan ? (
                    <Typography variant="caption" component="p" sx={{ color: 'warning.main' }}>
                      {translate('sharedConfigs.items.noParent', { code: item.parent ?? '' })}
                    </Typography>
                  ) : null}
                </TableCell>
                <TableCell>{parentName}</TableCell>
                {sortable && !disabled ? (
                  <TableCell>
                    <RowPlace
                      list="items"
                      code={item.itemCode}
                      index={index}
                      last={index === total - 1}
                      onMove={(to) => onMove(index, to)}
                    />
                  </TableCell>
                ) : null}
                <TableCell>
                  <RowActs
                    code={item.itemCode}
                    disabled={disabled}
                    onEdit={() => onOpen(index)}
                    onRemove={() => onRemove(index)}
                  />
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </TableContainer>
    </RowMenuArea>
  );
}
