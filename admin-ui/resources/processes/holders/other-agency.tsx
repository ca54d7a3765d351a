import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { CodeAutocomplete } from '../../../fields/code-autocomplete.tsx';

interface OtherAgencyProps {
  code: string | undefined;
  /** No agency offers the process: the only way to see anything. */
  needed: boolean;
  onChoose(code: string | undefined): void;
}

/** Looks at an agency that does not offer the process yet. */
export function OtherAgency({ code, needed, onChoose }: OtherAgencyProps) {
  const translate = useTranslate();
  const [open, setOpen] = useState(false);
  if (!open && !needed)
    return (
      <Button size="small" onClick={() => setOpen(true)} sx={{ mb: 1 }}>
        {translate('holders.other')}
      </Button>
    );
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'flex-start', gap: 1, mb: 1 }}>
      <Box sx={{ flex: '1 1 280px', maxWidth: 640 }}>
        <CodeAutocomplete
          id="holders-other-agency"
          resource="agencies"
          label={translate('holders.other')}
          help={translate('holders.otherHelp')}
          value={code ?? ''}
          onChoose={(option) => onChoose(option?.code)}
        />
      </Box>
      {needed ? null : (
        <Button
          onClick={() => {
            setOpen(false);
            onChoose(undefined);
          }}
          sx={{ mt: 1.25 }}
        >
          {translate('holders.backToOffering')}
        </Button>
      )}
    </Box>
  );
}
