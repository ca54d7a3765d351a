import type { NumberDraw } from '../../../schemas/types/index.ts';
import { seriesKey } from './series.ts';

/** The order of a dossier in an agency's register book (Sổ theo dõi): from 1, never reset (opencps-semantics §8.3). */
export const registerBookDraw = (registerBookCode: string, agencyCode: string): NumberDraw => ({
  counters: [{ series: seriesKey('register', registerBookCode, agencyCode) }],
  template: [{ counter: 0, width: 1 }],
});
