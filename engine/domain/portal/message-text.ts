import type { NotificationTemplate } from '../../../schemas/types/index.ts';
import { notices } from './notices.ts';

/** What a message can be filled with, by value. */
export type MessageData = Readonly<Record<string, unknown>>;

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/;
const VIETNAM_MS = 7 * 3_600_000;

/** A value as people read it: an instant at +07:00, an amount with dots. */
function shown(value: unknown): string {
  if (typeof value === 'number') return String(Math.trunc(value)).replace(/\B(?=(?:\d{3})+$)/g, '.');
  if (typeof value !== 'string') return '';
  if (!INSTANT.test(value)) return value;
  const local = new Date(Date.parse(value) + VIETNAM_MS).toISOString();
  return `${local.slice(11, 16)} ngày ${local.slice(8, 10)}/${local.slice(5, 7)}/${local.slice(0, 4)}`;
}

const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

const fill = (text: string, data: MessageData, show: (value: unknown) => string): string =>
  text.replace(/\[\$(\w+)\$\]/g, (_whole, name: string) => show(data[name]));

/** The words of a text with its `[$name$]` filled in; a name nobody knows is left blank. */
export const fillText = (text: string, data: MessageData): string => fill(text, data, shown).trim();

const byType = new Map<string, string>(
  Object.values(notices).map(({ notificationType, text }) => [notificationType, text]),
);

const WORK = 'Hồ sơ [$dossierNo$] ([$serviceName$])';

/** Messages that no template need exist for, besides the notices of a state. */
const USUAL: Readonly<Record<string, string>> = {
  'EMPL-STEP-DUE': `${WORK} đã quá hạn ở bước “[$stepName$]” (hạn [$stepDueDate$]).`,
  'EMPL-LANE-DUE': `${WORK} đã quá hạn tại cơ quan, đang ở bước “[$stepName$]”; hẹn trả [$dueDate$].`,
  'EMPL-DOSSIER-DUE': `${WORK} đã quá hẹn trả kết quả [$dueDate$]; phải xin lỗi và hẹn lại.`,
  'EMPL-NEAR-DUE': `${WORK} sắp đến hạn: bước “[$stepName$]” hạn [$stepDueDate$], hẹn trả [$dueDate$].`,
  'EMPL-APOLOGY-DUE': `${WORK} chắc không kịp hẹn trả [$dueDate$]; hôm nay là hạn gửi văn bản xin lỗi và hẹn lại.`,
  'EMPL-WAIT-NEAR': `${WORK} chờ người nộp bổ sung đến [$waitUntil$]; quá thời hạn này hồ sơ bị dừng giải quyết.`,
  'APLC-WAIT-NEAR': `${WORK} chờ ông/bà bổ sung đến [$waitUntil$]; quá thời hạn này hồ sơ bị dừng giải quyết.`,
  'EMPL-RECEPTION-DUE': `${WORK} nộp trực tuyến đã quá hạn tiếp nhận [$receptionDueDate$].`,
  'EMPL-SUPPLEMENT': `Người nộp đã bổ sung đủ giấy tờ được yêu cầu cho hồ sơ [$dossierNo$] ([$serviceName$]); hãy kiểm tra và tiếp nhận bổ sung.`,
  'EMPL-UNDO': `${WORK} đã được [$by$] thu hồi. Lý do: [$note$]`,
  'EMPL-03': `${WORK} được giao cho bạn ở bước “[$stepName$]”; hẹn trả [$dueDate$]. [$note$]`,
  'EMPL-03-TAKEN': `${WORK} không còn do bạn giữ; [$by$] đã phân công lại. [$note$]`,
  'EMPL-WITHDRAWAL': `Người nộp xin rút hồ sơ [$dossierNo$] ([$serviceName$]); hãy đồng ý hoặc từ chối, nêu lý do.`,
  'APLC-CORRECTION':
    'Hồ sơ [$dossierNo$]: thông báo vừa gửi được đính chính; trạng thái đúng là “[$statusName$]”. [$note$]',
  'APLC-WITHDRAWN': 'Yêu cầu rút hồ sơ [$dossierNo$] được chấp nhận. [$reason$]',
  'APLC-WITHDRAWAL-DECLINED': 'Yêu cầu rút hồ sơ [$dossierNo$] không được chấp nhận. Lý do: [$reason$]',
  'TECH-CHILD-SILENT':
    'Hồ sơ liên thông [$dossierNo$] ([$serviceName$]): [$agencyName$] chưa trả lời từ [$since$], quá hai giờ làm việc; đề nghị kiểm tra kết nối và xử lý trong ngày (hồ sơ gốc [$parentNo$]).',
  'EMPL-CHILD-SILENT':
    'Hồ sơ liên thông [$dossierNo$] ([$serviceName$]) chưa có trả lời sau hai giờ làm việc; đề nghị kiểm tra và cập nhật trạng thái.',
};

/** Said where there is no template: of a known kind its own words, else that something was done. */
const usualText = (type: string): string =>
  byType.get(type) ??
  USUAL[type] ??
  (type.startsWith('APLC')
    ? 'Hồ sơ [$dossierNo$] ([$serviceName$]) có thay đổi. [$note$]'
    : 'Hồ sơ [$dossierNo$] ([$serviceName$]) cần bạn xem. [$note$]');

/** A message in its final words. */
export interface WrittenMessage {
  subject: string;
  text: string;
  html?: string;
  channels: ('sms' | 'email' | 'app')[];
}

/** Words a message by its template; the switches of the rule overrule the template's. */
export function writeMessage(
  type: string,
  template: NotificationTemplate | undefined,
  data: MessageData,
  switches: { sms?: boolean; email?: boolean },
): WrittenMessage {
  const text = fillText(template?.textMessage || template?.notifyMessage || usualText(type), data);
  const subject = fillText(template?.emailSubject || 'Hồ sơ [$dossierNo$]', data);
  const email = switches.email ?? template?.sendEmail ?? false;
  const sms = switches.sms ?? template?.sendSMS ?? false;
  const body =
    email && template?.emailBody ? fill(template.emailBody, data, (value) => escaped(shown(value))) : undefined;
  return {
    subject,
    text,
    ...(body === undefined ? {} : { html: body }),
    channels: ['app', ...(sms ? (['sms'] as const) : []), ...(email ? (['email'] as const) : [])],
  };
}
