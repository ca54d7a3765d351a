import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogContentText from '@mui/material/DialogContentText';
import DialogTitle from '@mui/material/DialogTitle';
import { useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import type { Proposal } from '../../../schemas/types/index.ts';
import { useSentence } from '../../fields/findings.tsx';
import { AgencyForm } from './agency-form.tsx';
import { HolderForm } from './holder-form.tsx';
import { PairForm } from './pair-form.tsx';
import { isComplete } from './proposal-complete.ts';
import { RoleForm } from './role-form.tsx';
import type { ImportChoice } from './use-import-choice.ts';

interface ProposalDialogProps {
  proposal: Proposal;
  choice: ImportChoice;
  onClose(): void;
}

/** The form of a proposal; what is taken over is confirmed as well, for nobody edits what they do not want. */
export function ProposalDialog({ proposal, choice, onClose }: ProposalDialogProps) {
  const translate = useTranslate();
  const sentence = useSentence();
  const id = useId();
  const { proposalKey: key, kind, why } = proposal;
  const [body, setBody] = useState(choice.bodies[key] ?? proposal.body);
  const [person, setPerson] = useState<string | undefined>(choice.people[key]);

  function takeOver() {
    choice.changeBodies({ [key]: body });
    choice.choosePerson(key, person);
    choice.confirmProposals([key], true);
    onClose();
  }

  function reset() {
    choice.changeBodies({ [key]: undefined });
    choice.choosePerson(key, undefined);
    onClose();
  }

  return (
    <Dialog open onClose={onClose} maxWidth="sm" fullWidth aria-labelledby={`${id}-title`}>
      <DialogTitle id={`${id}-title`}>{translate('imports.form.title')}</DialogTitle>
      <DialogContent>
        <DialogContentText sx={{ mb: 1 }}>{sentence(why)}</DialogContentText>
        {kind === 'pair' ? <PairForm body={body} onChange={setBody} /> : null}
        {kind === 'role-holder' ? (
          <HolderForm body={body} person={person} onChange={setBody} onPerson={setPerson} />
        ) : null}
        {kind === 'role' ? <RoleForm body={body} onChange={setBody} /> : null}
        {kind === 'agency' ? <AgencyForm body={body} onChange={setBody} /> : null}
      </DialogContent>
      <DialogActions sx={{ flexWrap: 'wrap' }}>
        <Button onClick={reset} sx={{ mr: 'auto' }}>
          {translate('imports.proposals.reset')}
        </Button>
        <Button onClick={onClose}>{translate('ra.action.cancel')}</Button>
        <Button variant="contained" disabled={!isComplete(kind, body, person)} onClick={takeOver}>
          {translate('imports.form.ok')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
