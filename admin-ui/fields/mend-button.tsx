import MendIcon from '@mui/icons-material/AutoFixHigh';
import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import type { Finding } from '../../schemas/types/index.ts';
import { useSentence } from './findings.tsx';
import { focusField } from './focus-field.ts';
import { type MendPlace, useMendInForm } from './mend-in-form.tsx';
import { useFieldScope } from './scope.tsx';

interface MendButtonProps {
  finding: Finding;
  /** Where it stands, and so where it is undone. */
  place?: MendPlace;
}

/** *Sửa giúp* beside a finding that can be mended with certainty: in the form, to be saved or undone. */
export function MendButton({ finding, place = 'list' }: MendButtonProps) {
  const translate = useTranslate();
  const sentence = useSentence();
  const { disabled } = useFieldScope();
  const mending = useMendInForm();
  const { mend, path } = finding;
  if (!mend || !mending || disabled) return null;
  return (
    <Button
      type="button"
      size="small"
      startIcon={<MendIcon fontSize="inherit" />}
      aria-label={translate('findings.mend.doThis', { what: sentence(mend.title) })}
      title={sentence(mend.title)}
      sx={{ py: 0, minHeight: 24, verticalAlign: 'baseline' }}
      onClick={() => {
        mending.carryOut(finding, place);
        // The button goes with the finding; whoever works by keyboard stays at the field.
        focusField(path);
      }}
    >
      {translate('findings.mend.do')}
    </Button>
  );
}
