import TextField, { type TextFieldProps } from '@mui/material/TextField';
import { useDesk } from './desk-context.tsx';
import type { Place } from './desk-faults.ts';

interface DeskTextProps
  extends Pick<TextFieldProps, 'type' | 'required' | 'multiline' | 'autoFocus' | 'inputMode' | 'slotProps' | 'sx'> {
  place: Place;
  label: string;
  value: string;
  onText(text: string): void;
  onLeave?(): void;
  help?: string | undefined;
}

/** One line of the desk, with what is wrong with it below. */
export function DeskText({ place, label, value, onText, onLeave, help, ...rest }: DeskTextProps) {
  const { faultAt, leave } = useDesk();
  const fault = faultAt(place);
  return (
    <TextField
      {...rest}
      id={place}
      label={label}
      value={value}
      onChange={({ target }) => onText(target.value)}
      onBlur={() => {
        leave(place);
        onLeave?.();
      }}
      error={fault !== undefined}
      helperText={fault ?? help}
      autoComplete="off"
    />
  );
}
