import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { DeadlineView } from '../../../../../schemas/types/index.ts';
import { formatInstant } from '../../../../fields/formats.ts';
import { useDossier } from '../dossier-context.tsx';

/** Every other date of a dossier beside the one promised, and how each stands. */
export function DeadlineDates({ view }: { view: DeadlineView }) {
  const translate = useTranslate();
  const { dossier } = useDossier();
  const how = (timeliness: DeadlineView['timeliness']) => translate(`deadlines.timeliness.${timeliness}`);
  const { firstDueDate, stepDueDate, laneDueDate, receptionDueDate, appointments } = view;
  const open = !dossier.step?.final;
  const lines = [
    view.dueDate && translate('deadlines.dates.state', { how: how(view.timeliness) }),
    firstDueDate && translate('deadlines.dates.first', { at: formatInstant(firstDueDate) }),
    ...appointments.map(({ number, dueDate }) =>
      translate(`deadlines.dates.appointment${number}`, { at: formatInstant(dueDate) }),
    ),
    receptionDueDate &&
      translate('deadlines.dates.reception', {
        at: formatInstant(receptionDueDate),
        how: how(view.receptionTimeliness),
      }),
    open && laneDueDate && translate('deadlines.dates.lane', { at: formatInstant(laneDueDate) }),
    open &&
      stepDueDate &&
      translate('dossier.deadline.step', {
        step: dossier.step?.stepName ?? '',
        at: translate('deadlines.dates.stepState', { at: formatInstant(stepDueDate), how: how(view.stepTimeliness) }),
      }),
  ];
  return lines.map((line) =>
    line ? (
      <Typography key={line} variant="body2" color="textSecondary" sx={{ mt: 1 }}>
        {line}
      </Typography>
    ) : null,
  );
}
