import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogContentText from '@mui/material/DialogContentText';
import DialogTitle from '@mui/material/DialogTitle';
import { useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import type { PublishItem, ReleaseReach } from '../../../schemas/types/index.ts';
import { AcknowledgeWarnings } from '../findings/acknowledge-warnings.tsx';
import { useAcknowledging } from '../findings/use-acknowledging.ts';
import { ImpactOfItems } from '../migrations/impact-of-items.tsx';
import { AddToPlanDialog } from '../release-plans/add-to-plan-dialog.tsx';
import { CompanionList } from '../release-plans/companion-list.tsx';
import { ReachChoice } from '../release-plans/reach-choice.tsx';
import { useReadiness } from '../release-plans/use-readiness.ts';
import { ChosenFields } from './chosen-fields.tsx';
import { ChosenList } from './chosen-list.tsx';
import { type ChosenDraft, publishItems } from './draft-row.ts';
import { FaultyChosen } from './faulty-chosen.tsx';
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

/** What the dialog does, as its title and its button say. */
function verbOf(items: readonly ChosenDraft[], retire: boolean): string {
  if (!retire)
    return items.some(({ version }) => version !== undefined) ? 'releases.act.returnTitle' : 'drafts.publish';
  return items.every(({ kind }) => kind === 'service') ? 'releases.act.abolishTitle' : 'drafts.retire';
}

/** What a release will hold, whom it reaches, why, on what basis and from when; what keeps it from being made is told with its places. */
export function PublishDialog({ items, retire = false, onClose, onPublished }: PublishDialogProps) {
  const translate = useTranslate();
  const id = useId();
  const [chosen, setChosen] = useState<readonly ChosenDraft[]>(() =>
    items.map((item) => (retire ? { ...item, retire } : item)),
  );
  const [reasons, setReasons] = useState<Reasons>({ reason: '', legalBasis: '' });
  const [from, setFrom] = useState('');
  const [reach, setReach] = useState<ReleaseReach>('new-dossiers');
  const [planning, setPlanning] = useState(false);
  const publish = usePublish(() => {
    onPublished?.();
    onClose();
  });
  function choose(next: readonly ChosenDraft[]) {
    setChosen(next);
    publish.reset();
  }
  const add = (added: PublishItem[]) => choose([...chosen, ...added]);

  const publishing = chosen.some(({ retire: out }) => !out);
  const acknowledging = useAcknowledging(publishing ? { items: publishItems(chosen) } : undefined);
  const validFrom = from === '' ? undefined : instantOf(from);
  const asked = { items: publishItems(chosen), reach, ...(validFrom === undefined ? {} : { validFrom }) };
  const { readiness } = useReadiness(asked);
  const said = reasons.reason.trim() !== '' && (from === '' || validFrom !== undefined);
  const ready = said && chosen.length > 0 && acknowledging.ready;
  const verb = verbOf(items, retire);

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
        <ChosenList chosen={chosen} details {...(chosen.length > 1 ? { onChange: choose } : {})} />
        <FaultyChosen chosen={chosen} readiness={readiness} onChange={choose} />
        {readiness ? <CompanionList companions={readiness.companions} onAdd={add} /> : null}
        {retire ? (
          <DialogContentText sx={{ my: 1 }}>{translate('drafts.retireHelp')}</DialogContentText>
        ) : (
          <ReachChoice value={reach} onChange={setReach} />
        )}
        <ChosenFields chosen={chosen} reach={reach} onChange={choose} />
        <ImpactOfItems items={chosen} reach={reach} />
        <ReasonFields reasons={reasons} onChange={setReasons} />
        <ValidFromField value={from} onChange={setFrom} />
        {publishing ? <AcknowledgeWarnings acknowledging={acknowledging} /> : null}
        {publish.error ? <ProblemAlert error={publish.error} /> : null}
      </DialogContent>
      <DialogActions sx={{ flexWrap: 'wrap' }}>
        <Button onClick={onClose} disabled={publish.isPending}>
          {translate('ra.action.cancel')}
        </Button>
        <Button onClick={() => setPlanning(true)} disabled={publish.isPending || chosen.length === 0}>
          {translate('releases.plan.instead')}
        </Button>
        <Button
          variant="contained"
          disabled={!ready || publish.isPending}
          onClick={() =>
            publish.mutate({
              ...asked,
              ...reasonsOf(reasons),
              ...(publishing ? { acknowledged: acknowledging.acknowledged } : {}),
            })
          }
        >
          {translate(verb)}
        </Button>
      </DialogActions>
      {planning ? <AddToPlanDialog items={asked.items} onClose={() => setPlanning(false)} /> : null}
    </Dialog>
  );
}
