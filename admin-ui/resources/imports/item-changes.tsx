import Button from '@mui/material/Button';
import CircularProgress from '@mui/material/CircularProgress';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { Draft, ImportItem } from '../../../schemas/types/index.ts';
import { address, sendJson } from '../../providers/http-client.ts';
import { type DefinitionResource, resourceOf } from '../../providers/kinds.ts';
import { ChangeList } from '../changes/change-list.tsx';
import { ChangesDialog } from '../changes/changes-dialog.tsx';
import { changesOf } from '../changes/changes-of.ts';
import { ProblemAlert } from '../drafts/problem-alert.tsx';

interface ShownChangesProps {
  item: ImportItem;
  resource: DefinitionResource;
  onClose(): void;
}

function ShownChanges({ item: { code, body }, resource, onClose }: ShownChangesProps) {
  const translate = useTranslate();
  const { data, error } = useQuery({
    queryKey: [resource, 'getOne', 'import-difference', code],
    queryFn: () => sendJson<Draft>(address(resource, code)),
  });
  return (
    <ChangesDialog title={translate('imports.items.changesOf', { code })} onClose={onClose}>
      {error ? <ProblemAlert error={error} /> : null}
      {data ? <ChangeList changes={changesOf(resource, data.body, body)} /> : null}
      {data || error ? null : <CircularProgress size={24} aria-label={translate('imports.items.changes')} />}
    </ChangesDialog>
  );
}

/** What importing an item would change of the draft that is here now, in words. */
export function ItemChanges({ item }: { item: ImportItem }) {
  const translate = useTranslate();
  const [open, setOpen] = useState(false);
  const resource = resourceOf(item.kind);
  if (!resource) return null;
  return (
    <>
      <Button
        size="small"
        aria-label={translate('imports.items.changesOf', { code: item.code })}
        onClick={() => setOpen(true)}
      >
        {translate('imports.items.changes')}
      </Button>
      {open ? <ShownChanges item={item} resource={resource} onClose={() => setOpen(false)} /> : null}
    </>
  );
}
