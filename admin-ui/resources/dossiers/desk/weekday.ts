const weekdays = {
  vi: new Intl.DateTimeFormat('vi-VN', { weekday: 'long', timeZone: 'Asia/Ho_Chi_Minh' }),
  en: new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: 'Asia/Ho_Chi_Minh' }),
};

/** `Thứ Hai`, of an instant at Vietnamese time. */
export const weekdayOf = (iso: string, language: 'vi' | 'en'): string => weekdays[language].format(new Date(iso));
