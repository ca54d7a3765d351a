const TYPED = /^(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4})$|^(\d{2})(\d{2})(\d{4})$/;

/** yyyy-MM-dd of a day as people type it: 1/2/1990, 01-02-1990, 01021990; undefined when it is no day. */
export function readDay(typed: string): string | undefined {
  const [, day1, month1, year1, day2, month2, year2] = TYPED.exec(typed.trim()) ?? [];
  const [day, month, year] = [day1 ?? day2, month1 ?? month2, year1 ?? year2];
  if (day === undefined || month === undefined || year === undefined) return undefined;
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(iso) ? iso : undefined;
}

/** Whether a text is a day of the calendar as yyyy-MM-dd. */
export function isDay(iso: string): boolean {
  const at = new Date(`${iso}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(iso) && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(iso);
}
