import Autocomplete from '@mui/material/Autocomplete';
import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import { useRef } from 'react';
import { useTranslate } from 'react-admin';
import { checkFeel } from '../../../engine/domain/condition/feel.ts';
import { useSentence } from '../../fields/findings.tsx';
import { FEEL_NAME_LIST } from './feel-name-list.ts';

interface FeelInputProps {
  label: string;
  expression: string;
  disabled: boolean;
  onChange(expression: string): void;
}

/** A FEEL expression with what is wrong with it, and the names it may use to choose from. */
export function FeelInput({ label, expression, disabled, onChange }: FeelInputProps) {
  const translate = useTranslate();
  const sentence = useSentence();
  const input = useRef<HTMLTextAreaElement>(null);
  const faults = expression.trim() === '' ? [] : checkFeel(expression);
  return (
    <Box>
      <TextField
        label={label}
        value={expression}
        disabled={disabled}
        onChange={({ target }) => onChange(target.value)}
        inputRef={input}
        multiline
        error={faults.length > 0}
        helperText={
          faults.length > 0
            ? faults.map(({ message }) => sentence(message)).join('; ')
            : translate('processes.condition.feelHelp')
        }
        slotProps={{
          htmlInput: { spellCheck: false, style: { fontFamily: 'ui-monospace, Consolas, monospace' } },
        }}
      />
      <Autocomplete
        options={[...FEEL_NAME_LIST]}
        value={null}
        blurOnSelect
        clearOnBlur
        disabled={disabled}
        getOptionLabel={({ path, label: words }) => `${sentence(words)} · ${path}`}
        onChange={(_event, fact) => {
          if (!fact) return;
          const at = input.current?.selectionStart ?? expression.length;
          onChange(`${expression.slice(0, at)}${fact.path}${expression.slice(at)}`);
          input.current?.focus();
        }}
        renderInput={(params) => <TextField {...params} label={translate('processes.condition.insertName')} />}
        sx={{ maxWidth: 420 }}
      />
    </Box>
  );
}
