import type { Attention, AttentionPlace } from '../../../schemas/types/index.ts';
import { definitionAddress } from './definition-address.ts';

const filtered = (list: string, filter: Record<string, unknown>): string =>
  `/${list}?${new URLSearchParams({ filter: JSON.stringify(filter) })}`;

/** The screen on which a place that needs attention is mended. */
export function placeAddress(attention: Attention['attention'], { kind, code }: AttentionPlace): string | undefined {
  const to = definitionAddress(kind, code);
  return to !== undefined && attention === 'hands-empty' ? `${to}?tab=holders` : to;
}

/** The list of all of them, where there is one. */
export function allAddress(attention: Attention['attention']): string | undefined {
  if (attention === 'faults-ending') return '/review-list';
  if (attention === 'drafts-faulty') return filtered('drafts', { hasErrors: true });
  if (attention === 'drafts-changed') return filtered('drafts', { state: 'changed' });
  return undefined;
}
