import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import Chip from '@mui/material/Chip';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { useTranslate } from 'react-admin';
import type { ImportItem } from '../../../schemas/types/index.ts';
import { useSentence } from '../../fields/findings.tsx';
import { useKindName } from '../drafts/kind-name.ts';
import { ItemChanges } from './item-changes.tsx';
import type { ImportChoice } from './use-import-choice.ts';

const COLOURS = { create: 'success', update: 'info', unchanged: 'default', error: 'error' } as const;

const codeOf = (key: string): string => key.slice(key.indexOf('/') + 1);

/** What there is to say about taking or leaving an item; empty when nothing. */
function useItemNote(item: ImportItem, { blocks, pulled, items }: ImportChoice): string {
  const translate = useTranslate();
  const sentence = useSentence();
  const block = blocks.get(item.itemKey);
  if (block?.need !== undefined) return translate('imports.items.blockedNeed', { key: codeOf(block.need) });
  if (block) return block.reason ? sentence(block.reason) : translate('imports.items.error');
  const by = pulled.get(item.itemKey);
  if (by !== undefined) return translate('imports.items.pulled', { key: codeOf(by) });
  return item.outcome === 'unchanged' && !items.has(item.itemKey) ? translate('imports.items.unchanged') : '';
}

/** One item of a plan: whether it is taken, what would happen to it, what keeps it out. */
export function ItemRow({ item, choice }: { item: ImportItem; choice: ImportChoice }) {
  const translate = useTranslate();
  const kindName = useKindName();
  const id = useId();
  const note = useItemNote(item, choice);
  const { itemKey, kind, code, name, file, outcome, findings } = item;
  const blocked = choice.blocks.has(itemKey);
  const pulled = choice.pulled.has(itemKey);
  return (
    <Box
      component="li"
      sx={{ display: 'flex', gap: 1, alignItems: 'flex-start', p: 1, borderBottom: '1px solid #e4e7eb' }}
    >
      <Checkbox
        size="small"
        checked={!blocked && (choice.items.has(itemKey) || pulled)}
        disabled={blocked}
        onChange={(_event, take) => choice.takeItems([itemKey], take)}
        slotProps={{
          input: {
            'aria-label': translate('imports.items.takeItem', { code }),
            ...(note === '' ? {} : { 'aria-describedby': id }),
          },
        }}
      />
      <Box sx={{ flex: 1, minWidth: 0, overflowWrap: 'anywhere' }}>
        <Typography sx={{ fontWeight: 600 }}>
          {code} · {name}
        </Typography>
        <Typography variant="body2" color="textSecondary">
          {kindName(kind)} · {file}
          {findings.length === 0 ? '' : ` · ${translate('imports.items.findings')}: ${findings.length}`}
        </Typography>
        {note === '' ? null : (
          <Typography id={id} variant="body2" color={blocked ? 'error' : 'textSecondary'}>
            {note}
          </Typography>
        )}
      </Box>
      {outcome === 'update' ? <ItemChanges item={item} /> : null}
      <Chip
        size="small"
        variant="outlined"
        color={COLOURS[outcome]}
        label={translate(`imports.outcome.${outcome}`)}
        sx={{ mt: 0.5 }}
      />
    </Box>
  );
}
