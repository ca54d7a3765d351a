import PlanIcon from '@mui/icons-material/PlaylistAddOutlined';
import PublishIcon from '@mui/icons-material/PublishOutlined';
import Button from '@mui/material/Button';
import { useEffect, useRef, useState } from 'react';
import { useListContext, useTranslate } from 'react-admin';
import { AddToPlanDialog } from '../release-plans/add-to-plan-dialog.tsx';
import { chosenDrafts, type DraftRow } from './draft-row.ts';
import { PublishDialog } from './publish-dialog.tsx';

/** The rows that were listed since the page was opened: a choice may reach over several pages. */
function useSeenRows(): ReadonlyMap<string, DraftRow> {
  const { data } = useListContext<DraftRow>();
  const seen = useRef(new Map<string, DraftRow>());
  useEffect(() => {
    for (const row of data ?? []) seen.current.set(row.id, row);
  }, [data]);
  return seen.current;
}

/** Publishes what is chosen in one release, or puts it into one that is being prepared. */
export function BulkPublish() {
  const translate = useTranslate();
  const { selectedIds, onUnselectItems } = useListContext<DraftRow>();
  const seen = useSeenRows();
  const [open, setOpen] = useState(false);
  const [planning, setPlanning] = useState(false);
  const chosen = chosenDrafts(selectedIds, seen);
  return (
    <>
      <Button variant="contained" size="small" startIcon={<PublishIcon />} onClick={() => setOpen(true)}>
        {translate('drafts.publishChosen', { smart_count: selectedIds.length })}
      </Button>
      <Button variant="outlined" size="small" startIcon={<PlanIcon />} onClick={() => setPlanning(true)}>
        {translate('releases.plan.addChosen', { smart_count: selectedIds.length })}
      </Button>
      {planning ? (
        <AddToPlanDialog
          items={chosen.map(({ kind, code, revision }) => ({ kind, code, revision }))}
          onClose={() => setPlanning(false)}
        />
      ) : null}
      {open ? (
        <PublishDialog items={chosen} onClose={() => setOpen(false)} onPublished={() => onUnselectItems()} />
      ) : null}
    </>
  );
}
