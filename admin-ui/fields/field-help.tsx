import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import type { Finding } from '../../schemas/types/index.ts';
import { useSentence } from './findings.tsx';
import { focusField } from './focus-field.ts';
import { MendButton } from './mend-button.tsx';
import { useMendInForm } from './mend-in-form.tsx';

interface FieldHelpProps {
  /** JSON Pointer of the field. */
  pointer: string;
  /** What is wrong with it now. */
  finding: Finding | undefined;
  /** What the field is for. */
  help: string;
}

/** What a field is for; what is wrong with it, with the mend where one is certain; or that it was just mended. */
export function FieldHelp({ pointer, finding, help }: FieldHelpProps) {
  const translate = useTranslate();
  const sentence = useSentence();
  const { last, undo } = useMendInForm() ?? {};
  const mended = last?.place === 'field' && last.path === pointer ? last : undefined;
  return (
    <>
      {finding ? sentence(finding.message) : mended ? null : help}
      {finding ? <MendButton finding={finding} place="field" /> : null}
      {mended ? (
        <>
          {' '}
          {translate('findings.mend.inField', { what: sentence(mended.mend.title) })}{' '}
          <Button
            type="button"
            size="small"
            sx={{ py: 0, minHeight: 24 }}
            onClick={() => {
              undo?.();
              focusField(pointer);
            }}
          >
            {translate('findings.mend.undo')}
          </Button>
        </>
      ) : null}
    </>
  );
}
