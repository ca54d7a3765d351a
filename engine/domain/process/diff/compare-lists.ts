import type { JsonSchema } from '../../../../schemas/json-schema.ts';
import type { Bilingual, ChangeKind } from '../../../../schemas/types/index.ts';
import type { Json } from '../read-json.ts';
import { sameItems, sameValues } from './compare-items.ts';
import { itemSummary } from './item-summary.ts';
import { itemLabels } from './item-words.ts';
import { below, type Spot } from './spot.ts';
import type { Said } from './tell-field.ts';
import { type KnownField, valueWords } from './value-words.ts';
import { joinWords, lowerFirst } from './wording.ts';

/** What comparing a list needs of the comparison it belongs to. */
export interface Comparison {
  /** The two definitions as wholes. */
  whole: { before: Json; after: Json };
  tell(spot: Spot, change: ChangeKind, said: Said): void;
  compareObjects(spot: Spot, schema: JsonSchema, was: Json, now: Json): void;
}

const WHOLE_ITEM = {
  added: (label?: Bilingual): Bilingual[] =>
    label ? [{ vi: 'thêm ', en: 'added ' }, label] : [{ vi: 'thêm mới', en: 'new' }],
  removed: (label?: Bilingual): Bilingual[] =>
    label ? [{ vi: 'bỏ ', en: 'removed ' }, label] : [{ vi: 'bị bỏ', en: 'removed' }],
};

/** Items are the same by their code; those that came, went or moved are told as wholes, the others inside. */
export function compareItems(
  { whole, tell, compareObjects }: Comparison,
  spot: Spot,
  schema: JsonSchema,
  was: readonly Json[],
  now: readonly Json[],
): void {
  const itemShape = typeof schema.title === 'string' ? schema.title : '';
  const [oldLabels, labels] = [itemLabels(itemShape, was), itemLabels(itemShape, now)];
  const { pairs, added, removed } = sameItems(itemShape, was, now);
  const top = spot.place === undefined && spot.within.length === 0;
  const inItem = (at: Spot, label: Bilingual | undefined): Spot => {
    if (!label) return at;
    return top ? { ...at, place: label } : { ...at, within: [...at.within, lowerFirst(label)] };
  };
  for (const { was: from, now: to, moved } of pairs) {
    const at = inItem(below(spot, to, from), labels[to]);
    const move = {
      vi: `chuyển từ vị trí ${from + 1} đến vị trí ${to + 1}`,
      en: `moved from place ${from + 1} to place ${to + 1}`,
    };
    if (moved) tell(at, 'changed', { text: move, before: from + 1, after: to + 1 });
    compareObjects(at, schema, was[from] ?? {}, now[to] ?? {});
  }
  const tellWhole = (at: Spot, change: 'added' | 'removed', label: Bilingual | undefined, item: Json | undefined) => {
    const summary = itemSummary(itemShape, item ?? {}, change === 'added' ? whole.after : whole.before);
    const named = label && !top ? lowerFirst(label) : undefined;
    const text = joinWords([...WHOLE_ITEM[change](named), summary], '');
    tell(top ? inItem(at, label) : at, change, { text, [change === 'added' ? 'after' : 'before']: item });
  };
  for (const to of added) tellWhole(below(spot, to), 'added', labels[to], now[to]);
  for (const from of removed) tellWhole(below(spot, from), 'removed', oldLabels[from], was[from]);
}

/** Plain values are told one by one. */
export function compareValues(
  { tell }: Comparison,
  spot: Spot,
  known: KnownField,
  label: Bilingual,
  was: readonly unknown[],
  now: readonly unknown[],
): void {
  const { pairs, added, removed } = sameValues(was, now);
  for (const to of added) {
    const { vi, en } = valueWords(known, now[to]);
    const text = { vi: `${label.vi}: thêm ${vi}`, en: `${label.en}: added ${en}` };
    tell(below(spot, to), 'added', { text, after: now[to] });
  }
  for (const from of removed) {
    const { vi, en } = valueWords(known, was[from]);
    const text = { vi: `${label.vi}: bỏ ${vi}`, en: `${label.en}: removed ${en}` };
    tell(below(spot, from), 'removed', { text, before: was[from] });
  }
  for (const { was: from, now: to } of pairs.filter(({ moved }) => moved)) {
    const { vi, en } = valueWords(known, now[to]);
    const text = {
      vi: `${label.vi}: chuyển ${vi} từ vị trí ${from + 1} đến vị trí ${to + 1}`,
      en: `${label.en}: ${en} moved from place ${from + 1} to place ${to + 1}`,
    };
    tell(below(spot, to, from), 'changed', { text, before: from + 1, after: to + 1 });
  }
}
