import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Collapse from '@mui/material/Collapse';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useLocale, useTranslate } from 'react-admin';
import type { OpeningPreview } from '../../../../schemas/types/index.ts';
import { formatDong, formatInstant } from '../../../fields/formats.ts';
import { ProblemList } from '../page/problem-list.tsx';
import { ReasonList } from '../page/reason-list.tsx';
import { useDesk } from './desk-context.tsx';
import { stillMissing } from './still-missing.ts';
import { weekdayOf } from './weekday.ts';

interface SummaryPanelProps {
  preview: OpeningPreview | undefined;
  error: Error | null;
  isFetching: boolean;
}

/** Date and fee before anything is saved, why that date, and what still stands against reception. */
export function SummaryPanel({ preview, error, isFetching }: SummaryPanelProps) {
  const translate = useTranslate();
  return (
    <Box aria-live="polite" aria-busy={isFetching}>
      <Box sx={{ height: 4, mb: 1 }}>
        {isFetching ? <LinearProgress aria-label={translate('dossiers.create.computing')} /> : null}
      </Box>
      {error ? <ProblemList error={error} /> : null}
      {preview ? <Computed preview={preview} /> : null}
      {preview || error ? null : (
        <Typography color="textSecondary">{translate('dossiers.create.chooseFirst')}</Typography>
      )}
    </Box>
  );
}

function Computed({ preview }: { preview: OpeningPreview }) {
  const translate = useTranslate();
  const language = useLocale() === 'en' ? 'en' : 'vi';
  const { form, officer } = useDesk();
  const [open, setOpen] = useState(false);
  const { dueDate, deadline, payment } = preview;
  const missing = stillMissing(preview, form);
  const noDate = form.channel === 'online' ? 'dossiers.create.dueAfterReception' : 'dossiers.create.noDueDate';
  return (
    <>
      <Typography variant="overline" component="h3">
        {translate('dossiers.create.dueDate')}
      </Typography>
      <Typography variant="h6" component="p" data-due-date>
        {dueDate === null ? translate(noDate) : `${weekdayOf(dueDate, language)}, ${formatInstant(dueDate)}`}
      </Typography>
      {deadline.length > 0 ? (
        <>
          <Button size="small" onClick={() => setOpen(!open)} aria-expanded={open} sx={{ px: 0 }}>
            {translate('dossiers.create.why')}
          </Button>
          <Collapse in={open} unmountOnExit>
            <Box component="ol" sx={{ m: 0, pl: 2.5, fontSize: 13 }}>
              {deadline.map(({ act, sentence }) => (
                <li key={`${act.kind} ${act.at}`}>{sentence[language]}</li>
              ))}
            </Box>
          </Collapse>
        </>
      ) : null}
      <Typography variant="overline" component="h3" sx={{ mt: 1 }}>
        {translate('dossiers.fee.title')}
      </Typography>
      {payment ? <FeeLines payment={payment} /> : <Typography>{translate('dossiers.fee.none')}</Typography>}
      {officer && missing.papers.length > 0 ? (
        <Typography variant="body2" color="warning" sx={{ mt: 1.5 }}>
          {translate('dossiers.create.papersMissing', { names: missing.papers.join(', ') })}
        </Typography>
      ) : null}
      {missing.reasons.length > 0 ? (
        <Box sx={{ mt: 1.5, fontSize: 14, color: 'error.main' }}>
          {translate('dossiers.create.cannotReceive')}
          <ReasonList reasons={missing.reasons} />
        </Box>
      ) : null}
    </>
  );
}

function FeeLines({ payment }: { payment: NonNullable<OpeningPreview['payment']> }) {
  const translate = useTranslate();
  const lines = [
    ['feeAmount', payment.feeAmount],
    ['serviceAmount', payment.serviceAmount],
    ['shipAmount', payment.shipAmount],
  ] as const;
  return (
    <Box component="dl" sx={{ m: 0, display: 'grid', gridTemplateColumns: '1fr auto', columnGap: 2 }}>
      {lines
        .filter(([, amount]) => amount > 0)
        .map(([name, amount]) => (
          <Box key={name} sx={{ display: 'contents' }}>
            <dt>{translate(`dossiers.fee.${name}`)}</dt>
            <Box component="dd" sx={{ m: 0, textAlign: 'right' }}>
              {formatDong(amount)}
            </Box>
          </Box>
        ))}
      <Box component="dt" sx={{ fontWeight: 600 }}>
        {translate('dossiers.fee.total')}
      </Box>
      <Box component="dd" sx={{ m: 0, textAlign: 'right', fontWeight: 600 }}>
        {formatDong(payment.total)}
      </Box>
    </Box>
  );
}
