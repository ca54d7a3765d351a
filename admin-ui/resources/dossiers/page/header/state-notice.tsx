import PausedIcon from '@mui/icons-material/PauseCircleOutlined';
import Alert from '@mui/material/Alert';
import { useTranslate } from 'react-admin';
import { readLedger } from '../../../../../engine/domain/calendar/ledger.ts';
import { formatInstant } from '../../../../fields/formats.ts';
import { useDossier } from '../dossier-context.tsx';
import { useInLanguage } from '../in-language.ts';

/** Says of a dossier that it is finished, or that its clock stands still and since when. */
export function StateNotice() {
  const translate = useTranslate();
  const say = useInLanguage();
  const { dossier } = useDossier();
  const { clock, dates, status, statusName, step, dossierNote } = dossier;
  if (step?.final)
    return (
      <Alert severity={status === 'done' ? 'success' : 'info'} sx={{ mt: 1.5 }}>
        {translate('dossier.header.finished', {
          status: say(statusName),
          at: formatInstant(dates.finishDate ?? step.enteredAt),
        })}
      </Alert>
    );
  const { pausedAt, explanation } = readLedger(clock);
  if (pausedAt === undefined) return null;
  const why = explanation.at(-1)?.act.reason ?? dossierNote;
  return (
    <Alert severity="info" icon={<PausedIcon />} sx={{ mt: 1.5 }}>
      {translate('dossier.header.paused', { at: formatInstant(pausedAt) })}
      {why ? ` ${translate('dossier.header.because', { why })}` : ''}
    </Alert>
  );
}
