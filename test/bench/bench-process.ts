import type {
  ActionConfig,
  Agency,
  DefinitionKind,
  DossierPart,
  Employee,
  ProcessAction,
  ProcessStep,
  ServiceProcess,
} from '../../schemas/types/index.ts';
import { action as plainAction, step as plainStep } from '../support/definition-parts.ts';

/** A definition on its way into the store. */
export interface BenchDefinition {
  kind: DefinitionKind;
  code: string;
  body: Record<string, unknown>;
}

export const SERVICE = '9.000001';
export const PROVINCE = 'H99';
export const OFFERED = 8;
const COMMUNES = 40;
const TEMPLATE = 'MAU_9.000001';
const PROCESS = 'QT_9.000001';

/** Who carries out each of the nine acts; the roles are those of the reference data. */
export const ACT_ROLES = [
  'BP_MOT_CUA',
  'BP_MOT_CUA',
  'LANH_DAO_PHONG',
  'CHUYEN_VIEN',
  'CHUYEN_VIEN',
  'LANH_DAO_PHONG',
  'LANH_DAO_DON_VI',
  'VAN_THU',
  'BP_MOT_CUA',
] as const;

export const agencyCode = (place: number): string => `${PROVINCE}.${String(place).padStart(2, '0')}`;
export const actionCode = (place: number): string => `B${place + 1}`;
export const usernameOf = (roleCode: string, agency: string): string => `${roleCode}.${agency}`.toLowerCase();

const stepNames = [
  'Tiếp nhận hồ sơ',
  'Bàn giao hồ sơ cho phòng chuyên môn',
  'Phân công thụ lý',
  'Thẩm định hồ sơ',
  'Dự thảo kết quả',
  'Xét duyệt của lãnh đạo phòng',
  'Ký duyệt kết quả',
  'Cấp số, đóng dấu',
  'Trả kết quả',
];
const stepCode = (place: number): string => String(100 * (place + 1));
const roleUse = (roleCode: string) => ({ roleCode, roleName: roleCode, moderator: true, condition: '' });

/** A step is in the hands of whoever carries out the next act. */
function step(stepName: string, place: number): ProcessStep {
  const last = place === stepNames.length - 1;
  const status = last ? 'done' : place === stepNames.length - 2 ? 'releasing' : 'processing';
  return plainStep(stepCode(place), status, {
    stepName,
    groupName: 'Giải quyết hồ sơ',
    durationCount: last ? 0 : 1,
    stepInstruction: `${stepName} trong thời hạn của bước.`,
    roles: [roleUse(ACT_ROLES[place + 1] ?? 'BP_MOT_CUA')],
  });
}

const action = (place: number, key: string, preCondition: string): ProcessAction =>
  plainAction(actionCode(place), place === 0 ? '' : stepCode(place - 1), stepCode(place), {
    actionKey: key,
    actionName: stepNames[place] ?? '',
    preCondition,
  });

/** The way back that most steps have beside the way on. */
const wayBack = (place: number): ProcessAction => ({
  ...action(place, `back-${place}`, ''),
  actionCode: `T${place + 1}`,
  actionName: 'Trả lại bước trước',
  postStepCode: stepCode(place - 2),
});

/** Nine acts in a row; the fifth is two actions of one code that only their conditions tell apart. */
function processBody(): ServiceProcess {
  const forward = ACT_ROLES.flatMap((_role, place) =>
    place === 4
      ? [action(place, 'online', 'online=true'), action(place, 'desk', 'online=false')]
      : [action(place, `on-${place}`, '')],
  );
  return {
    processNo: PROCESS,
    processName: 'Quy trình đo hiệu năng',
    description: '',
    durationCount: 10,
    durationUnit: 0,
    dossierNoPattern: '',
    dueDatePattern: '',
    generatePassword: false,
    serverNo: '',
    serverName: '',
    dossierGroupPattern: '',
    roles: [...new Set(ACT_ROLES)].map(roleUse),
    steps: stepNames.map(step),
    actions: [...forward, ...[2, 3, 4, 5, 6].map(wayBack)],
    sequences: [{ sequenceNo: '1', sequenceName: 'Giải quyết hồ sơ', sequenceRole: 'CHUYEN_VIEN', durationCount: '' }],
    ownerAgency: PROVINCE,
  };
}

/** The act at which an officer fills in a form. */
export const FORM_PLACE = 3;

