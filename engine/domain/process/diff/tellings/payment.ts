import type { Bilingual, FeeSheetRule } from '../../../../../schemas/types/index.ts';
import { choiceLabel, fieldLabel } from '../../../../../schemas/words/field-words.ts';
import { parseFeeString } from '../../../fee/fee-string.ts';
import { NO_FEE } from '../../../fee/no-fee.ts';
import { sameJson } from '../../../release/merge-changes.ts';
import { type Said, tellField } from '../tell-field.ts';
import { dongWords } from '../value-words.ts';
import { lowerFirst, quoted, verbatim } from '../wording.ts';
import { fromTo, onlyRewritten, type Telling, textOrNone } from './telling.ts';

const requestWords = (value: number): Bilingual =>
  lowerFirst(choiceLabel('ProcessAction', 'requestPayment', String(value)) ?? verbatim(String(value)));

/** What an action asks to be paid: one of six. */
export const tellPaymentRequest: Telling = (was, now, { label }) => {
  if (typeof was !== 'number' || typeof now !== 'number') return [];
  const [old, fresh] = [requestWords(was), requestWords(now)];
  if (was === 0) return [{ text: { vi: `thêm ${fresh.vi}`, en: `added: ${fresh.en}` }, before: was, after: now }];
  if (now === 0) return [{ text: { vi: `bỏ ${old.vi}`, en: `removed: ${old.en}` }, before: was, after: now }];
  return [{ ...fromTo(label, old, fresh), before: was, after: now }];
};

const AMOUNTS = ['feeAmount', 'serviceAmount', 'shipAmount', 'advanceAmount', 'paymentAmount'] as const;

const partLabel = (part: string): Bilingual => lowerFirst(fieldLabel('FeeSheetRule', part) ?? quoted(part));

function tellAmount(part: (typeof AMOUNTS)[number], was = 0, now = 0): Said[] {
  if (was === now) return [];
  const { vi, en } = partLabel(part);
  const [old, fresh] = [dongWords(was), dongWords(now)];
  const values = { before: old.vi, after: fresh.vi };
  if (was === 0) return [{ text: { vi: `thêm ${vi} ${fresh.vi}`, en: `added ${en} ${fresh.en}` }, ...values }];
  if (now === 0)
    return [{ text: { vi: `bỏ ${vi} (trước là ${old.vi})`, en: `removed ${en} (was ${old.en})` }, ...values }];
  return [{ text: { vi: `${vi}: ${old.vi} → ${fresh.vi}`, en: `${en}: ${old.en} → ${fresh.en}` }, ...values }];
}

function tellEditable(was: FeeSheetRule['editable'], now: FeeSheetRule['editable']): Said[] {
  const words = (field: string) => lowerFirst(choiceLabel('EditableFeeField', 'value', field) ?? quoted(field));
  return [
    ...now.filter((field) => !was.includes(field)).map((field) => ({ text: words(field) })),
    ...was
      .filter((field) => !now.includes(field))
      .map((field) => {
        const { vi, en } = words(field);
        return { text: { vi: `không còn: ${vi}`, en: `no longer: ${en}` } };
      }),
  ];
}

/** What is kept word for word, or has no amount. */
function tellOthers(was: FeeSheetRule, now: FeeSheetRule): Said[] {
  const of = (rule: FeeSheetRule): Record<string, unknown> => ({
    paymentFee: rule.paymentFee,
    paymentNote: rule.paymentNote,
    ...(rule.source === undefined ? {} : { source: rule.source }),
    ...(rule.isGroupPaymentFile === undefined ? {} : { isGroupPaymentFile: rule.isGroupPaymentFile }),
    ...rule.kept,
  });
  const [before, after] = [of(was), of(now)];
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((key) => !sameJson(before[key], after[key]))
    .map((key) =>
      tellField({ shape: 'FeeSheetRule', field: key, schema: {} }, partLabel(key), before[key], after[key]),
    );
}

/** The parts of the fee string. */
export const tellFee: Telling = (was, now, { label }) => {
  const [old, fresh] = [textOrNone(was), textOrNone(now)];
  if (old === undefined || fresh === undefined) return [];
  const [before, after] = [parseFeeString(old), parseFeeString(fresh)];
  const isRead = (text: string, rule: FeeSheetRule | undefined) => rule !== undefined || text.trim() === '';
  if (!isRead(old, before.rule) || !isRead(fresh, after.rule)) return [];
  const [one, other] = [before.rule ?? NO_FEE, after.rule ?? NO_FEE];
  const said = [
    ...AMOUNTS.flatMap((part) => tellAmount(part, one[part], other[part])),
    ...tellOthers(one, other),
    ...tellEditable(one.editable, other.editable),
  ];
  if (said.length > 0) return said;
  if (old.trim() === '')
    return [{ text: { vi: `thêm ${label.vi}, chưa có khoản nào`, en: `added ${label.en}, nothing in it` } }];
  if (fresh.trim() === '')
    return [{ text: { vi: `bỏ ${label.vi}, vốn chưa có khoản nào`, en: `removed ${label.en}, nothing was in it` } }];
  return [onlyRewritten(label)];
};
