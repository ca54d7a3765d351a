import AddIcon from '@mui/icons-material/Add';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useFormContext, useWatch } from 'react-hook-form';
import type { PublishItem, ReleaseReadiness } from '../../../schemas/types/index.ts';
import { useSentence } from '../../fields/findings.tsx';
import { useFieldScope } from '../../fields/scope.tsx';
import { ProblemAlert } from '../drafts/problem-alert.tsx';
import { Pager } from '../imports/pager.tsx';
import { FormSection } from '../shared-configs/form-section.tsx';
import { AddItemsDialog } from './add-items-dialog.tsx';
import { CompanionList } from './companion-list.tsx';
import { ItemRow } from './item-row.tsx';
import { itemsIn, questionOf, reachIn } from './plan-body.ts';
import { hasMovedOn, readinessOf, withItems, withNewest, withoutItem } from './plan-items.ts';
import { useReadiness } from './use-readiness.ts';

const PAGE = 25;

/** How the whole stands, in one line, and what is wrong with the release itself. */
function Standing({ readiness, items }: { readiness: ReleaseReadiness; items: readonly PublishItem[] }) {
  const translate = useTranslate();
  const sentence = useSentence();
  const ready = readiness.items.filter((item) => item.ready).length;
  return (
    <Alert severity={readiness.ready ? 'success' : 'warning'} role="status" sx={{ mb: 1 }}>
      {readiness.ready
        ? translate('releases.ready.all')
        : translate('releases.ready.some', { ready, total: items.length })}
      {readiness.faults.length > 0 ? (
        <ul style={{ margin: '4px 0 0', paddingLeft: 18 }}>
          {readiness.faults.map(({ path, message }) => (
            <li key={`${path} ${message.vi}`}>
              {translate(`releases.faultAt.${path.split('/')[1]}`, { _: path })}: {sentence(message)}
            </li>
          ))}
        </ul>
      ) : null}
    </Alert>
  );
}

/** What a release being prepared holds: row by row how it stands, and what should come along. */
export function PlanContents({ closed }: { closed: boolean }) {
  const translate = useTranslate();
  const { disabled } = useFieldScope();
  const { setValue } = useFormContext();
  const body: unknown = useWatch({ name: 'body' });
  const items = itemsIn(body);
  const { readiness, error } = useReadiness(closed ? {} : questionOf(body));
  const [adding, setAdding] = useState(false);
  const [page, setPage] = useState(0);
  const change = (next: PublishItem[]) => setValue('body.items', next, { shouldDirty: true, shouldTouch: true });
  const add = (added: PublishItem[]) => change(withItems(items, added));
  const known = readiness?.items ?? [];
  const moved = items.filter((item) => hasMovedOn(item, readinessOf(item, known)));
  const from = Math.min(page, Math.max(0, Math.ceil(items.length / PAGE) - 1)) * PAGE;
  return (
    <FormSection
      title="releases.plan.items"
      help="releases.plan.itemsHelp"
      action={
        disabled ? null : (
          <Button variant="outlined" size="small" startIcon={<AddIcon />} onClick={() => setAdding(true)}>
            {translate('releases.add.open')}
          </Button>
        )
      }
    >
      {error ? <ProblemAlert error={error} /> : null}
      {readiness ? <Standing readiness={readiness} items={items} /> : null}
      {moved.length > 1 && !disabled ? (
        <Button size="small" variant="outlined" sx={{ mb: 1 }} onClick={() => change(withNewest(items, known))}>
          {translate('releases.item.takeAllNewest', { smart_count: moved.length })}
        </Button>
      ) : null}
      {items.length === 0 ? <Typography role="status">{translate('releases.plan.empty')}</Typography> : null}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {items.slice(from, from + PAGE).map((item) => (
          <ItemRow
            key={`${item.kind}/${item.code}`}
            item={item}
            readiness={readinessOf(item, known)}
            reach={reachIn(body)}
            {...(disabled
              ? {}
              : {
                  onChange: (changed: PublishItem) => add([changed]),
                  onRemove: () => change(withoutItem(items, item)),
                })}
          />
        ))}
      </Box>
      <Pager page={from / PAGE} size={PAGE} total={items.length} onPage={setPage} />
      {readiness ? <CompanionList companions={readiness.companions} {...(disabled ? {} : { onAdd: add })} /> : null}
      {adding ? (
        <AddItemsDialog
          present={new Set(items.map(({ kind, code }) => `${kind}/${code}`))}
          onAdd={add}
          onClose={() => setAdding(false)}
        />
      ) : null}
    </FormSection>
  );
}
