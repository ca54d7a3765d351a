import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import TableCell from '@mui/material/TableCell';
import TableRow from '@mui/material/TableRow';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { useTranslate } from 'react-admin';
import type { OpeningPreview } from '../../../../schemas/types/index.ts';
import { useDesk } from './desk-context.tsx';
import type { ReceivedPaper } from './desk-form.ts';
import { asAsked, isReceived } from './received-papers.ts';

const MOST = 999;
const NOTHING: ReceivedPaper = { originals: 0, copies: 0 };

/** On a narrow screen the cells of a row stand below its name. */
const cell = { display: { xs: 'inline-block', sm: 'table-cell' }, borderBottomWidth: { xs: 0, sm: 1 } } as const;

/** One paper: a tick takes the numbers asked for, which may then be changed. */
export function PaperRow({ part, place }: { part: OpeningPreview['parts'][number]; place: number }) {
  const translate = useTranslate();
  const { form, officer, update } = useDesk();
  const paper = form.papers[part.partNo] ?? NOTHING;
  const nameId = useId();
  const set = (next: ReceivedPaper) =>
    update((before) => ({ ...before, papers: { ...before.papers, [part.partNo]: next } }));

  const counted = (kind: 'originals' | 'copies') => (
    <TableCell align="right" sx={{ ...cell, width: officer ? 150 : 110 }}>
      {officer ? (
        <TextField
          type="number"
          margin="none"
          value={paper[kind]}
          onChange={({ target }) => {
            const count = Math.trunc(Number(target.value));
            if (count >= 0 && count <= MOST) set({ ...paper, [kind]: count });
          }}
          onFocus={({ target }) => target.select()}
          label={translate(`dossiers.papers.${kind}${part[kind] > 0 ? 'Of' : ''}`, { count: part[kind] })}
          slotProps={{ htmlInput: { min: 0, max: MOST, 'aria-describedby': nameId } }}
          sx={{ width: 138 }}
        />
      ) : (
        <>
          <Box component="span" sx={{ display: { sm: 'none' } }}>
            {translate(`dossiers.papers.${kind}Asked`)}:{' '}
          </Box>
          {part[kind]}
        </>
      )}
    </TableCell>
  );

  return (
    <TableRow
      sx={{
        display: { xs: 'block', sm: 'table-row' },
        borderBottomStyle: 'solid',
        borderBottomWidth: { xs: 1, sm: 0 },
        borderColor: 'divider',
      }}
    >
      <TableCell sx={{ display: { xs: 'block', sm: 'table-cell' }, borderBottomWidth: { xs: 0, sm: 1 } }}>
        <span id={nameId}>
          {place}. {part.partName}
        </span>
        {part.required ? (
          <Typography component="span" variant="caption" color="error" sx={{ ml: 0.5 }}>
            * {translate('dossiers.papers.required')}
          </Typography>
        ) : null}
      </TableCell>
      {counted('originals')}
      {counted('copies')}
      {officer ? (
        <TableCell align="center" sx={{ ...cell, width: 64 }}>
          <Checkbox
            checked={isReceived(paper)}
            onChange={(_event, checked) => set(checked ? asAsked(part) : NOTHING)}
            slotProps={{ input: { 'aria-label': translate('dossiers.papers.receivedOf', { name: part.partName }) } }}
          />
        </TableCell>
      ) : null}
    </TableRow>
  );
}
