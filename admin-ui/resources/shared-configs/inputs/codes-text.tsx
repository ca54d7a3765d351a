import TextField from '@mui/material/TextField';
import { useEffect, useState } from 'react';
import { readCodes, writeCodes } from '../../../fields/code-list.ts';
import { useBodyInput } from '../../../fields/use-body-input.ts';

/** A list of codes that no other definition keeps, typed with commas between them. */
export function CodesText({ name }: { name: string }) {
  const input = useBodyInput(name);
  const codes = readCodes(input.value);
  const [text, setText] = useState(codes.join(', '));
  const joined = codes.join(',');
  useEffect(() => {
    setText((typed) => (readCodes(typed).join(',') === joined ? typed : joined.replaceAll(',', ', ')));
  }, [joined]);
  return (
    <TextField
      id={input.id}
      name={input.source}
      label={input.label}
      value={text}
      onChange={({ target }) => {
        setText(target.value);
        const next = writeCodes(readCodes(target.value), false);
        input.change(next.length === 0 && !input.required ? undefined : next);
      }}
      error={input.faulty}
      helperText={input.help}
      disabled={input.disabled}
    />
  );
}
