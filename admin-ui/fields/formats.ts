const instant = new Intl.DateTimeFormat('vi-VN', {
  timeZone: 'Asia/Ho_Chi_Minh',
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** `26/08/2024 15:00`, Vietnamese time; empty where there is no instant. */
export function formatInstant(iso: string | null | undefined): string {
  if (!iso) return '';
  const parts = Object.fromEntries(instant.formatToParts(new Date(iso)).map(({ type, value }) => [type, value]));
  return `${parts.day}/${parts.month}/${parts.year} ${parts.hour}:${parts.minute}`;
}

/** `26/08/2024` from yyyy-MM-dd. */
export const formatDay = (day: string | null | undefined): string => (day ? day.split('-').reverse().join('/') : '');

const dong = new Intl.NumberFormat('vi-VN');

/** `50.000 đ`. */
export const formatDong = (amount: number): string => `${dong.format(amount)} đ`;

/** `12.345`. */
export const formatCount = (count: number): string => dong.format(count);
