import type { Bilingual, Change, ChangeKind } from '../../schemas/types/index.ts';
import { wordDifference } from '../domain/process/diff/word-difference.ts';

export type Language = keyof Bilingual;

const SIGNS: Record<ChangeKind, string> = { added: '+', removed: '-', changed: '~' };
const AROUND = 30;

const shortened = (text: string): string =>
  text.length > 2 * AROUND + 5 ? `${text.slice(0, AROUND)} … ${text.slice(-AROUND)}` : text;

/** `[-taken out-]{+put in+}` of a text that its sentence is too short for. */
function wordsChanged({ before, after }: Change, sentence: string): string[] {
  if (typeof before !== 'string' || typeof after !== 'string' || before === '' || after === '') return [];
  if (sentence.includes(before) && sentence.includes(after)) return [];
  const marked = wordDifference(before, after).map(({ kind, text }) => {
    if (kind === 'added') return `{+${text}+}`;
    return kind === 'removed' ? `[-${text}-]` : shortened(text);
  });
  return marked
    .join('')
    .split('\n')
    .map((line) => `      ${line}`);
}

/** Lines of changes under the headings of their places. */
export function changeLines(changes: readonly Change[], language: Language): string[] {
  const lines: string[] = [];
  let heading = '';
  for (const change of changes) {
    const [place, sentence] = [change.place[language], change.sentence[language]];
    if (place !== heading) lines.push(place);
    heading = place;
    const within = sentence.startsWith(`${place}: `) ? sentence.slice(place.length + 2) : sentence;
    lines.push(`  ${SIGNS[change.change]} ${within}`, ...wordsChanged(change, within));
  }
  return lines;
}
