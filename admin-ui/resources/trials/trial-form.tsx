import type { TrialChoices } from '../../../schemas/types/index.ts';
import { FilingFields } from './filing-fields.tsx';
import { GuestsPicker } from './guests-picker.tsx';
import type { TrialInput } from './trial-input.ts';

interface TrialFormProps {
  choices: TrialChoices;
  input: TrialInput;
  change(changed: Partial<TrialInput>): void;
}

/** With what a trial is opened: how it is filed, and its guests. */
export function TrialForm(props: TrialFormProps) {
  return (
    <>
      <FilingFields {...props} />
      <GuestsPicker value={props.input.guests} onChange={(guests) => props.change({ guests })} />
    </>
  );
}
