import AddIcon from '@mui/icons-material/Add';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useGetList, useTranslate } from 'react-admin';
import { useWatch } from 'react-hook-form';
import type { ProcessOption } from '../../../../schemas/types/index.ts';
import { ItemDialog } from '../../../fields/item-dialog.tsx';
import { moved, without } from '../../../fields/list-places.ts';
import type { Row } from '../../../fields/row-facts.ts';
import { RowMenuArea } from '../../../fields/row-menu.tsx';
import { useFieldScope } from '../../../fields/scope.tsx';
import { useItems } from '../../../fields/use-items.ts';
import { OptionForm } from './option-form.tsx';
import { newOption, numbered, usualPair } from './option-list.ts';
import { OptionRow } from './option-row.tsx';

/** Enough offers of other agencies to see what is usual. */
const OTHERS = 50;

/** Pairs of template and process that serve the procedure at the agency, in the order they are offered. */
export function OptionTable() {
  const translate = useTranslate();
  const { disabled } = useFieldScope();
  const { items, put, replace } = useItems<ProcessOption>('processes');
  const serviceCode: unknown = useWatch({ name: 'body.serviceCode' });
  const known = typeof serviceCode === 'string' && serviceCode !== '';
  const { data: offers = [] } = useGetList<Row>(
    'service-configs',
    {
      filter: { serviceCode },
      pagination: { page: 1, perPage: OTHERS },
      sort: { field: 'code', order: 'ASC' },
      meta: { rows: true },
    },
    { enabled: known },
  );
  const [open, setOpen] = useState<number | undefined>();
  const [added, setAdded] = useState<number | undefined>();
  return (
    <>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {translate('services.options.help')}
      </Typography>
      {items.length === 0 ? (
        <Typography sx={{ py: 2, textAlign: 'center' }}>{translate('services.options.empty')}</Typography>
      ) : null}
      <RowMenuArea>
        <Box component="ol" sx={{ listStyle: 'none', p: 0, m: 0 }}>
          {items.map((option, index) => (
            <OptionRow
              // biome-ignore lint/suspicious/noArrayIndexKey: two options may be the same pair
              key={index}
              option={option}
              index={index}
              last={index === items.length - 1}
              disabled={disabled}
              fresh={index === added}
              onChange={(change) => put(index, { ...option, ...change })}
              onMove={(to) => replace(numbered(moved(items, index, to)))}
              onEdit={() => setOpen(index)}
              onRemove={() => replace(without(items, index))}
            />
          ))}
        </Box>
      </RowMenuArea>
      {disabled ? null : (
        <Button
          variant="outlined"
          startIcon={<AddIcon />}
          onClick={() => {
            setAdded(items.length);
            put(items.length, newOption(items, known ? usualPair(offers, items) : undefined));
          }}
          sx={{ mt: 1 }}
        >
          {translate('services.options.add')}
        </Button>
      )}
      {open === undefined ? null : (
        <ItemDialog
          key={open}
          shape="ProcessOption"
          list="processes"
          index={open}
          blank={newOption(items)}
          title={translate('services.options.title')}
          onClose={() => setOpen(undefined)}
        >
          <OptionForm />
        </ItemDialog>
      )}
    </>
  );
}
