import { useTranslate } from 'react-admin';
import type { ImpactSample } from '../../../schemas/types/index.ts';
import { formatInstant } from '../../fields/formats.ts';

/** The due date of a dossier as it is, and as it would be where it is counted anew. */
export function SampleDates({ sample: { dueDate, dueDateAfter } }: { sample: ImpactSample }) {
  const translate = useTranslate();
  if (!dueDate) return null;
  const at = formatInstant(dueDate);
  if (!dueDateAfter || dueDateAfter === dueDate) return <>{translate('migrations.impact.due', { at })}</>;
  return <>{translate('migrations.impact.dueMoves', { at, to: formatInstant(dueDateAfter) })}</>;
}
