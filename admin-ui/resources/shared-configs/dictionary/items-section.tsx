import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useMemo, useState } from 'react';
import { Confirm, useTranslate } from 'react-admin';
import type { DictItem } from '../../../../schemas/types/index.ts';
import { useFieldScope } from '../../../fields/scope.tsx';
import { useItems } from '../../../fields/use-items.ts';
import { FormSection } from '../form-section.tsx';
import { stayOnEnter } from '../inputs/stay-on-enter.ts';
import { ItemDialogOfDictionary } from './dictionary-item-dialog.tsx';
import { itemRows, matchingItems } from './item-rows.ts';
import { ItemTable } from './item-table.tsx';
import { Pager } from './pager.tsx';

/** *Các mục*: found by word, fifty at a time, edited one by one. */
export function ItemsSection() {
  const translate = useTranslate();
  const { disabled } = useFieldScope();
  const { items, move, remove } = useItems<DictItem>('items');
  const [words, setWords] = useState('');
  const [page, setPage] = useState(0);
  const [open, setOpen] = useState<number | undefined>();
  const [leaving, setLeaving] = useState<number | undefined>();
  const matching = useMemo(() => matchingItems(items, words), [items, words]);
  const rows = useMemo(() => itemRows(items, matching, page), [items, matching, page]);
  const gone = leaving === undefined ? undefined : items[leaving];
  return (
    <FormSection
      title="sharedConfigs.sections.items"
      action={
        disabled ? null : (
          <Button variant="outlined" size="small" onClick={() => setOpen(items.length)}>
            {translate('sharedConfigs.items.add')}
          </Button>
        )
      }
    >
      <TextField
        type="search"
        label={translate('sharedConfigs.items.search')}
        value={words}
        onChange={({ target }) => {
          setWords(target.value);
          setPage(0);
        }}
        onKeyDown={stayOnEnter}
        sx={{ maxWidth: 420 }}
      />
      {rows.length === 0 ? (
        <Typography sx={{ py: 1 }}>
          {translate(items.length === 0 ? 'sharedConfigs.items.empty' : 'sharedConfigs.items.nothing')}
        </Typography>
      ) : (
        <ItemTable
          rows={rows}
          total={items.length}
          sortable={words.trim() === ''}
          onOpen={setOpen}
          onMove={move}
          onRemove={setLeaving}
        />
      )}
      <Pager page={page} total={matching.length} onPage={setPage} />
      {open === undefined ? null : (
        <ItemDialogOfDictionary
          key={open}
          index={open}
          onClose={() => setOpen(undefined)}
          onNext={() => setOpen(items.length + (open === items.length ? 1 : 0))}
        />
      )}
      <Confirm
        isOpen={gone !== undefined}
        title={translate('sharedConfigs.items.removeTitle', { code: gone?.itemCode ?? '' })}
        content={translate('sharedConfigs.items.removeHelp', { name: gone?.itemName ?? '' })}
        onClose={() => setLeaving(undefined)}
        onConfirm={() => {
          if (leaving !== undefined) remove(leaving);
          setLeaving(undefined);
        }}
      />
    </FormSection>
  );
}
