import { useTranslate } from 'react-admin';
import type { Duration } from '../../../../schemas/types/index.ts';

/** `3 ngày làm việc`. */
export function useDurationWords(): (duration: Duration | null | undefined) => string {
  const translate = useTranslate();
  return (duration) =>
    duration ? translate(`dossier.duration.${duration.unit}`, { smart_count: duration.count }) : '';
}
