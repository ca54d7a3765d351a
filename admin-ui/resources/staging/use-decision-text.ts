import { useTranslate } from 'react-admin';
import type { PortalDecision } from '../../../schemas/types/index.ts';
import { formatDong } from '../../fields/formats.ts';

/** A decision in words. */
export function useDecisionText(): (decision: PortalDecision) => string {
  const translate = useTranslate();
  return ({ noLimit, duration, feeKind, amount, paper, originals, copies, grouping }) => {
    if (noLimit) return translate('fields.PortalDecision.noLimit.label');
    if (duration) return `${duration.count} ${translate(`staging.units.${duration.unit}`)}`;
    if (feeKind) {
      const kind = translate(`staging.feeKinds.${feeKind}`);
      return amount === undefined ? kind : `${kind} ${formatDong(amount)}`;
    }
    if (paper) {
      const counts = paper === 'part' && originals !== undefined ? ` (${originals} / ${copies ?? 0})` : '';
      return `${translate(`staging.papers.${paper}`)}${counts}`;
    }
    return grouping ? translate(`staging.groupings.${grouping}`) : translate('staging.seen');
  };
}
