import type { Instant, LocalDate, NumberCounter, NumberDraw, NumberSlot } from '../../../schemas/types/index.ts';
import { localDateOf } from '../calendar/local-time.ts';
import { legalDossierCode } from './legal-dossier-code.ts';
import { COUNTERS, type CounterScope, type CounterToken, type NumberPart, type NumberPattern } from './pattern.ts';
import { patternKey, periodOf, seriesKey } from './series.ts';

/** What a number depends on beside its pattern. */
export interface NumberContext {
  /** Whose numbers share counters: numbers of one owner and one pattern never repeat within a period and scope. */
  readonly owner: string;
  readonly at: Instant;
  readonly serviceCode: string;
  /** The dossier's agency, for `{bbb}`. */
  readonly agencyCode: string;
  /** The receiving agency, which the legal code names; the dossier's agency when absent. */
  readonly receivingAgencyCode?: string;
  /** The agency of the service's configuration, for `{aaa}`; the dossier's agency when absent. */
  readonly configAgencyCode?: string;
  /** What `scopeGovAgencyCode` stands for; the legal code when absent. */
  readonly agencyPattern?: NumberPattern;
  /** The value of a field of the newest form with that code; undefined where there is none. */
  readonly formValue: (field: string, fileTemplateNo: string) => string | undefined;
}

/**
 * The number as a draw: fixed text and slots, with the series of every counter. A token written twice is one counter;
 * two tokens are two. Dates are those of Vietnam at `at`.
 */
export function planNumber(pattern: NumberPattern, context: NumberContext): NumberDraw {
  const used = pattern.source === 'agency' ? context.agencyPattern : pattern;
  if (used?.source !== 'written')
    return legalDossierCode(context.receivingAgencyCode ?? context.agencyCode, context.at);
  const date = localDateOf(context.at);
  const key = patternKey(used.parts);
  const counters: NumberCounter[] = [];
  const tokens: CounterToken[] = [];
  const slotOf = (token: CounterToken, width: number): NumberSlot => {
    const known = tokens.indexOf(token);
    if (known >= 0) return { counter: known, width };
    const { period, scope } = COUNTERS[token];
    const series = seriesKey(context.owner, key, token, periodOf(date, period), scopeKey(scope, context));
    tokens.push(token);
    counters.push({ series });
    return { counter: counters.length - 1, width };
  };
  const template = used.parts.map((part) =>
    part.type === 'counter' ? slotOf(part.token, part.width) : fixedText(part, date, context),
  );
  return { counters, template };
}

function fixedText(part: Exclude<NumberPart, { type: 'counter' }>, date: LocalDate, context: NumberContext): string {
  switch (part.type) {
    case 'text':
      return part.text;
    case 'date':
      return dateText(part.of, part.width, date);
    case 'field':
      return context.formValue(part.field, part.fileTemplateNo) || part.otherwise;
  }
}

function dateText(of: 'day' | 'month' | 'year', width: number, date: LocalDate): string {
  if (of === 'day') return date.slice(8, 10);
  return of === 'month' ? date.slice(5, 7) : date.slice(0, 4).slice(-width);
}

function scopeKey(scope: CounterScope, context: NumberContext): string {
  switch (scope) {
    case 'none':
      return '';
    case 'service':
      return context.serviceCode;
    case 'agency':
      return context.agencyCode;
    case 'config-agency':
      return context.configAgencyCode ?? context.agencyCode;
  }
}
