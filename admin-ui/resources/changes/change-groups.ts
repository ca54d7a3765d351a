import type { Bilingual, Change } from '../../../schemas/types/index.ts';

/** The changes of one step, action, part … . */
export interface ChangeGroup {
  /** Stable within one list. */
  key: string;
  place: Bilingual;
  changes: readonly Change[];
}

/** Changes by their place, in the order in which each place is first told of. */
export function groupsOf(changes: readonly Change[]): ChangeGroup[] {
  const groups = new Map<string, Change[]>();
  for (const change of changes) {
    const known = groups.get(change.place.vi);
    if (known) known.push(change);
    else groups.set(change.place.vi, [change]);
  }
  return [...groups].flatMap(([key, ofPlace]) => {
    const [first] = ofPlace;
    return first ? [{ key, place: first.place, changes: ofPlace }] : [];
  });
}

/** The sentence below the heading of its place, which it need not repeat. */
export function sentenceWithin({ place, sentence }: Change): Bilingual {
  const within = (text: string, prefix: string) => {
    const rest = text.startsWith(prefix) ? text.slice(prefix.length) : text;
    return rest.charAt(0).toUpperCase() + rest.slice(1);
  };
  return { vi: within(sentence.vi, `${place.vi}: `), en: within(sentence.en, `${place.en}: `) };
}

/** How many of each kind. */
export function countsOf(changes: readonly Change[]): Record<Change['change'], number> {
  const counts = { added: 0, removed: 0, changed: 0 };
  for (const { change } of changes) counts[change] += 1;
  return counts;
}

/** Whether a group tells of what stands at a JSON Pointer. */
export const isAt = ({ changes }: ChangeGroup, pointer: string): boolean =>
  changes.some(({ path }) => path === pointer || path.startsWith(`${pointer}/`));
