// Amounts as people typed them into the fee string.

/** A whole number of đồng (`asTyped` false: it had to be understood), or undefined when it is no amount. */
export interface ReadAmount {
  dong: number;
  asTyped: boolean;
}

const MOST_DONG = 1_000_000_000_000_000;

/** Reads 50000, "50000", "50.000", "100.000 VNĐ", "1.250.000 đ" (a dot parts thousands); anything else is undefined. */
export function readAmount(value: unknown): ReadAmount | undefined {
  if (typeof value === 'number') {
    const whole = Number.isSafeInteger(value) && value >= 0 && value <= MOST_DONG;
    return whole ? { dong: value + 0, asTyped: true } : undefined;
  }
  if (value === null) return { dong: 0, asTyped: false };
  if (typeof value !== 'string' || value.length > 40) return undefined;
  const digits = value
    .normalize('NFC')
    .trim()
    .replace(/\s*(?:VNĐ|VND|đồng|dong|đ)\.?$/i, '');
  if (digits === '') return value.trim() === '' ? { dong: 0, asTyped: false } : undefined;
  if (!/^(?:\d{1,16}|\d{1,3}(?:\.\d{3}){1,5})$/.test(digits)) return undefined;
  const dong = Number(digits.replaceAll('.', ''));
  return dong <= MOST_DONG ? { dong, asTyped: false } : undefined;
}

/** 1250000 as 1.250.000, the way a receipt shows it. */
export const showDong = (dong: number | bigint): string => dong.toString().replace(/\B(?=(\d{3})+$)/g, '.');

/** 1.5 as 1,5, the way amounts beside it are written: their dots part thousands. */
export const percentWords = (percent: string): string => percent.replace('.', ',');
