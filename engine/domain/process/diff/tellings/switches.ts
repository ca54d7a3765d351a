import type { Bilingual } from '../../../../../schemas/types/index.ts';
import type { Telling } from './telling.ts';

/** A choice of two that has better words than a tick. */
const tellSwitch =
  (on: Bilingual, off: Bilingual): Telling =>
  (was, now) =>
    typeof now === 'boolean' && was !== now ? [{ text: now ? on : off, before: was, after: now }] : [];

/** Whether a paper must be handed in. */
export const tellRequired = tellSwitch(
  { vi: 'bắt buộc', en: 'required' },
  { vi: 'không bắt buộc', en: 'not required' },
);

/** What a role may do. */
export const tellModerator = tellSwitch(
  { vi: 'được thực hiện (trước chỉ theo dõi)', en: 'may act (watched only before)' },
  { vi: 'chỉ theo dõi (trước được thực hiện)', en: 'watches only (could act before)' },
);
