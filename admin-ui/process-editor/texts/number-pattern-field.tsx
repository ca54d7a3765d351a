import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { COUNTERS } from '../../../engine/domain/numbering/pattern.ts';
import { BodyText } from '../../fields/body-text.tsx';
import { useBodyInput } from '../../fields/use-body-input.ts';
import { numberSample } from './number-sample.ts';

const TOKENS = [...Object.keys(COUNTERS).map((letter) => letter.repeat(3)), 'dd', 'mm', 'yy', 'yyyy'];

/** Vietnamese today as yyyy-MM-dd. */
const today = (): string => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' }).format(new Date());

/** A number pattern with its tokens to choose from and the first number it would give today. */
export function NumberPatternField({ name }: { name: string }) {
  const translate = useTranslate();
  const { value, change, disabled } = useBodyInput(name);
  const text = typeof value === 'string' ? value : '';
  const sample = numberSample(text, today());
  return (
    <Box>
      <BodyText name={name} monospace />
      {sample === undefined ? null : (
        <Typography variant="body2">{translate('processes.number.sample', { sample })}</Typography>
      )}
      {disabled ? null : (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5 }}>
          {TOKENS.map((token) => (
            <Button
              key={token}
              size="small"
              variant="outlined"
              title={translate(`processes.number.tokens.${token}`)}
              aria-label={translate('processes.number.insert', {
                token: `{${token}}`,
                meaning: translate(`processes.number.tokens.${token}`),
              })}
              onClick={() => change(`${text}{${token}}`)}
              sx={{ minWidth: 0, px: 0.75, py: 0, fontFamily: 'monospace' }}
            >
              {`{${token}}`}
            </Button>
          ))}
        </Box>
      )}
    </Box>
  );
}
