// Amounts as receipts write them out: 1.254.005 -> "Một triệu hai trăm năm mươi tư nghìn không trăm linh năm đồng".

const DIGITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'] as const;
const BILLION = 1_000_000_000;

const digit = (value: number): string => DIGITS[value] ?? '';

/** The last two digits; `linh` joins a lone unit to the hundreds before it. */
function tens(value: number, joined: boolean): string[] {
  const [ten, unit] = [Math.floor(value / 10), value % 10];
  if (ten === 0) return unit === 0 ? [] : joined ? ['linh', digit(unit)] : [digit(unit)];
  const last = unit === 1 && ten > 1 ? 'mốt' : unit === 4 && ten > 1 ? 'tư' : unit === 5 ? 'lăm' : digit(unit);
  return [...(ten === 1 ? ['mười'] : [digit(ten), 'mươi']), ...(unit === 0 ? [] : [last])];
}

/** Three digits; after a greater group the hundreds are said even where they are none. */
function group(value: number, after: boolean): string[] {
  const hundreds = Math.floor(value / 100);
  const said = hundreds > 0 || after;
  return [...(said ? [digit(hundreds), 'trăm'] : []), ...tens(value % 100, said)];
}

function below(value: number, after: boolean): string[] {
  const parts: readonly [number, string][] = [
    [Math.floor(value / 1_000_000), 'triệu'],
    [Math.floor(value / 1000) % 1000, 'nghìn'],
    [value % 1000, ''],
  ];
  const words: string[] = [];
  for (const [count, unit] of parts)
    if (count > 0) words.push(...group(count, after || words.length > 0), ...(unit === '' ? [] : [unit]));
  return words;
}

/** A whole amount of đồng in Vietnamese words, as a receipt must show it beside the figures (TT 303/2016). */
export function dongInWords(dong: number): string {
  if (!Number.isSafeInteger(dong) || dong < 0) throw new RangeError(`${dong} is no amount of đồng`);
  const [billions, rest] = [Math.floor(dong / BILLION), dong % BILLION];
  const words = [...(billions > 0 ? [...below(billions, false), 'tỷ'] : []), ...below(rest, billions > 0)];
  const [first = 'không', ...others] = words;
  return [first.charAt(0).toUpperCase() + first.slice(1), ...others, 'đồng'].join(' ');
}
