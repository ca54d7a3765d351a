import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogContentText from '@mui/material/DialogContentText';
import DialogTitle from '@mui/material/DialogTitle';
import { useTranslate } from 'react-admin';
import { usesOfStep } from '../step-references.ts';
import { useActions, useSteps } from '../use-lists.ts';

interface RemoveStepDialogProps {
  index: number;
  onClose(): void;
  onRemove(): void;
}

/** Asks before a step goes, naming everything that would point nowhere. */
export function RemoveStepDialog({ index, onClose, onRemove }: RemoveStepDialogProps) {
  const translate = useTranslate();
  const steps = useSteps();
  const actions = useActions();
  const step = steps[index];
  const uses = usesOfStep({ steps, actions }, step?.stepCode ?? '');
  const named = [
    ...uses.actions.flatMap((at) => {
      const action = actions[at];
      return action
        ? [
            translate('processes.steps.usedByAction', {
              number: at + 1,
              name: `${action.actionCode} ${action.actionName}`,
            }),
          ]
        : [];
    }),
    ...uses.steps
      .filter((at) => at !== index)
      .map((at) => translate('processes.steps.usedByStep', { name: steps[at]?.stepName ?? '' })),
  ];
  return (
    <Dialog open onClose={onClose} maxWidth="sm" fullWidth aria-labelledby="remove-step-title">
      <DialogTitle id="remove-step-title">
        {translate('processes.steps.removeTitle', { name: step?.stepName || (step?.stepCode ?? '') })}
      </DialogTitle>
      <DialogContent>
        <DialogContentText>
          {translate(named.length === 0 ? 'processes.steps.removeFree' : 'processes.steps.removeUsed')}
        </DialogContentText>
        {named.length === 0 ? null : (
          <ul>
            {named.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        )}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose} autoFocus>
          {translate('ra.action.cancel')}
        </Button>
        <Button color="error" onClick={onRemove}>
          {translate('processes.steps.remove')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
