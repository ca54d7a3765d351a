import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Chip from '@mui/material/Chip';
import FormHelperText from '@mui/material/FormHelperText';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useBodyInput } from '../../../fields/use-body-input.ts';
import { SecretEntry } from './secret-entry.tsx';
import { secretKeys, withKey, withoutKey } from './secret-rows.ts';

/** What is being written now: one key, a new key, or the whole. */
type Writing = { key: string } | 'new' | 'whole' | undefined;

/** A secret of a partner: its keys by name, each replaced or taken out, no value ever shown. */
export function SecretField({ name }: { name: string }) {
  const translate = useTranslate();
  const input = useBodyInput(name);
  const [writing, setWriting] = useState<Writing>();
  const text = typeof input.value === 'string' ? input.value : '';
  const keys = secretKeys(text);
  const done = () => setWriting(undefined);
  const set = (value: string) => {
    input.change(value === '' ? undefined : value);
    done();
  };
  return (
    <Box component="fieldset" sx={{ border: 0, p: 0, m: 0, minWidth: 0 }}>
      <Typography component="legend" variant="subtitle2">
        {input.label}
      </Typography>
      <FormHelperText>{input.disabled ? translate('sharedConfigs.secret.hidden') : input.help}</FormHelperText>
      <Box component="ul" sx={{ listStyle: 'none', p: 0, my: 1 }}>
        {(keys ?? []).map((key) => (
          <Box
            component="li"
            key={key}
            sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', py: 0.5 }}
          >
            <Typography component="code" sx={{ minWidth: 180, overflowWrap: 'anywhere' }}>
              {key}
            </Typography>
            <Chip size="small" variant="outlined" label={translate('sharedConfigs.secret.set')} />
            {input.disabled ? null : (
              <>
                <Button size="small" onClick={() => setWriting({ key })}>
                  {translate('sharedConfigs.secret.replace', { key })}
                </Button>
                <Button size="small" color="error" onClick={() => set(withoutKey(text, key))}>
                  {translate('sharedConfigs.secret.remove', { key })}
                </Button>
              </>
            )}
          </Box>
        ))}
        {keys === undefined || keys.length === 0 ? (
          <Box component="li">
            <Chip
              size="small"
              variant="outlined"
              label={translate(keys === undefined ? 'sharedConfigs.secret.set' : 'sharedConfigs.secret.unset')}
            />
          </Box>
        ) : null}
      </Box>
      {input.disabled ? null : (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
          {keys === undefined ? null : (
            <Button size="small" variant="outlined" onClick={() => setWriting('new')}>
              {translate('sharedConfigs.secret.add')}
            </Button>
          )}
          <Button size="small" onClick={() => setWriting('whole')}>
            {translate('sharedConfigs.secret.replaceAll')}
          </Button>
        </Box>
      )}
      {writing === undefined ? null : (
        <SecretEntry
          {...(typeof writing === 'object' ? { ofKey: writing.key } : {})}
          named={writing === 'new'}
          onTake={(key, value) => set(writing === 'whole' ? value : withKey(text, key, value))}
          onCancel={done}
        />
      )}
    </Box>
  );
}
