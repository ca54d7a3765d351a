import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { PartBody, PartState } from '../../../../../schemas/types/index.ts';
import { address, sendJson } from '../../../../providers/http-client.ts';
import { useUnsaved } from '../../../../providers/unsaved.ts';
import type { DossierView } from '../dossier-answers.ts';
import { useDossier } from '../dossier-context.tsx';
import { ProblemList } from '../problem-list.tsx';
import { allReceived, changesOf, inputOf, isReceived } from './part-change.ts';

const CHECKS = [0, 1, 2] as const;
const MARKS = [0, 1, 2, 3, 4] as const;

const countIn = (text: string): number => Math.max(0, Math.trunc(Number(text)) || 0);

/** Records what was handed in of one paper. */
export function PartForm({ part, done }: { part: PartState; done(): void }) {
  const translate = useTranslate();
  const { id, accept } = useDossier();
  const [input, setInput] = useState(() => inputOf(part));
  const changes = changesOf(part, input);
  const changed = Object.keys(changes).length > 0;
  useUnsaved(changed);
  const save = useMutation({
    mutationFn: (body: PartBody) =>
      sendJson<DossierView>(address('dossiers', id, 'parts', part.partNo), { method: 'PUT', body }),
    onSuccess: async (dossier) => {
      await accept(dossier);
      done();
    },
  });
  return (
    <Box
      component="form"
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate(changes);
      }}
      sx={{ mt: 1, p: 1.5, bgcolor: 'background.default', borderRadius: 1 }}
    >
      <Box
        sx={{
          display: 'grid',
          gap: 1.5,
          gridTemplateColumns: { xs: 'repeat(2, minmax(0, 1fr))', sm: 'repeat(4, minmax(0, 1fr))' },
        }}
      >
        {(['receivedOriginals', 'receivedCopies'] as const).map((field) => (
          <TextField
            key={field}
            type="number"
            label={translate(`dossier.parts.${field}`)}
            value={input[field]}
            onChange={({ target }) => setInput({ ...input, [field]: countIn(target.value) })}
            slotProps={{ htmlInput: { min: 0, max: 9999 } }}
          />
        ))}
        <TextField
          select
          label={translate('dossier.parts.fileMark')}
          value={input.fileMark}
          onChange={({ target }) => setInput({ ...input, fileMark: Number(target.value) })}
        >
          {MARKS.map((mark) => (
            <MenuItem key={mark} value={mark}>
              {translate(`dossier.parts.mark${mark}`)}
            </MenuItem>
          ))}
        </TextField>
        <TextField
          select
          label={translate('dossier.parts.fileCheck')}
          value={input.fileCheck}
          onChange={({ target }) =>
            setInput({ ...input, fileCheck: CHECKS.find((check) => check === Number(target.value)) ?? 0 })
          }
        >
          {CHECKS.map((check) => (
            <MenuItem key={check} value={check}>
              {translate(`dossier.parts.check${check}`)}
            </MenuItem>
          ))}
        </TextField>
      </Box>
      <TextField
        label={translate('dossier.parts.comment')}
        value={input.comment}
        onChange={({ target }) => setInput({ ...input, comment: target.value })}
        multiline
        maxRows={5}
      />
      {save.error ? <ProblemList error={save.error} /> : null}
      <Box sx={{ display: 'flex', gap: 1, mt: 1, flexWrap: 'wrap' }}>
        <Button type="submit" variant="contained" size="small" disabled={!changed} loading={save.isPending}>
          {translate('ra.action.save')}
        </Button>
        {isReceived(part) ? null : (
          <Button size="small" variant="outlined" onClick={() => save.mutate({ ...changes, ...allReceived(part) })}>
            {translate('dossier.parts.allReceived')}
          </Button>
        )}
        <Button size="small" onClick={done}>
          {translate('ra.action.cancel')}
        </Button>
      </Box>
    </Box>
  );
}
