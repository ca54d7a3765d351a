import type { Values } from '../../../../../schemas/types/index.ts';

const isValue = (value: unknown): value is Values[string] =>
  value === null || ['string', 'number', 'boolean'].includes(typeof value);

/** What of a form's data travels: an emptied field is left out. */
export const valuesIn = (data: unknown): Values =>
  Object.fromEntries(
    Object.entries(typeof data === 'object' && data !== null ? data : {}).filter(
      (pair): pair is [string, Values[string]] => isValue(pair[1]),
    ),
  );
