// A draft that was never put into effect, with everything in it that would reach somebody: money, messages, partners, numbers.
import type {
  ActionConfig,
  Calendar,
  DocumentType,
  DossierTemplate,
  ServiceConfig,
  ServiceInfo,
} from '../../schemas/types/index.ts';
import { part } from './definition-parts.ts';
import { sampleProcess } from './sample-definitions.ts';
import type { TestServer } from './test-server.ts';

/** A fault as a refusal tells it. */
interface Told {
  code: string;
  path?: string;
}

export const PROCESS = 'QT-THỬ';
export const PART = 'TP 1';

const plain = sampleProcess(PROCESS, { serverNo: 'LGSP' });
const [first, last] = plain.actions;
if (!first || !last) throw new Error('the sample process has two actions');

/** Reception asks for a fee and tells everybody; the end is the applicant's own act or the desk's. */
export const process = {
  ...plain,
  actions: [
    { ...first, requestPayment: 2, paymentFee: '{"feeAmount": 50000, "paymentFee": "Lệ phí"}' },
    { ...last, requestPayment: 5 },
    { ...last, actionKey: 'a-4001', actionCode: '4001', actionName: 'Nộp lại', autoEvent: 'submit' },
    { ...last, actionKey: 'a-4002', actionCode: '4002', actionName: 'Trả lời tự động', autoEvent: 'listener' },
    { ...last, actionKey: 'a-4003', actionCode: '4003', actionName: 'Hết hạn', autoEvent: 'timmer' },
  ],
};

const config: ActionConfig = {
  actionCode: '1000',
  actionName: 'Tiếp nhận',
  insideProcess: true,
  syncType: 1,
  eventType: 1,
  dateOption: 2,
  notificationType: 'APLC-01',
  documentType: 'BIEN_NHAN',
  ownerAgency: 'XA1',
};

const documentType: DocumentType = {
  typeCode: 'BIEN_NHAN',
  documentName: 'Biên nhận',
  codePattern: '{qqq}/BN-{yyyy}',
  ownerAgency: 'XA1',
};

const template: DossierTemplate = {
  templateNo: 'MẪU-THỬ',
  templateName: 'Mẫu hồ sơ',
  description: '',
  newFormScript: '',
  ownerAgency: 'XA1',
  parts: [part(PART, { partName: 'Đơn đề nghị', multiple: true })],
};
const service: ServiceInfo = { serviceCode: '1.009999', serviceName: 'Thủ tục đang thử', ownerAgency: 'XA1' };
const offer: ServiceConfig = {
  serviceConfigCode: '1.009999@XA1',
  serviceCode: '1.009999',
  govAgencyCode: 'XA1',
  govAgencyName: 'Xã 1',
  serviceLevel: 3,
  ownerAgency: 'XA1',
  processes: [{ optionName: '', seqOrder: 1, templateNo: 'MẪU-THỬ', processNo: PROCESS }],
};

const calendar: Calendar = {
  calendarCode: 'VN',
  calendarName: 'Lịch',
  scope: 'nation',
  workingTimes: [2, 3, 4, 5, 6].map((day) => ({ day, hours: '07:00-11:30,13:30-17:00' })),
  exceptions: [],
};

/** What `/releases` takes to put all of it into effect. */
export const everyDraft = [
  { kind: 'document-type', code: 'BIEN_NHAN' },
  { kind: 'action-config', code: '1000' },
  { kind: 'service-process', code: PROCESS },
  { kind: 'dossier-template', code: 'MẪU-THỬ' },
  { kind: 'service', code: '1.009999' },
  { kind: 'service-config', code: '1.009999@XA1' },
] as const;

const bodies = {
  'document-types': documentType,
  'action-configs': config,
  'service-processes': process,
  'dossier-templates': template,
  services: service,
  'service-configs': offer,
};

/** Saves every draft as the admin of the commune; the calendar alone is in force. */
export async function saveTriedDrafts({ ask }: Pick<TestServer, 'ask'>): Promise<void> {
  await ask('POST', '/api/v1/calendars', { as: 'admin', json: calendar });
  const items = [{ kind: 'calendar', code: 'VN' }];
  await ask('POST', '/api/v1/releases', { as: 'admin', json: { items, reason: 'lịch làm việc' } });
  for (const [route, json] of Object.entries(bodies)) {
    const saved = await ask('POST', `/api/v1/${route}`, { as: 'qt1', json });
    if (saved.status !== 201) throw new Error(`${route}: ${saved.text}`);
  }
}

/** Puts drafts into effect in spite of what is warned of: nobody pays and nobody is told in a test. */
export async function release({ ask }: Pick<TestServer, 'ask'>, items: readonly object[] = everyDraft): Promise<void> {
  const asked = { items, reason: 'áp dụng' };
  const first = await ask('POST', '/api/v1/releases', { as: 'qt1', json: asked });
  const codes = new Set<string>(
    (first.json.errors ?? []).flatMap(({ path, code }: Told) => (path === undefined ? [] : [code])),
  );
  const acknowledged = [...codes].map((findingCode) => ({ findingCode, reason: 'thử' }));
  const answer =
    codes.size === 0 ? first : await ask('POST', '/api/v1/releases', { as: 'qt1', json: { ...asked, acknowledged } });
  if (answer.status !== 201) throw new Error(answer.text);
}

/** Opens a trial as the admin of the commune with the desk invited. */
export async function openTriedDraft({ ask }: Pick<TestServer, 'ask'>, more: object = {}) {
  const json = { govAgencyCode: 'XA1', channel: 'direct', invited: ['cb1'], ...more };
  const opened = await ask('POST', `/api/v1/service-processes/${encodeURIComponent(PROCESS)}/trials`, {
    as: 'qt1',
    json,
  });
  if (opened.status !== 201) throw new Error(opened.text);
  const path = `/api/v1/dossiers/${opened.json.id}`;
  const act = (as: string, actionCode: string, playAs?: string) =>
    ask('POST', `${path}/actions`, { as, json: { actionCode, ...(playAs ? { playAs } : {}) } });
  const attach = (as: string, name = 'đơn.txt') => {
    const raw = new FormData();
    raw.append('file', new Blob(['nội dung'], { type: 'text/plain' }), name);
    return ask('POST', `${path}/parts/${encodeURIComponent(PART)}/files`, { as, raw });
  };
  return { id: String(opened.json.id), path, opened, act, attach };
}
