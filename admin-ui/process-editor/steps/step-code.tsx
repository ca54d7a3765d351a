import TextField from '@mui/material/TextField';
import { useRef } from 'react';
import { useTranslate } from 'react-admin';
import { useBodyInput } from '../../fields/use-body-input.ts';
import { type ProcessLists, renameStep, usesOfStep } from '../step-references.ts';
import { useListChanges } from '../use-lists.ts';

/** The code of a step: wherever the step is named, the new code follows while it is typed. */
export function StepCode({ index }: { index: number }) {
  const translate = useTranslate();
  const { id, label, help, faulty, disabled, source, value } = useBodyInput('stepCode');
  const { read, setSteps, setActions } = useListChanges();
  // What was there before the first key: a code typed through another one's code must not take over its actions.
  const before = useRef<ProcessLists | undefined>(undefined);
  const code = typeof value === 'string' ? value : '';
  const uses = before.current ? usesOfStep(before.current, before.current.steps[index]?.stepCode ?? '') : undefined;
  const followed = uses && code !== before.current?.steps[index]?.stepCode ? uses.actions.length : 0;
  return (
    <TextField
      id={id}
      name={source}
      label={label}
      required
      value={code}
      error={faulty}
      helperText={followed > 0 && !faulty ? translate('processes.steps.renamed', { smart_count: followed }) : help}
      disabled={disabled}
      onFocus={() => {
        before.current = read();
      }}
      onChange={({ target }) => {
        const was = before.current ?? read();
        before.current = was;
        const { steps, actions } = renameStep(was, index, target.value);
        setSteps(steps);
        if (actions !== was.actions) setActions(actions);
      }}
    />
  );
}
