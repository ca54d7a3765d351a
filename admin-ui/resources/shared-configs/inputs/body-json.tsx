import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import { useEffect, useState } from 'react';
import { useTranslate } from 'react-admin';
import { sameJson } from '../../../../engine/domain/release/merge-changes.ts';
import { useBodyInput } from '../../../fields/use-body-input.ts';
import { readJsonObject } from './json-object.ts';

const printed = (value: unknown): string => (value === undefined ? '' : JSON.stringify(value, null, 2));

/** A field that holds a JSON object: text while it is typed, taken over as soon as it is one. */
export function BodyJson({ name, rows = 4 }: { name: string; rows?: number }) {
  const translate = useTranslate();
  const input = useBodyInput(name);
  const [text, setText] = useState(() => printed(input.value));
  const read = readJsonObject(text);
  const current = input.value;
  useEffect(() => {
    // Changed from elsewhere (the raw view, a restored form): the text follows; what is being typed stays.
    setText((typed) => {
      const meant = readJsonObject(typed);
      return meant.ok && sameJson(meant.value ?? null, current ?? null) ? typed : meant.ok ? printed(current) : typed;
    });
  }, [current]);
  const fault = read.ok
    ? ''
    : read.fault === undefined
      ? translate('sharedConfigs.json.notObject')
      : translate('sharedConfigs.json.broken', { fault: read.fault });
  return (
    <Box>
      <TextField
        id={input.id}
        name={input.source}
        label={input.label}
        value={text}
        onChange={({ target }) => {
          setText(target.value);
          const meant = readJsonObject(target.value);
          if (meant.ok) input.change(meant.value);
        }}
        error={input.faulty || fault !== ''}
        helperText={fault || input.help}
        disabled={input.disabled}
        multiline
        minRows={rows}
        maxRows={20}
        slotProps={{
          htmlInput: { spellCheck: false, style: { fontFamily: 'ui-monospace, Consolas, monospace' } },
        }}
      />
    </Box>
  );
}
