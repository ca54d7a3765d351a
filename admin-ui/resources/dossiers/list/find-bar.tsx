import FilterIcon from '@mui/icons-material/FilterList';
import Badge from '@mui/material/Badge';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Collapse from '@mui/material/Collapse';
import { useState } from 'react';
import { useListContext, useTranslate } from 'react-admin';
import { useAllows } from '../../../providers/rights.ts';
import { FindBox } from '../find-box.tsx';
import { ListFilters } from './list-filters.tsx';

const FILTERS = ['serviceCode', 'handlingAgency', 'channel', 'status'];

/** The box that finds by code, name, phone or number, and the filters that can be opened beside it. */
export function FindBar() {
  const translate = useTranslate();
  const officer = useAllows('see');
  const { filterValues, setFilters } = useListContext();
  const used = FILTERS.filter((name) => filterValues[name] !== undefined).length;
  const [open, setOpen] = useState(used > 0);
  return (
    <Box sx={{ p: 1.5 }}>
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'center' }}>
        <FindBox
          words={typeof filterValues.q === 'string' ? filterValues.q : ''}
          onWords={(q) => {
            const { q: _before, ...others } = filterValues;
            setFilters(q === '' ? others : { ...others, q });
          }}
        />
        {officer ? (
          <Badge badgeContent={used} color="primary">
            <Button
              variant="outlined"
              startIcon={<FilterIcon />}
              aria-expanded={open}
              aria-controls="dossier-filters"
              onClick={() => setOpen(!open)}
              sx={{ whiteSpace: 'nowrap' }}
            >
              {translate('dossiers.list.filter')}
            </Button>
          </Badge>
        ) : null}
      </Box>
      <Collapse in={open && officer} id="dossier-filters" unmountOnExit>
        <ListFilters />
      </Collapse>
    </Box>
  );
}
