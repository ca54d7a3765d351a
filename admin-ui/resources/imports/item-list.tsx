import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Chip from '@mui/material/Chip';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useDeferredValue, useMemo, useState } from 'react';
import { useTranslate } from 'react-admin';
import type { ImportPlan } from '../../../schemas/types/index.ts';
import { useSentence } from '../../fields/findings.tsx';
import { formatCount } from '../../fields/formats.ts';
import type { FindingGroup } from './finding-groups.ts';
import { filterItems, type ItemFilter } from './item-filter.ts';
import { ItemFilterBar } from './item-filter-bar.tsx';
import { ItemRow } from './item-row.tsx';
import { Pager } from './pager.tsx';
import type { ImportChoice } from './use-import-choice.ts';

const PAGE = 50;

interface ItemListProps {
  plan: ImportPlan;
  choice: ImportChoice;
  /** Only the items of this group of findings. */
  group: FindingGroup | undefined;
  onClearGroup(): void;
}

/** The items of a plan, to be taken or left. */
export function ItemList({ plan, choice, group, onClearGroup }: ItemListProps) {
  const translate = useTranslate();
  const sentence = useSentence();
  const [filter, setFilter] = useState<ItemFilter>({ q: '', kind: '', outcome: '' });
  const [page, setPage] = useState(0);
  const wanted = useDeferredValue(filter);
  const items = useMemo(
    () => filterItems(plan.items, { ...wanted, keys: group ? new Set(group.itemKeys) : undefined }),
    [plan.items, wanted, group],
  );
  const keys = items.map(({ itemKey }) => itemKey);
  const shownPage = page * PAGE < items.length ? page : 0;
  return (
    <>
      <Typography color="textSecondary">{translate('imports.items.help')}</Typography>
      <ItemFilterBar
        items={plan.items}
        filter={filter}
        onFilter={(next) => {
          setFilter(next);
          setPage(0);
        }}
      />
      {group ? (
        <Chip
          label={translate('imports.items.group', { message: sentence(group.message) })}
          onDelete={onClearGroup}
          title={translate('imports.items.clearGroup')}
          sx={{ maxWidth: '100%', mb: 1 }}
        />
      ) : null}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mb: 1 }}>
        <Button size="small" variant="outlined" onClick={() => choice.takeItems(keys, true)}>
          {translate('imports.items.chooseAll', { count: formatCount(items.length) })}
        </Button>
        <Button size="small" variant="outlined" onClick={() => choice.takeItems(keys, false)}>
          {translate('imports.items.chooseNone')}
        </Button>
      </Box>
      <Paper variant="outlined" component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {items.slice(shownPage * PAGE, (shownPage + 1) * PAGE).map((item) => (
          <ItemRow key={item.itemKey} item={item} choice={choice} />
        ))}
      </Paper>
      {items.length === 0 ? <Typography role="status">{translate('imports.items.none')}</Typography> : null}
      <Pager page={shownPage} size={PAGE} total={items.length} onPage={setPage} />
    </>
  );
}
