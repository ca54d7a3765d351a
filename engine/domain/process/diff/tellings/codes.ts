import type { Bilingual } from '../../../../../schemas/types/index.ts';
import { readCreateDossiers, readList } from '../../read-texts.ts';
import { sameValues } from '../compare-items.ts';
import type { Said } from '../tell-field.ts';
import { verbatim } from '../wording.ts';
import { onlyRewritten, type Telling, textOrNone } from './telling.ts';

type Say = (label: Bilingual, words: Bilingual) => Bilingual;

/** How something put into a list and something taken out is said. */
interface ListWords {
  added: Say;
  removed: Say;
}

const withColon: ListWords = {
  added: (label, words) => ({ vi: `${label.vi}: thêm ${words.vi}`, en: `${label.en}: added ${words.en}` }),
  removed: (label, words) => ({ vi: `${label.vi}: bỏ ${words.vi}`, en: `${label.en}: removed ${words.en}` }),
};

/** For labels that name one of the list: `thêm tài liệu tạo mới KQTC`. */
export const namingOne: ListWords = {
  added: (label, words) => ({ vi: `thêm ${label.vi} ${words.vi}`, en: `added ${label.en} ${words.en}` }),
  removed: (label, words) => ({ vi: `bỏ ${label.vi} ${words.vi}`, en: `removed ${label.en} ${words.en}` }),
};

/** What was put into a written list and what was taken out, each in words. */
export function tellLists<Item>(
  label: Bilingual,
  before: readonly Item[],
  after: readonly Item[],
  words: (item: Item) => Bilingual,
  say: ListWords = withColon,
): Said[] {
  const { added, removed } = sameValues(before, after);
  const told = (list: readonly Item[], places: readonly number[], how: 'added' | 'removed'): Said[] =>
    places.flatMap((place) => {
      const item = list[place];
      return item === undefined ? [] : [{ text: say[how](label, words(item)) }];
    });
  return [...told(after, added, 'added'), ...told(before, removed, 'removed')];
}

/** A comma list of codes. */
export const tellCodes: Telling = (was, now, { label }) => {
  const [old, fresh] = [textOrNone(was), textOrNone(now)];
  if (old === undefined || fresh === undefined) return [];
  const said = tellLists(label, readList(old), readList(fresh), verbatim, namingOne);
  return said.length > 0 ? said : [onlyRewritten(label)];
};

/** The dossiers that an action opens at other agencies. */
export const tellChildren: Telling = (was, now, { label }) => {
  const [old, fresh] = [textOrNone(was), textOrNone(now)];
  if (old === undefined || fresh === undefined) return [];
  const [before, after] = [readCreateDossiers(old), readCreateDossiers(fresh)];
  if (before.findings.length + after.findings.length > 0) return [];
  const said = tellLists(label, before.value, after.value, ({ agencyCode, templateNo, serviceCode }) => ({
    vi: [
      `hồ sơ tại ${agencyCode}`,
      ...(serviceCode === '' ? [] : [`thủ tục ${serviceCode}`]),
      ...(templateNo === '' ? [] : [`mẫu ${templateNo}`]),
    ].join(', '),
    en: [
      `a dossier at ${agencyCode}`,
      ...(serviceCode === '' ? [] : [`service ${serviceCode}`]),
      ...(templateNo === '' ? [] : [`template ${templateNo}`]),
    ].join(', '),
  }));
  return said.length > 0 ? said : [onlyRewritten(label)];
};
