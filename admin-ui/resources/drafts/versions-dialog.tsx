import Button from '@mui/material/Button';
import CircularProgress from '@mui/material/CircularProgress';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import type { Draft, VersionListItem } from '../../../schemas/types/index.ts';
import { address, sendJson } from '../../providers/http-client.ts';
import { kindOf } from '../../providers/kinds.ts';
import { useAllows } from '../../providers/rights.ts';
import { ProblemAlert } from './problem-alert.tsx';
import { PublishDialog } from './publish-dialog.tsx';
import { VersionCompared } from './version-compared.tsx';
import { VersionList } from './version-list.tsx';

interface VersionsDialogProps {
  resource: string;
  code: string;
  title: string;
  onClose(): void;
  /** Takes the contents of a version over into the open form. */
  onTake?(body: Draft['body']): void;
}

/** Every version of a definition, and what each has otherwise than the draft. */
export function VersionsDialog({ resource, code, title, onClose, onTake }: VersionsDialogProps) {
  const translate = useTranslate();
  const id = useId();
  const [chosen, setChosen] = useState<number | undefined>();
  const [returning, setReturning] = useState<number | undefined>();
  const mayConfigure = useAllows('configure');
  const { data, error, isPending } = useQuery({
    queryKey: [resource, 'versions', code],
    queryFn: () => sendJson<VersionListItem[]>(address(resource, code, 'versions')),
  });
  return (
    <Dialog
      open
      onClose={onClose}
      maxWidth="md"
      fullWidth
      aria-labelledby={id}
      onClick={(event) => event.stopPropagation()}
    >
      <DialogTitle id={id} sx={{ overflowWrap: 'anywhere' }}>
        {title}
      </DialogTitle>
      <DialogContent>
        {isPending ? <CircularProgress aria-label={title} /> : null}
        {error ? <ProblemAlert error={error} /> : null}
        {data && chosen === undefined ? (
          <VersionList versions={data} onChoose={setChosen} {...(mayConfigure ? { onReturn: setReturning } : {})} />
        ) : null}
        {chosen === undefined ? null : (
          <VersionCompared
            resource={resource}
            code={code}
            version={chosen}
            onBack={() => setChosen(undefined)}
            {...(onTake ? { onTake } : {})}
          />
        )}
        {returning === undefined ? null : (
          <PublishDialog
            items={[{ kind: kindOf(resource).kind, code, version: returning }]}
            onClose={() => setReturning(undefined)}
          />
        )}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('ra.action.close')}</Button>
      </DialogActions>
    </Dialog>
  );
}
