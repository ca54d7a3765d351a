import type { Bilingual } from '../../schemas/types/index.ts';
import { accessRefusals } from './refusals/access.ts';
import { actsRefusals } from './refusals/acts.ts';
import { definitionsRefusals } from './refusals/definitions.ts';
import { familyRefusals } from './refusals/family.ts';
import { handsRefusals } from './refusals/hands.ts';
import { importsRefusals } from './refusals/imports.ts';
import { migrationRefusals } from './refusals/migration.ts';
import { moneyRefusals } from './refusals/money.ts';
import { openingRefusals } from './refusals/opening.ts';
import { papersRefusals } from './refusals/papers.ts';
import { supplementRefusals } from './refusals/supplement.ts';
import { timeRefusals } from './refusals/time.ts';
import { trialsRefusals } from './refusals/trials.ts';
import { undoRefusals } from './refusals/undo.ts';
import type { RefusalDetails, Sentence } from './refusals/words.ts';

export type { RefusalDetails } from './refusals/words.ts';

/** Every way the engine says no, by area. */
const catalogue = {
  ...accessRefusals,
  ...definitionsRefusals,
  ...importsRefusals,
  ...migrationRefusals,
  ...openingRefusals,
  ...undoRefusals,
  ...actsRefusals,
  ...papersRefusals,
  ...supplementRefusals,
  ...moneyRefusals,
  ...timeRefusals,
  ...handsRefusals,
  ...familyRefusals,
  ...trialsRefusals,
} satisfies Record<string, Sentence>;

export type RefusalCode = keyof typeof catalogue;

/** Every code there is, for the table of HTTP statuses and the tests. */
export const refusalCodes: RefusalCode[] = Object.keys(catalogue).filter(
  (code): code is RefusalCode => code in catalogue,
);

/** One reason why something was refused, in words, and who can mend it. */
export interface Reason {
  code: RefusalCode;
  details: RefusalDetails;
  message: Bilingual;
  mender: Bilingual;
}

/** Builds a reason with its sentence. */
export function reason(code: RefusalCode, details: RefusalDetails = {}): Reason {
  const { says, mender }: Sentence = catalogue[code];
  return { code, details, message: says(details), mender };
}
