import DownIcon from '@mui/icons-material/ArrowDownward';
import UpIcon from '@mui/icons-material/ArrowUpward';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import { RecordContextProvider, useTranslate } from 'react-admin';
import { RowMenuButton } from './row-menu.tsx';

interface RowPlaceProps {
  /** Names the list, for the ids of its buttons. */
  list: string;
  code: string;
  index: number;
  last: boolean;
  onMove(to: number): void;
}

/** Up and down by one place; the focus goes with the row, so that the key can be pressed again. */
export function RowPlace({ list, code, index, last, onMove }: RowPlaceProps) {
  const translate = useTranslate();
  function move(to: number, same: string, other: string) {
    onMove(to);
    requestAnimationFrame(() => {
      const button = document.getElementById(`${list}-${to}-${same}`);
      const end = button instanceof HTMLButtonElement && button.disabled;
      (end ? document.getElementById(`${list}-${to}-${other}`) : button)?.focus();
    });
  }
  return (
    <Box component="span" sx={{ whiteSpace: 'nowrap' }}>
      <IconButton
        id={`${list}-${index}-up`}
        size="small"
        disabled={index === 0}
        aria-label={translate('items.up', { code })}
        onClick={() => move(index - 1, 'up', 'down')}
      >
        <UpIcon fontSize="small" />
      </IconButton>
      <IconButton
        id={`${list}-${index}-down`}
        size="small"
        disabled={last}
        aria-label={translate('items.down', { code })}
        onClick={() => move(index + 1, 'down', 'up')}
      >
        <DownIcon fontSize="small" />
      </IconButton>
    </Box>
  );
}

interface RowActsProps {
  code: string;
  disabled: boolean;
  onEdit(): void;
  onCopy?(): void;
  onRemove(): void;
}

/** The menu of a row: *Sửa · Sao chép · Xoá*, by button or right click. */
export function RowActs({ code, disabled, onEdit, onCopy, onRemove }: RowActsProps) {
  return (
    <RecordContextProvider value={{ id: code }}>
      <RowMenuButton
        acts={[
          { label: disabled ? 'ra.action.show' : 'ra.action.edit', run: onEdit },
          ...(disabled || !onCopy ? [] : [{ label: 'items.copy', run: onCopy }]),
          ...(disabled ? [] : [{ label: 'ra.action.delete', run: onRemove }]),
        ]}
      />
    </RecordContextProvider>
  );
}