/** Reception numbers, dates, notifies and publishes; an assessment has a form; the last act tells the applicant. */
const actionConfigs: ActionConfig[] = [
  {
    actionCode: actionCode(0),
    actionName: 'Tiếp nhận hồ sơ',
    insideProcess: true,
    eventType: 1,
    notificationType: 'APLC-1100',
    documentType: 'MAU_01',
    dateOption: 2,
  },
  {
    actionCode: actionCode(FORM_PLACE),
    actionName: 'Thẩm định hồ sơ',
    insideProcess: true,
    extraForm: true,
    form: {
      type: 'object',
      required: ['ketLuan'],
      additionalProperties: false,
      properties: { ketLuan: { type: 'string', minLength: 1 }, dienTich: { type: 'number', minimum: 0 } },
    },
  },
  {
    actionCode: actionCode(8),
    actionName: 'Trả kết quả',
    insideProcess: true,
    eventType: 1,
    notificationType: 'APLC-2800',
    dateOption: 5,
  },
];

/** Three papers are handed in at reception, two may be, one is the result. */
export const REQUIRED_PARTS = ['TP01', 'TP02', 'TP03'];
const part = (partName: string, place: number): DossierPart => ({
  partNo: `TP0${place + 1}`,
  partName,
  partTip: '',
  partType: place === 5 ? 2 : 1,
  multiple: false,
  required: place < REQUIRED_PARTS.length,
  eSign: false,
  fileTemplateNo: `BM0${place + 1}`,
  deliverableType: '',
  deliverableAction: 0,
  eForm: false,
  sampleData: '',
  fileMark: 3,
  originals: 1,
  copies: 0,
});
const parts = ['Tờ khai', 'Bản vẽ', 'Giấy chứng nhận', 'Văn bản uỷ quyền', 'Ảnh hiện trạng', 'Kết quả'].map(part);

const agencies: Agency[] = [
  { agencyCode: PROVINCE, agencyName: 'Tỉnh đo hiệu năng', parentCode: '', level: 'tinh', active: true },
  ...Array.from(
    { length: COMMUNES },
    (_, place): Agency => ({
      agencyCode: agencyCode(place),
      agencyName: `Uỷ ban nhân dân xã số ${place}`,
      parentCode: PROVINCE,
      level: 'xa',
      active: true,
    }),
  ),
];

const employees: Employee[] = agencies.slice(1).flatMap((agency) =>
  [...new Set(ACT_ROLES)].map((roleCode) => ({
    employeeNo: usernameOf(roleCode, agency.agencyCode),
    username: usernameOf(roleCode, agency.agencyCode),
    fullName: `Cán bộ ${roleCode} xã ${agency.agencyCode}`,
    workingStatus: 1,
    posts: [{ roleCode, agencyCode: agency.agencyCode }],
  })),
);

function offer(place: number): BenchDefinition {
  const serviceConfigCode = `${SERVICE}@${agencyCode(place)}`;
  const body = {
    serviceConfigCode,
    serviceCode: SERVICE,
    govAgencyCode: agencyCode(place),
    govAgencyName: `Uỷ ban nhân dân xã số ${place}`,
    serviceLevel: 4,
    processes: [{ optionName: 'Đo hiệu năng', seqOrder: 1, templateNo: TEMPLATE, processNo: PROCESS }],
    ownerAgency: PROVINCE,
  };
  return { kind: 'service-config', code: serviceConfigCode, body };
}

/** A province of forty communes with their people. */
export const organisation: BenchDefinition[] = [
  ...agencies.map((body) => ({ kind: 'agency' as const, code: body.agencyCode, body: { ...body } })),
  ...employees.map((body) => ({ kind: 'employee' as const, code: body.employeeNo, body: { ...body } })),
];

/** One procedure of nine steps and six papers, offered by eight communes. */
export const procedure: BenchDefinition[] = [
  {
    kind: 'service',
    code: SERVICE,
    body: { serviceCode: SERVICE, serviceName: 'Cấp giấy phép xây dựng nhà ở riêng lẻ', ownerAgency: PROVINCE },
  },
  {
    kind: 'dossier-template',
    code: TEMPLATE,
    body: {
      templateNo: TEMPLATE,
      templateName: 'Hồ sơ đo hiệu năng',
      description: '',
      newFormScript: '',
      parts,
      ownerAgency: PROVINCE,
    },
  },
  ...actionConfigs.map((body) => ({ kind: 'action-config' as const, code: body.actionCode, body: { ...body } })),
  { kind: 'service-process', code: PROCESS, body: { ...processBody() } },
  ...Array.from({ length: OFFERED }, (_, place) => offer(place)),
];
