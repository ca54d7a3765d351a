// Small values that people say in one phrase.
import type { Bilingual, Duration, FeeAmount, FeeRounding } from '../../../../schemas/types/index.ts';
import { check } from '../../../../schemas/validate.ts';
import { choiceLabel } from '../../../../schemas/words/field-words.ts';
import { showDong } from '../../fee/amount-text.ts';
import { joinWords, lowerFirst, verbatim } from './wording.ts';

const dong = (amount: number): string => `${showDong(amount)} đ`;

function durationWords({ count, unit }: Duration): Bilingual {
  const { vi, en } = choiceLabel('Duration', 'unit', unit) ?? verbatim(unit);
  return { vi: `${String(count).replace('.', ',')} ${vi}`, en: `${count} ${en}` };
}

/** `, ít nhất 50.000 đ, nhiều nhất 1.000.000 đ` */
const bounds = ({ min, max }: { min?: number; max?: number }): Bilingual =>
  joinWords(
    [
      ...(min === undefined ? [] : [{ vi: `, ít nhất ${dong(min)}`, en: `, at least ${dong(min)}` }]),
      ...(max === undefined ? [] : [{ vi: `, nhiều nhất ${dong(max)}`, en: `, at most ${dong(max)}` }]),
    ],
    '',
  );

const pointsOf = (points: readonly { base: number; percent: string }[]): string =>
  points.map(({ base, percent }) => `${dong(base)}: ${percent.replace('.', ',')} %`).join('; ');

function amountWords(amount: FeeAmount): Bilingual {
  switch (amount.shape) {
    case 'fixed':
      return verbatim(dong(amount.amount));
    case 'perUnit':
      return verbatim(`${dong(amount.unitAmount)}/${amount.unitName}`);
    case 'tiers': {
      const tiers = amount.tiers.map(({ from, unitAmount }) => `≥ ${from}: ${dong(unitAmount)}`).join('; ');
      const { cap } = amount;
      return joinWords([verbatim(`${amount.unitName} ${tiers}`), bounds(cap === undefined ? {} : { max: cap })], '');
    }
    case 'percent': {
      const [only, ...more] = amount.points;
      if (only && more.length === 0)
        return joinWords([verbatim(`${only.percent.replace('.', ',')} % × ${amount.baseName}`), bounds(amount)], '');
      return joinWords([verbatim(`% × ${amount.baseName} (${pointsOf(amount.points)})`), bounds(amount)], '');
    }
    case 'brackets': {
      const steps = pointsOf(amount.brackets);
      const words = {
        vi: `luỹ tiến theo ${amount.baseName} (${steps})`,
        en: `progressive by ${amount.baseName} (${steps})`,
      };
      return joinWords([words, bounds(amount)], '');
    }
  }
}

function roundingWords({ to, mode }: FeeRounding): Bilingual {
  const how = lowerFirst(choiceLabel('FeeRounding', 'mode', mode) ?? verbatim(mode));
  return { vi: `${dong(to)} (${how.vi})`, en: `${dong(to)} (${how.en})` };
}

/** A value of a shape that is said in one phrase; undefined for any other, and for one that is not of the shape. */
export function shapeWords(shape: unknown, value: unknown): Bilingual | undefined {
  if (shape === 'Duration') {
    const read = check('Duration', value);
    return read.ok ? durationWords(read.value) : undefined;
  }
  if (shape === 'FeeAmount') {
    const read = check('FeeAmount', value);
    return read.ok ? amountWords(read.value) : undefined;
  }
  if (shape !== 'FeeRounding') return undefined;
  const read = check('FeeRounding', value);
  return read.ok ? roundingWords(read.value) : undefined;
}
