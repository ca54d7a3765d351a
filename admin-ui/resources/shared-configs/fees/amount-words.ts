import type { FeeAmount } from '../../../../schemas/types/index.ts';
import { formatDong } from '../../../fields/formats.ts';

/** A way of computing in figures, the same in every language: `2.000 đ / trang`, `≥ 1: 2.000 đ · ≥ 3: 1.000 đ`. */
export function amountText(amount: FeeAmount): string {
  switch (amount.shape) {
    case 'fixed':
      return formatDong(amount.amount);
    case 'perUnit':
      return `${formatDong(amount.unitAmount)} / ${amount.unitName}`;
    case 'tiers':
      return `${amount.unitName} ${amount.tiers.map(({ from, unitAmount }) => `≥ ${from}: ${formatDong(unitAmount)}`).join(' · ')}`;
    case 'percent':
      return `${amount.baseName} × ${amount.points.map(({ percent }) => `${percent} %`).join(' … ')}`;
    case 'brackets':
      return `${amount.baseName}: ${amount.brackets.map(({ base, percent }) => `≥ ${formatDong(base)}: ${percent} %`).join(' · ')}`;
  }
}
