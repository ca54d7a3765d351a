import type { Bilingual, Change, ChangeKind } from '../../../../schemas/types/index.ts';
import type { Said } from './tell-field.ts';
import { joinWords, upperFirst } from './wording.ts';

/** Where a comparison stands: pointers into both bodies, and the words of the way. */
export interface Spot {
  path: string;
  wasAt: string;
  /** The step, action, part … ; absent for the definition itself. */
  place?: Bilingual;
  /** What leads from the place to here. */
  within: readonly Bilingual[];
}

const GENERAL: Bilingual = { vi: 'Thông tin chung', en: 'General' };

const asSegment = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1');

/** One step further down: a field, or an item at its places in both lists. */
export const below = (spot: Spot, key: string | number, was: string | number = key): Spot => ({
  ...spot,
  path: `${spot.path}/${asSegment(String(key))}`,
  wasAt: `${spot.wasAt}/${asSegment(String(was))}`,
});

/** What is said of a spot, as a change with its place. */
export function changeAt(spot: Spot, change: ChangeKind, { text, before, after }: Said): Change {
  const said = joinWords([...spot.within, text], ': ');
  return {
    path: change === 'removed' ? spot.wasAt : spot.path,
    change,
    place: spot.place ?? GENERAL,
    sentence: spot.place ? joinWords([spot.place, said], ': ') : upperFirst(said),
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
  };
}
