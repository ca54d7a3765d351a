import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { kindOf, resourceOf } from '../../providers/kinds.ts';
import { PublishDialog } from '../drafts/publish-dialog.tsx';
import type { ImportedDefinition } from './result.ts';

function isPublishable({ kind }: ImportedDefinition): boolean {
  const resource = resourceOf(kind);
  return resource !== undefined && !kindOf(resource).live;
}

interface PublishImportedProps {
  made: readonly ImportedDefinition[];
  onPublished(): void;
}

/** Puts into effect, in one release, what an import made as drafts. */
export function PublishImported({ made, onPublished }: PublishImportedProps) {
  const translate = useTranslate();
  const [open, setOpen] = useState(false);
  const drafts = made.filter(isPublishable);
  if (drafts.length === 0) return null;
  return (
    <>
      <Button variant="contained" onClick={() => setOpen(true)} sx={{ mb: 1 }}>
        {translate('imports.result.publish')}
      </Button>
      {open ? <PublishDialog items={drafts} onClose={() => setOpen(false)} onPublished={onPublished} /> : null}
    </>
  );
}
