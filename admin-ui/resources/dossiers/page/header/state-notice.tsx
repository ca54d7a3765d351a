import PausedIcon from '@mui/icons-material/PauseCircleOutlined';
import Alert from '@mui/material/Alert';
import { useTranslate } from 'react-admin';
import { readLedger } from '../../../../../engine/domain/calendar/ledger.ts';
import { suppliedAt } from '../../../../../engine/domain/dossier/supplement.ts';
import { formatInstant } from '../../../../fields/formats.ts';
import { useObservable } from '../../../../providers/observable.ts';
import { session } from '../../../../providers/session.ts';
import { useDossier } from '../dossier-context.tsx';
import { useInLanguage } from '../in-language.ts';

/** Says of a dossier that it is finished, that its clock stands still and since when, and to the office that a supplement is here. */
export function StateNotice() {
  const translate = useTranslate();
  const say = useInLanguage();
  const { dossier } = useDossier();
  const citizen = useObservable(session)?.user.kind === 'citizen';
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
  const why = explanation.at(-1)?.act.reason ?? dossierNote;
  const paused =
    pausedAt === undefined ? null : (
      <Alert severity="info" icon={<PausedIcon />} sx={{ mt: 1.5 }}>
        {translate('dossier.header.paused', { at: formatInstant(pausedAt) })}
        {why ? ` ${translate('dossier.header.because', { why })}` : ''}
      </Alert>
    );
  const supplied = suppliedAt(dossier);
  return (
    <>
      {paused}
      {supplied && !citizen ? (
        <Alert severity="warning" sx={{ mt: 1.5 }}>
          {translate('dossier.header.supplied', { at: formatInstant(supplied) })}
        </Alert>
      ) : null}
    </>
  );
}
