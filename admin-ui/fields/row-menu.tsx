import MoreIcon from '@mui/icons-material/MoreVert';
import IconButton from '@mui/material/IconButton';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { type MouseEvent, type ReactNode, useState } from 'react';
import { useRecordContext, useTranslate } from 'react-admin';

/** One line of a row's menu. */
export interface RowAct {
  label: string;
  run(): void;
}

/** Opens the menu of the row under the pointer: right click does what the row's button does. */
export function RowMenuArea({ children }: { children: ReactNode }) {
  function openAtPointer(event: MouseEvent<HTMLDivElement>) {
    const row = event.target instanceof Element ? event.target.closest('tr, li') : null;
    const button = row?.querySelector('[data-row-menu]');
    if (!button) return;
    event.preventDefault();
    const { clientX, clientY } = event;
    button.dispatchEvent(new window.MouseEvent('click', { bubbles: true, clientX, clientY }));
  }
  // biome-ignore lint/a11y/noStaticElementInteractions: a shortcut for the button that stands in every row
  return <div onContextMenu={openAtPointer}>{children}</div>;
}

/** The button of a row's menu (Thêm · Sửa · Sao chép · Xoá). */
export function RowMenuButton({ acts }: { acts: RowAct[] }) {
  const translate = useTranslate();
  const record = useRecordContext();
  const [at, setAt] = useState<{ left: number; top: number } | undefined>();
  const close = () => setAt(undefined);
  return (
    <>
      <IconButton
        data-row-menu=""
        size="small"
        aria-label={translate('drafts.rowMenu', { code: String(record?.id ?? '') })}
        aria-haspopup="menu"
        onClick={(event) => {
          event.stopPropagation();
          // On a narrow screen the row itself is a link, which would be followed.
          event.preventDefault();
          const box = event.currentTarget.getBoundingClientRect();
          const pointer = event.clientX > 0 || event.clientY > 0;
          setAt(pointer ? { left: event.clientX, top: event.clientY } : { left: box.left, top: box.bottom });
        }}
      >
        <MoreIcon />
      </IconButton>
      <Menu
        open={at !== undefined}
        onClose={close}
        anchorReference="anchorPosition"
        {...(at ? { anchorPosition: at } : {})}
        onClick={(event) => event.stopPropagation()}
      >
        {acts.map(({ label, run }) => (
          <MenuItem
            key={label}
            onClick={() => {
              close();
              run();
            }}
          >
            {translate(label)}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
