import type { DossierEvent, NumberDraw } from '../../../schemas/types/index.ts';
import { formatNumber } from '../numbering/format-number.ts';
import { numberReceipts } from '../payment/receipts.ts';
import type { Reason } from '../refusals.ts';

/** What a command would do: events complete but for the numbers, which the store draws inside the write. */
export interface Decision {
  events: DossierEvent[];
  draws: NumberDraw[];
}

export type Outcome = { ok: true; decision: Decision } | { ok: false; reasons: Reason[] };

/** Puts the drawn counters into the events that wait for them. */
export function fillDraws({ events, draws }: Decision, drawn: number[][]): DossierEvent[] {
  const numberOf = (index: number): string => {
    const draw = draws[index];
    const counters = drawn[index];
    if (!draw || !counters) throw new RangeError(`no number was drawn for draw ${index}`);
    return formatNumber(draw, counters);
  };
  return events.map((event) => {
    if (event.type === 'numbered') return { ...event, dossierNo: numberOf(event.draw) };
    if (event.type === 'charged') return { ...event, sheet: numberReceipts(event.sheet, numberOf) };
    if (event.type === 'document-issued' && event.draw !== null)
      return { ...event, document: { ...event.document, documentCode: numberOf(event.draw) } };
    return event;
  });
}

export { derivedId } from './derived-id.ts';
