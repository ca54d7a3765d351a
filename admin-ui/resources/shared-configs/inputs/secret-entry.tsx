import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { stayOnEnter } from './stay-on-enter.ts';

interface SecretEntryProps {
  /** The key whose value is replaced; absent for a new key or the whole. */
  ofKey?: string;
  /** Asks for the key's name as well. */
  named: boolean;
  onTake(key: string, value: string): void;
  onCancel(): void;
}

/** Where a new secret value is typed; it is gone from the screen when it is taken. */
export function SecretEntry({ ofKey, named, onTake, onCancel }: SecretEntryProps) {
  const translate = useTranslate();
  const [key, setKey] = useState(ofKey ?? '');
  const [value, setValue] = useState('');
  const whole = ofKey === undefined && !named;
  const label = whole
    ? translate('sharedConfigs.secret.whole')
    : translate('sharedConfigs.secret.value', { key: key || '…' });
  return (
    <Box onKeyDown={stayOnEnter} sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', mt: 1 }}>
      {named ? (
        <TextField
          label={translate('sharedConfigs.secret.key')}
          value={key}
          onChange={({ target }) => setKey(target.value.trim())}
          autoFocus
          sx={{ maxWidth: 280 }}
        />
      ) : null}
      <TextField
        label={label}
        value={value}
        onChange={({ target }) => setValue(target.value)}
        autoFocus={!named}
        {...(whole ? { multiline: true, minRows: 3 } : { type: 'password' })}
        slotProps={{ htmlInput: { autoComplete: 'new-password', spellCheck: false } }}
        sx={{ maxWidth: whole ? undefined : 420 }}
      />
      <Button
        size="small"
        variant="outlined"
        disabled={value === '' || (!whole && key === '')}
        onClick={() => onTake(key, value)}
      >
        {translate('sharedConfigs.secret.take')}
      </Button>
      <Button size="small" onClick={onCancel}>
        {translate('ra.action.cancel')}
      </Button>
    </Box>
  );
}
