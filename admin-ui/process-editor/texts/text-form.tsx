import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { type ReactNode, useState } from 'react';
import { useTranslate } from 'react-admin';
import { BodyText } from '../../fields/body-text.tsx';
import { useFindingsAt, useSentence } from '../../fields/findings.tsx';
import { pointerOf } from '../../fields/json-place.ts';
import { MendButton } from '../../fields/mend-button.tsx';
import { useFieldScope } from '../../fields/scope.tsx';
import { useBodyInput } from '../../fields/use-body-input.ts';

interface TextFormProps {
  name: string;
  /** The text cannot be shown as a form: it is mended as text. */
  broken?: boolean;
  children: ReactNode;
}

/** A field that holds a structured text: its form, what is wrong with it, and the text itself for whoever wants it. */
export function TextForm({ name, broken = false, children }: TextFormProps) {
  const translate = useTranslate();
  const sentence = useSentence();
  const { shape, source } = useFieldScope();
  const { label } = useBodyInput(name);
  const findings = useFindingsAt(pointerOf(`${source}.${name}`.replace(/^body\.?/, '')));
  const [raw, setRaw] = useState(false);
  const shown = raw || broken;
  return (
    <Box
      component="fieldset"
      data-source={`${source}.${name}`}
      tabIndex={-1}
      sx={{ border: 1, borderColor: 'divider', borderRadius: 2, px: 1.5, pb: 1, pt: 0.5, my: 1.5, mx: 0, minWidth: 0 }}
    >
      <Typography component="legend" variant="subtitle2" sx={{ px: 0.5 }}>
        {label}
      </Typography>
      <Typography variant="body2" color="textSecondary">
        {translate(`fields.${shape}.${name}.help`)}
      </Typography>
      {broken ? (
        <Alert severity="error" sx={{ my: 1 }}>
          {translate('processes.text.broken')}
        </Alert>
      ) : (
        children
      )}
      {(shown && findings.length === 1 ? [] : findings).map((finding) => (
        <Alert
          key={`${finding.code} ${finding.message.vi}`}
          severity={finding.severity}
          variant="outlined"
          sx={{ my: 0.5, py: 0 }}
        >
          {sentence(finding.message)} <MendButton finding={finding} />
        </Alert>
      ))}
      {shown ? <BodyText name={name} multiline monospace /> : null}
      {broken ? null : (
        <Button size="small" onClick={() => setRaw(!raw)} aria-expanded={raw}>
          {translate(raw ? 'processes.text.hideRaw' : 'processes.text.showRaw')}
        </Button>
      )}
    </Box>
  );
}

/** The text of the field in scope and how to change it, for the forms inside. */
export function useBodyString(name: string): { text: string; setText(text: string): void; disabled: boolean } {
  const { value, change, disabled } = useBodyInput(name);
  return { text: typeof value === 'string' ? value : '', setText: change, disabled };
}
