import { useTranslate } from 'react-admin';
import type { Duration } from '../../../../schemas/types/index.ts';

/** `7 ngày làm việc`; empty where there is no time limit of its own. */
export function useDurationText(): (duration: Duration | undefined) => string {
  const translate = useTranslate();
  return (duration) => (duration ? `${duration.count} ${translate(`choices.Duration.unit.${duration.unit}`)}` : '');
}
