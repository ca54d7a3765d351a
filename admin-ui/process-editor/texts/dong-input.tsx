import InputAdornment from '@mui/material/InputAdornment';
import TextField from '@mui/material/TextField';
import { useLayoutEffect, useRef } from 'react';
import { formatCount } from '../../fields/formats.ts';
import { caretBehind, readDong } from './fee-form.ts';

interface DongInputProps {
  label: string;
  value: number;
  onChange(dong: number): void;
  disabled?: boolean;
}

/** An amount in đồng: digits are parted in thousands while they are typed. */
export function DongInput({ label, value, onChange, disabled }: DongInputProps) {
  const input = useRef<HTMLInputElement>(null);
  const digitsAfter = useRef<number | undefined>(undefined);
  const text = formatCount(value);
  useLayoutEffect(() => {
    if (digitsAfter.current === undefined) return;
    const at = caretBehind(text, digitsAfter.current);
    input.current?.setSelectionRange(at, at);
    digitsAfter.current = undefined;
  });
  return (
    <TextField
      label={label}
      value={text}
      inputRef={input}
      disabled={disabled ?? false}
      onFocus={({ target }) => target.select()}
      onChange={({ target }) => {
        const caret = target.selectionStart ?? target.value.length;
        digitsAfter.current = target.value.slice(caret).replace(/\D/g, '').length;
        onChange(readDong(target.value));
      }}
      slotProps={{
        htmlInput: { inputMode: 'numeric', style: { textAlign: 'right' } },
        input: { endAdornment: <InputAdornment position="end">đ</InputAdornment> },
      }}
    />
  );
}
