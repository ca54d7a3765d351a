import AddIcon from '@mui/icons-material/Add';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { findPart } from '../../../engine/domain/dossier/papers.ts';
import { readList } from '../../../engine/domain/process/read-texts.ts';
import { useBodyInput } from '../../fields/use-body-input.ts';
import { TokensInput } from '../lists/tokens-input.tsx';
import { AddPaperDialog } from './add-paper-dialog.tsx';
import { paperChoices } from './paper-choices.ts';
import type { PaperTemplate } from './use-papers.ts';

interface PapersFieldProps {
  name: 'createDossierFiles' | 'returnDossierFiles';
  templates: PaperTemplate[];
  /** Code of a paper that is usual here and missing. */
  usual?: string | undefined;
}

/** Papers of the dossier template by name; a code no template has is kept, and can be added to the template at once. */
export function PapersField({ name, templates, usual }: PapersFieldProps) {
  const translate = useTranslate();
  const { label, help, faulty, disabled, source, value, change } = useBodyInput(name);
  const [adding, setAdding] = useState<string | undefined>();
  const parts = templates.flatMap((template) => template.parts);
  const named = readList(typeof value === 'string' ? value : '');
  const take = (codes: string[]) => change([...new Set(codes)].join(','));
  const strange = parts.length === 0 ? [] : named.filter((token) => !findPart(parts, token));
  const lacking = usual && !findPart(parts, usual) ? [...strange, usual] : strange;
  return (
    <>
      <TokensInput
        free
        {...{ label, help, faulty, disabled, source }}
        values={named}
        choices={paperChoices(parts, named)}
        onChange={take}
      />
      {disabled || templates.length === 0 ? null : (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
          {usual && findPart(parts, usual) ? (
            <Button size="small" startIcon={<AddIcon />} onClick={() => take([...named, usual])}>
              {translate('processes.papers.use', { code: usual, name: findPart(parts, usual)?.partName ?? '' })}
            </Button>
          ) : null}
          {[...new Set(lacking)].map((code) => (
            <Button key={code} size="small" startIcon={<AddIcon />} onClick={() => setAdding(code)}>
              {translate('processes.papers.addTo', {
                code,
                name: translate(`processes.papers.usual.${code}`, { _: '' }),
              })}
            </Button>
          ))}
        </Box>
      )}
      {adding === undefined ? null : (
        <AddPaperDialog
          code={adding}
          templates={templates.map(({ templateNo }) => templateNo)}
          onClose={() => setAdding(undefined)}
          onAdded={(code) => {
            setAdding(undefined);
            take([...named.filter((token) => token !== adding), code]);
          }}
        />
      )}
    </>
  );
}
