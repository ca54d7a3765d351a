import DownloadIcon from '@mui/icons-material/DownloadOutlined';
import FitIcon from '@mui/icons-material/FitScreenOutlined';
import PrintIcon from '@mui/icons-material/PrintOutlined';
import ZoomInIcon from '@mui/icons-material/ZoomIn';
import ZoomOutIcon from '@mui/icons-material/ZoomOut';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import Tooltip from '@mui/material/Tooltip';
import { useReactFlow } from '@xyflow/react';
import { useTranslate } from 'react-admin';

const MOVE_MS = 160;

/** Nearer, farther, the whole. */
export function ZoomButtons() {
  const translate = useTranslate();
  const { zoomIn, zoomOut, fitView } = useReactFlow();
  const buttons = [
    { name: 'zoomIn', Icon: ZoomInIcon, act: () => zoomIn({ duration: MOVE_MS }) },
    { name: 'zoomOut', Icon: ZoomOutIcon, act: () => zoomOut({ duration: MOVE_MS }) },
    { name: 'fit', Icon: FitIcon, act: () => fitView({ duration: MOVE_MS, padding: 0.02 }) },
  ];
  return buttons.map(({ name, Icon, act }) => (
    <Tooltip key={name} title={translate(`diagram.${name}`)}>
      <IconButton size="small" aria-label={translate(`diagram.${name}`)} onClick={() => void act()}>
        <Icon />
      </IconButton>
    </Tooltip>
  ));
}

/** To the printer, to a file. */
export function SheetButtons({ onAsk }: { onAsk(to: 'printer' | 'file'): void }) {
  const translate = useTranslate();
  return (
    <>
      <Button size="small" startIcon={<PrintIcon />} onClick={() => onAsk('printer')}>
        {translate('diagram.print')}
      </Button>
      <Button size="small" startIcon={<DownloadIcon />} onClick={() => onAsk('file')}>
        {translate('diagram.save')}
      </Button>
    </>
  );
}
