import AddIcon from '@mui/icons-material/Add';
import CloseIcon from '@mui/icons-material/Close';
import NextIcon from '@mui/icons-material/KeyboardArrowDown';
import PreviousIcon from '@mui/icons-material/KeyboardArrowUp';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Drawer from '@mui/material/Drawer';
import IconButton from '@mui/material/IconButton';
import Typography from '@mui/material/Typography';
import type { KeyboardEvent, ReactNode } from 'react';
import { SaveButton, useTranslate } from 'react-admin';
import { useFindings } from '../fields/findings.tsx';
import { useEditorPlace } from './editor-place-provider.tsx';

interface ItemDrawerProps {
  title: string;
  /** `Thêm thao tác`, `Thêm bước`. */
  addLabel: string;
  shut: boolean;
  onClose(): void;
  onAdd(): void;
  /** Absent at the ends of the list. */
  onPrevious?: (() => void) | undefined;
  onNext?: (() => void) | undefined;
  children: ReactNode;
}

/** The form of one step or action over the page: saved, left, or exchanged for the next without leaving it. */
export function ItemDrawer({ title, addLabel, shut, onClose, onAdd, onPrevious, onNext, children }: ItemDrawerProps) {
  const translate = useTranslate();
  const { saveable, all } = useFindings();
  const { goTo } = useEditorPlace();
  const [first] = all;

  function onKeyDown(event: KeyboardEvent): void {
    if (!event.altKey) return;
    const act =
      event.key === 'PageDown'
        ? onNext
        : event.key === 'PageUp'
          ? onPrevious
          : event.code === 'KeyN' && !shut
            ? onAdd
            : undefined;
    if (!act) return;
    event.preventDefault();
    act();
  }

  return (
    <Drawer
      open
      anchor="right"
      onClose={onClose}
      transitionDuration={0}
      onKeyDown={onKeyDown}
      slotProps={{
        paper: {
          'aria-labelledby': 'item-title',
          role: 'dialog',
          'aria-modal': true,
          sx: { width: { xs: '100%', md: 'min(820px, 75vw)' }, display: 'flex', flexDirection: 'column' },
        },
      }}
    >
      <Box
        component="header"
        sx={{ display: 'flex', alignItems: 'center', gap: 0.5, px: 2, py: 1, borderBottom: 1, borderColor: 'divider' }}
      >
        <Typography id="item-title" variant="h6" component="h2" sx={{ flex: 1, minWidth: 0, lineHeight: 1.3 }}>
          {title}
        </Typography>
        <IconButton aria-label={translate('processes.drawer.previous')} disabled={!onPrevious} onClick={onPrevious}>
          <PreviousIcon />
        </IconButton>
        <IconButton aria-label={translate('processes.drawer.next')} disabled={!onNext} onClick={onNext}>
          <NextIcon />
        </IconButton>
        <IconButton aria-label={translate('processes.drawer.close')} onClick={onClose}>
          <CloseIcon />
        </IconButton>
      </Box>
      <Box sx={{ flex: 1, overflowY: 'auto', px: 2, py: 1 }}>{children}</Box>
      <Box
        component="footer"
        sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, px: 2, py: 1, borderTop: 1, borderColor: 'divider' }}
      >
        {shut ? null : (
          <>
            <SaveButton type="button" label={translate('drafts.save')} disabled={saveable ? undefined : true} />
            <Button startIcon={<AddIcon />} onClick={onAdd}>
              {addLabel}
            </Button>
          </>
        )}
        {saveable || !first ? null : (
          <Button color="error" onClick={() => goTo(first.path)}>
            {translate('processes.drawer.unsaveable', { smart_count: all.length })}
          </Button>
        )}
        <Button onClick={onClose} sx={{ ml: 'auto' }}>
          {translate('processes.drawer.close')}
        </Button>
        <Typography
          variant="caption"
          color="textSecondary"
          sx={{ width: '100%', display: { xs: 'none', md: 'block' } }}
        >
          {translate('processes.drawer.keys')}
        </Typography>
      </Box>
    </Drawer>
  );
}
