const VIETNAM = { timeZone: 'Asia/Ho_Chi_Minh' } as const;
const hours = new Intl.DateTimeFormat('en-GB', { ...VIETNAM, hour: 'numeric', hourCycle: 'h23' });
const days = {
  vi: new Intl.DateTimeFormat('vi-VN', {
    ...VIETNAM,
    weekday: 'long',
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
  }),
  en: new Intl.DateTimeFormat('en-GB', {
    ...VIETNAM,
    weekday: 'long',
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
  }),
};

const NOON = 12;
const EVENING = 18;

/** How people greet at this hour in Vietnam. */
export function partOfDay(now: number): 'morning' | 'afternoon' | 'evening' {
  const hour = Number(hours.format(now));
  if (hour < NOON) return 'morning';
  return hour < EVENING ? 'afternoon' : 'evening';
}

/** `Thứ Hai, 23/11/2026`. */
export const longDay = (now: number, language: 'vi' | 'en'): string => days[language].format(now);
