import RotateIcon from '@mui/icons-material/RotateRight';
import ZoomInIcon from '@mui/icons-material/ZoomIn';
import ZoomOutIcon from '@mui/icons-material/ZoomOut';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import type { Look } from './look.ts';

interface ViewerBarProps {
  look: Look;
  zoomIn(): void;
  zoomOut(): void;
  rotate(): void;
  /** What only this kind of file has: its pages. */
  children?: ReactNode;
}

/** Zoom and rotation of what is looked at. */
export function ViewerBar({ look, zoomIn, zoomOut, rotate, children }: ViewerBarProps) {
  const translate = useTranslate();
  return (
    <Box
      role="toolbar"
      aria-label={translate('dossier.viewer.toolbar')}
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        gap: 0.5,
        px: 1,
        borderBottom: 1,
        borderColor: 'divider',
      }}
    >
      {children}
      <Box sx={{ flex: 1 }} />
      <IconButton aria-label={translate('dossier.viewer.zoomOut')} onClick={zoomOut}>
        <ZoomOutIcon />
      </IconButton>
      <Typography variant="body2" sx={{ minWidth: 44, textAlign: 'center' }} aria-live="polite">
        {Math.round(look.zoom * 100)}%
      </Typography>
      <IconButton aria-label={translate('dossier.viewer.zoomIn')} onClick={zoomIn}>
        <ZoomInIcon />
      </IconButton>
      <IconButton aria-label={translate('dossier.viewer.rotate')} onClick={rotate}>
        <RotateIcon />
      </IconButton>
    </Box>
  );
}
