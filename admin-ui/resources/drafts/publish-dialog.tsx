import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogContentText from '@mui/material/DialogContentText';
import DialogTitle from '@mui/material/DialogTitle';
import { useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import { AcknowledgeWarnings } from '../findings/acknowledge-warnings.tsx';
import { useAcknowledging } from '../findings/use-acknowledging.ts';
import { ChosenList } from './chosen-list.tsx';
import { type ChosenDraft, faultyAmong, publishItems } from './draft-row.ts';
import { ProblemAlert } from './problem-alert.tsx';
import { ReasonFields, type Reasons, reasonsOf } from './reason-fields.tsx';
import { usePublish } from './use-publish.ts';
import { ValidFromField } from './valid-from-field.tsx';
import { instantOf } from './vietnam-time.ts';

interface PublishDialogProps {
  items: readonly ChosenDraft[];
  /** Takes out of force instead of putting into it. */
  retire?: boolean;
  onClose(): void;
  onPublished?(): void;
}

/** What a release will hold, why, on what basis and from when; what keeps it from being made is told with its places. */
export function PublishDialog({ items, retire = false, onClose, onPublished }: PublishDialogProps) {
  const translate = useTranslate();
  const id = useId();
  const [chosen, setChosen] = useState(items);
  const [reasons, setReasons] = useState<Reasons>({ reason: '', legalBasis: '' });
  const [from, setFrom] = useState('');
  const publish = usePublish(() => {
    onPublished?.();
    onClose();
  });
  function choose(next: readonly ChosenDraft[]) {
    setChosen(next);
    publish.reset();
  }

  const acknowledging = useAcknowledging(retire || chosen.length === 0 ? undefined : { items: publishItems(chosen) });
  const faulty = retire ? [] : faultyAmong(chosen, acknowledging.findings?.errors);
  const validFrom = from === '' ? undefined : instantOf(from);
  const said = reasons.reason.trim() !== '' && (from === '' || validFrom !== undefined);
  const ready = said && chosen.length > 0 && acknowledging.ready;
  const verb = retire ? 'drafts.retire' : 'drafts.publish';

  return (
    <Dialog
      open
      onClose={publish.isPending ? () => undefined : onClose}
      maxWidth="sm"
      fullWidth
      aria-labelledby={`${id}-title`}
      onClick={(event) => event.stopPropagation()}
    >
      <DialogTitle id={`${id}-title`}>{translate(verb)}</DialogTitle>
      <DialogContent>
        <ChosenList chosen={chosen} {...(chosen.length > 1 ? { onChange: choose } : {})} />
        {faulty.length > 0 ? (
          <Alert
            severity="warning"
            sx={{ my: 1 }}
            action={
              faulty.length < chosen.length ? (
                <Button
                  color="inherit"
                  size="small"
                  onClick={() => choose(chosen.filter((one) => !faulty.includes(one)))}
                >
                  {translate('drafts.leaveFaulty')}
                </Button>
              ) : undefined
            }
          >
            {translate('drafts.someFaulty', { smart_count: faulty.length })}
          </Alert>
        ) : null}
        <DialogContentText sx={{ my: 1 }}>
          {translate(retire ? 'drafts.retireHelp' : 'drafts.keepsVersion')}
        </DialogContentText>
        <ReasonFields reasons={reasons} onChange={setReasons} />
        <ValidFromField value={from} onChange={setFrom} />
        {retire ? null : <AcknowledgeWarnings acknowledging={acknowledging} />}
        {publish.error ? <ProblemAlert error={publish.error} /> : null}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose} disabled={publish.isPending}>
          {translate('ra.action.cancel')}
        </Button>
        <Button
          variant="contained"
          disabled={!ready || publish.isPending}
          onClick={() =>
            publish.mutate({
              items: publishItems(chosen, retire),
              ...reasonsOf(reasons),
              ...(validFrom === undefined ? {} : { validFrom }),
              ...(retire ? {} : { acknowledged: acknowledging.acknowledged }),
            })
          }
        >
          {translate(verb)}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
