import type { Bilingual } from '../../../schemas/types/index.ts';

const NAMES: Readonly<Record<string, Bilingual>> = {
  notify: { vi: 'Tin nhắn, thông báo', en: 'Messages' },
  reminder: { vi: 'Nhắc việc cán bộ', en: 'Reminders to officers' },
  portal: { vi: 'Cổng Dịch vụ công quốc gia', en: 'National portal' },
  'post-order': { vi: 'Bưu chính', en: 'Post' },
  invoice: { vi: 'Hoá đơn điện tử', en: 'Invoices' },
  gateway: { vi: 'Cổng thanh toán', en: 'Payment gateway' },
  document: { vi: 'Văn bản', en: 'Papers' },
};

const INSIDE: Readonly<Record<string, Bilingual>> = {
  child: { vi: 'Mở hồ sơ thành phần', en: 'Opening of child dossiers' },
  state: { vi: 'Báo trạng thái liên thông', en: 'States told between dossiers' },
  act: { vi: 'Thao tác liên thông', en: 'Acts on related dossiers' },
  reminder: { vi: 'Nhắc cơ quan liên thông', en: 'Reminders to related bodies' },
  operators: { vi: 'Nhắc người vận hành', en: 'Calls to those who run the system' },
  timer: { vi: 'Thao tác theo thời hạn', en: 'Acts of the clock' },
};

/** What people call a target; a system without a name of its own is called by its code. */
export function targetName(target: string, serverName?: string): Bilingual {
  const [group = ''] = target.split(':');
  const name = NAMES[target] ?? (target.includes(':') ? INSIDE[group] : undefined);
  return name ?? { vi: serverName || target, en: serverName || target };
}

/** Incidents inside the engine have a target for each dossier; people count them together. */
export const targetGroup = (target: string): string => {
  const [group = '', rest] = target.split(':');
  return rest !== undefined && group in INSIDE ? `${group}:` : target;
};
