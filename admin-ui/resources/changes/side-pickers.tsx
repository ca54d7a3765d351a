import SwapIcon from '@mui/icons-material/SwapHorizOutlined';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import { useTranslate } from 'react-admin';
import type { SideName } from './compare-address.ts';
import { SideSelect, type Sides } from './side-select.tsx';

interface SidePickersProps extends Sides {
  from: SideName;
  to: SideName;
  onChange(from: SideName, to: SideName): void;
}

/** Which two texts are compared, and which of them is the later one. */
export function SidePickers({ from, to, onChange, ...sides }: SidePickersProps) {
  const translate = useTranslate();
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', my: 1 }}>
      <SideSelect {...sides} label={translate('changes.from')} value={from} onChange={(side) => onChange(side, to)} />
      <IconButton aria-label={translate('changes.swap')} onClick={() => onChange(to, from)}>
        <SwapIcon />
      </IconButton>
      <SideSelect {...sides} label={translate('changes.to')} value={to} onChange={(side) => onChange(from, side)} />
    </Box>
  );
}
