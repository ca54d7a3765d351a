import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { localDateOf } from '../../../../engine/domain/calendar/local-time.ts';
import { type NumberGrammar, parseNumberPattern } from '../../../../engine/domain/numbering/parse-number-pattern.ts';
import { BodyText } from '../../../fields/body-text.tsx';
import { useSentence } from '../../../fields/findings.tsx';
import { useBodyInput } from '../../../fields/use-body-input.ts';
import { numberSample } from '../../../process-editor/texts/number-sample.ts';

/** How a paper is numbered, with what is wrong in the pattern and the first number it would give today. */
export function PatternField({ name, grammar }: { name: string; grammar: NumberGrammar }) {
  const translate = useTranslate();
  const sentence = useSentence();
  const { value } = useBodyInput(name);
  const text = typeof value === 'string' ? value : '';
  const { findings } = parseNumberPattern(text, '', grammar);
  const sample = numberSample(text, localDateOf(new Date().toISOString()));
  return (
    <Box>
      <BodyText name={name} monospace />
      {findings.map((found) => (
        <Typography key={`${found.code} ${found.column}`} variant="body2" role="alert" sx={{ color: 'error.main' }}>
          {sentence(found.message)}
        </Typography>
      ))}
      {findings.length > 0 ? null : (
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {sample === undefined
            ? translate('sharedConfigs.pattern.empty')
            : translate('sharedConfigs.pattern.sample', { sample })}
        </Typography>
      )}
    </Box>
  );
}
