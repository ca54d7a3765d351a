import InputAdornment from '@mui/material/InputAdornment';
import TextField from '@mui/material/TextField';
import { useLayoutEffect, useRef } from 'react';
import { useBodyInput } from '../../../fields/use-body-input.ts';
import { caretBehind, dongOf, dongText } from './dong-text.ts';

/** An amount in whole đồng; the digits are parted in thousands while they are typed, an emptied optional one is taken out. */
export function BodyDong({ name }: { name: string }) {
  const input = useBodyInput(name);
  const box = useRef<HTMLInputElement>(null);
  const digitsBefore = useRef<number | undefined>(undefined);
  const text = dongText(input.value);
  useLayoutEffect(() => {
    if (digitsBefore.current === undefined) return;
    const at = caretBehind(text, digitsBefore.current);
    box.current?.setSelectionRange(at, at);
    digitsBefore.current = undefined;
  });
  return (
    <TextField
      id={input.id}
      name={input.source}
      label={input.label}
      required={input.required}
      value={text}
      inputRef={box}
      onChange={({ target }) => {
        const caret = target.selectionStart ?? target.value.length;
        digitsBefore.current = target.value.slice(0, caret).replace(/\D/g, '').length;
        input.change(dongOf(target.value));
      }}
      error={input.faulty}
      helperText={input.help}
      disabled={input.disabled}
      slotProps={{
        htmlInput: { inputMode: 'numeric', style: { textAlign: 'right' } },
        input: { endAdornment: <InputAdornment position="end">đ</InputAdornment> },
      }}
    />
  );
}
