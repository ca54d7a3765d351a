import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormHelperText from '@mui/material/FormHelperText';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { useTranslate } from 'react-admin';
import type { CheckedPaper, PartState } from '../../../../../schemas/types/index.ts';
import { useDossier } from '../dossier-context.tsx';
import { checkOf, papersToCheck } from './paper-checks.ts';

interface CheckPapersProps {
  value: CheckedPaper[];
  onChange(value: CheckedPaper[]): void;
}

const CHECKS = [1, 2] as const;

/** *Kiểm tra giấy tờ*: every paper handed in is compared before the dossier is received. */
export function CheckPapers({ value, onChange }: CheckPapersProps) {
  const translate = useTranslate();
  const title = useId();
  const { dossier } = useDossier();
  const papers = papersToCheck(dossier.parts);
  const put = (part: PartState, checked: Omit<CheckedPaper, 'partNo'>) =>
    onChange([...value.filter(({ partNo }) => partNo !== part.partNo), { partNo: part.partNo, ...checked }]);
  const left = papers.filter((part) => checkOf(part, value) === 0).length;
  const failed = papers.some((part) => checkOf(part, value) === 2);
  return (
    <Box role="group" aria-labelledby={title}>
      <Box sx={{ display: 'flex', justifyContent: 'space-between', gap: 1, flexWrap: 'wrap' }}>
        <Typography id={title} variant="subtitle2" component="h3">
          {translate('dossier.check.title')}
        </Typography>
        <Button
          size="small"
          onClick={() => onChange(papers.map(({ partNo }): CheckedPaper => ({ partNo, fileCheck: 1 })))}
        >
          {translate('dossier.check.all')}
        </Button>
      </Box>
      <Typography variant="body2" color="textSecondary">
        {translate('dossier.check.help')}
      </Typography>
      {papers.map((part) => {
        const check = checkOf(part, value);
        const comment = value.find(({ partNo }) => partNo === part.partNo)?.comment ?? part.comment;
        return (
          <Box key={part.partNo} data-check={part.partNo} sx={{ borderBottom: 1, borderColor: 'divider', py: 0.5 }}>
            <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 2 }}>
              <Box sx={{ flex: '1 1 180px', minWidth: 0, overflowWrap: 'anywhere' }}>{part.partName}</Box>
              <RadioGroup
                row
                aria-label={part.partName}
                value={check}
                onChange={({ target }) =>
                  put(part, { fileCheck: CHECKS.find((one) => one === Number(target.value)) ?? 1 })
                }
              >
                {CHECKS.map((one) => (
                  <FormControlLabel
                    key={one}
                    value={one}
                    control={<Radio size="small" />}
                    label={translate(`dossier.parts.check${one}`)}
                  />
                ))}
              </RadioGroup>
            </Box>
            {check === 2 ? (
              <TextField
                label={translate('dossier.check.wrong')}
                value={comment}
                onChange={({ target }) => put(part, { fileCheck: 2, comment: target.value })}
              />
            ) : null}
          </Box>
        );
      })}
      {left > 0 ? <FormHelperText>{translate('dossier.check.left', { smart_count: left })}</FormHelperText> : null}
      {failed ? <FormHelperText error>{translate('dossier.check.failed')}</FormHelperText> : null}
    </Box>
  );
}
