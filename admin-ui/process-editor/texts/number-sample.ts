import { parseNumberPattern } from '../../../engine/domain/numbering/parse-number-pattern.ts';

/** What the first number of a pattern would look like on a day (yyyy-MM-dd); undefined where the agency decides or no pattern is written. */
export function numberSample(text: string, day: string): string | undefined {
  const { pattern } = parseNumberPattern(text);
  if (pattern.source !== 'written') return undefined;
  const [year = '', month = '', date = ''] = day.split('-');
  const shown = { day: date, month, year };
  return pattern.parts
    .map((part) => {
      if (part.type === 'text') return part.text;
      if (part.type === 'counter') return '1'.padStart(part.width, '0');
      if (part.type === 'field') return part.otherwise || '…';
      return part.of === 'year' ? shown.year.slice(-part.width) : shown[part.of];
    })
    .join('');
}
