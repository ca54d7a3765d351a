import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormHelperText from '@mui/material/FormHelperText';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import { INPUT_TYPES } from '../../../../../engine/domain/dossier/papers.ts';
import type { AskedPaper, OfferedSupplement, SupplementInput } from '../../../../../schemas/types/index.ts';
import { useDossier } from '../dossier-context.tsx';

interface SupplementFieldsProps {
  offered: OfferedSupplement;
  value: SupplementInput;
  onChange(value: SupplementInput): void;
}

/** *Phiếu yêu cầu bổ sung*: which papers lack what, said once and completely. */
export function SupplementFields({ offered, value, onChange }: SupplementFieldsProps) {
  const translate = useTranslate();
  const title = useId();
  const { dossier } = useDossier();
  const [left, setLeft] = useState(false);
  const papers = dossier.parts.filter(({ partType }) => INPUT_TYPES.has(partType));
  const asked = (partNo: string): AskedPaper | undefined => value.items.find((item) => item.partNo === partNo);
  const put = (partNo: string, wrong: string | undefined) => {
    const others = value.items.filter((item) => item.partNo !== partNo);
    onChange({ ...value, items: wrong === undefined ? others : [...others, { partNo, wrong }] });
  };
  const beyond = offered.round > offered.rounds;
  const nothing = left && value.items.every(({ wrong }) => wrong.trim() === '');
  const other = asked('')?.wrong ?? '';
  return (
    <Box role="group" aria-labelledby={title} sx={{ display: 'grid', gap: 1 }} onBlur={() => setLeft(true)}>
      <Typography id={title} variant="subtitle2" component="h3">
        {translate('dossier.supplement.title')}
      </Typography>
      <Typography variant="body2" color="textSecondary">
        {translate('dossier.supplement.help')}
      </Typography>
      {beyond ? (
        <Alert severity="warning">
          {translate('dossier.supplement.beyond', { rounds: offered.rounds })}
          <FormControlLabel
            sx={{ display: 'flex' }}
            control={
              <Checkbox
                checked={value.ownFault === true}
                onChange={(_event, checked) => onChange({ ...value, ownFault: checked })}
              />
            }
            label={translate('dossier.supplement.ownFault')}
          />
        </Alert>
      ) : (
        <Typography variant="body2">{translate('dossier.supplement.round', { ...offered, items: '' })}</Typography>
      )}
      {papers.map(({ partNo, partName }) => {
        const item = asked(partNo);
        const silent = left && item !== undefined && item.wrong.trim() === '';
        return (
          <Box key={partNo} data-asked={partNo}>
            <FormControlLabel
              control={
                <Checkbox
                  size="small"
                  checked={item !== undefined}
                  onChange={(_event, checked) => put(partNo, checked ? '' : undefined)}
                />
              }
              label={partName}
              sx={{ overflowWrap: 'anywhere' }}
            />
            {item ? (
              <TextField
                label={translate('dossier.supplement.wrong')}
                value={item.wrong}
                onChange={({ target }) => put(partNo, target.value)}
                required
                error={silent}
                helperText={silent ? translate('dossier.supplement.missing') : undefined}
                multiline
                maxRows={6}
                sx={{ ml: { sm: 4 }, width: { sm: 'calc(100% - 32px)' }, mt: 0.5 }}
                slotProps={{
                  htmlInput: {
                    maxLength: 4000,
                    'aria-label': translate('dossier.supplement.wrongOf', { part: partName }),
                  },
                }}
              />
            ) : null}
          </Box>
        );
      })}
      <TextField
        label={translate('dossier.supplement.other')}
        value={other}
        onChange={({ target }) => put('', target.value === '' ? undefined : target.value)}
        multiline
        maxRows={6}
        slotProps={{ htmlInput: { maxLength: 4000 } }}
      />
      {nothing ? <FormHelperText error>{translate('dossier.supplement.nothing')}</FormHelperText> : null}
    </Box>
  );
}
