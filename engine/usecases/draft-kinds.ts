import { definitionShapes } from '../../schemas/definition-shapes.ts';
import type { Bilingual, DefinitionKind } from '../../schemas/types/index.ts';
import type { ShapeName } from '../../schemas/validate.ts';

/** What the use cases and the routes must know of one kind of definition. */
export interface DraftKind {
  /** Schema its body must satisfy. */
  shape: ShapeName;
  /** Field of the body that holds its natural code. */
  codeField: string;
  /** Field of the body that people recognise it by. */
  nameField: string;
  /** Live records take effect when saved; the others when a release names a version of them. */
  live: boolean;
  /** First segment of its address; null where it has none. */
  route: string | null;
  /** More fields of the body whose words find it. */
  foundBy?: string[];
  /** Field that only its configurers see and that no version carries. */
  secretField?: string;
  name: Bilingual;
}

/** Every kind of definition. */
export const draftKinds = {
  'service-process': {
    shape: definitionShapes['service-process'],
    codeField: 'processNo',
    nameField: 'processName',
    live: false,
    route: 'service-processes',
    name: { vi: 'quy trình thủ tục', en: 'service process' },
  },
  'dossier-template': {
    shape: definitionShapes['dossier-template'],
    codeField: 'templateNo',
    nameField: 'templateName',
    live: false,
    route: 'dossier-templates',
    name: { vi: 'mẫu hồ sơ', en: 'dossier template' },
  },
  service: {
    shape: definitionShapes.service,
    codeField: 'serviceCode',
    nameField: 'serviceName',
    live: false,
    route: 'services',
    name: { vi: 'thủ tục hành chính', en: 'service' },
  },
  'service-config': {
    shape: definitionShapes['service-config'],
    codeField: 'serviceConfigCode',
    nameField: 'govAgencyName',
    foundBy: ['serviceCode', 'govAgencyCode'],
    live: false,
    route: 'service-configs',
    name: { vi: 'dịch vụ công của đơn vị', en: 'service configuration' },
  },
  'fee-policy': {
    shape: definitionShapes['fee-policy'],
    codeField: 'policyCode',
    nameField: 'policyName',
    live: false,
    route: 'fee-policies',
    name: { vi: 'biểu phí, lệ phí', en: 'fee policy' },
  },
  'action-config': {
    shape: definitionShapes['action-config'],
    codeField: 'actionCode',
    nameField: 'actionName',
    live: false,
    route: 'action-configs',
    name: { vi: 'cấu hình thao tác', en: 'action configuration' },
  },
  'step-config': {
    shape: definitionShapes['step-config'],
    codeField: 'stepCode',
    nameField: 'stepName',
    live: false,
    route: 'step-configs',
    name: { vi: 'cấu hình bước', en: 'step configuration' },
  },
  'menu-config': {
    shape: definitionShapes['menu-config'],
    codeField: 'menuGroup',
    nameField: 'menuName',
    live: false,
    route: 'menu-configs',
    name: { vi: 'cấu hình danh mục hồ sơ', en: 'menu configuration' },
  },
  'payment-config': {
    shape: definitionShapes['payment-config'],
    codeField: 'govAgencyCode',
    nameField: 'govAgencyName',
    live: false,
    route: 'payment-configs',
    secretField: 'epaymentConfig',
    name: { vi: 'cấu hình thanh toán', en: 'payment configuration' },
  },
  'server-config': {
    shape: definitionShapes['server-config'],
    codeField: 'serverNo',
    nameField: 'serverName',
    live: false,
    route: 'server-configs',
    secretField: 'configs',
    name: { vi: 'cấu hình liên thông', en: 'server configuration' },
  },
  'notification-template': {
    shape: definitionShapes['notification-template'],
    codeField: 'notificationType',
    nameField: 'emailSubject',
    live: false,
    route: 'notification-templates',
    name: { vi: 'mẫu thông báo', en: 'notification template' },
  },
  'document-type': {
    shape: definitionShapes['document-type'],
    codeField: 'typeCode',
    nameField: 'documentName',
    live: false,
    route: 'document-types',
    name: { vi: 'loại văn bản', en: 'document type' },
  },
  'deliverable-type': {
    shape: definitionShapes['deliverable-type'],
    codeField: 'typeCode',
    nameField: 'typeName',
    live: false,
    route: 'deliverable-types',
    name: { vi: 'loại giấy tờ kết quả', en: 'deliverable type' },
  },
  'dynamic-report': {
    shape: definitionShapes['dynamic-report'],
    codeField: 'reportCode',
    nameField: 'reportName',
    live: false,
    route: 'dynamic-reports',
    name: { vi: 'báo cáo động', en: 'dynamic report' },
  },
  dictionary: {
    shape: definitionShapes.dictionary,
    codeField: 'collectionCode',
    nameField: 'collectionName',
    live: false,
    route: 'dictionaries',
    name: { vi: 'danh mục dữ liệu', en: 'dictionary' },
  },
  calendar: {
    shape: definitionShapes.calendar,
    codeField: 'calendarCode',
    nameField: 'calendarName',
    live: false,
    route: 'calendars',
    name: { vi: 'lịch làm việc', en: 'calendar' },
  },
  'kept-file': {
    shape: definitionShapes['kept-file'],
    codeField: 'path',
    nameField: 'path',
    live: false,
    route: null,
    name: { vi: 'tệp giữ lại', en: 'kept file' },
  },
  agency: {
    shape: definitionShapes.agency,
    codeField: 'agencyCode',
    nameField: 'agencyName',
    live: true,
    route: 'agencies',
    name: { vi: 'cơ quan, đơn vị', en: 'agency' },
  },
  role: {
    shape: definitionShapes.role,
    codeField: 'roleCode',
    nameField: 'roleName',
    live: true,
    route: 'roles',
    name: { vi: 'vai trò', en: 'role' },
  },
  employee: {
    shape: definitionShapes.employee,
    codeField: 'employeeNo',
    nameField: 'fullName',
    foundBy: ['username', 'telNo', 'email'],
    live: true,
    route: 'employees',
    name: { vi: 'cán bộ', en: 'employee' },
  },
  delegation: {
    shape: definitionShapes.delegation,
    codeField: 'delegationCode',
    nameField: 'fromUsername',
    live: true,
    route: 'delegations',
    name: { vi: 'uỷ quyền', en: 'delegation' },
  },
  'release-plan': {
    shape: definitionShapes['release-plan'],
    codeField: 'planCode',
    nameField: 'planName',
    live: true,
    route: 'release-plans',
    name: { vi: 'đợt cập nhật đang chuẩn bị', en: 'release plan' },
  },
  'staged-procedure': {
    shape: definitionShapes['staged-procedure'],
    codeField: 'stagedCode',
    nameField: 'stagedName',
    live: true,
    route: 'staged-procedures',
    name: { vi: 'thủ tục chờ rà soát', en: 'staged procedure' },
  },
  'accepted-fault': {
    shape: definitionShapes['accepted-fault'],
    codeField: 'acceptedFaultCode',
    nameField: 'definitionName',
    foundBy: ['code', 'findingCode', 'reason'],
    live: true,
    route: 'accepted-faults',
    name: { vi: 'lỗi kế thừa được chấp nhận', en: 'accepted inherited fault' },
  },
} satisfies Record<DefinitionKind, DraftKind>;

/** The row of the table for a kind. */
export function draftKind(kind: DefinitionKind): DraftKind {
  return draftKinds[kind];
}

/** Every kind there is. */
export const definitionKinds: DefinitionKind[] = Object.keys(draftKinds).filter(
  (kind): kind is DefinitionKind => kind in draftKinds,
);

/** Whether versions of the kind are put into effect by releases. */
export function isPublishable(kind: DefinitionKind): boolean {
  return !draftKinds[kind].live && kind !== 'kept-file';
}

/** A text field of a definition; empty where it has none. */
export function textOf(body: object, field: string): string {
  const value: unknown = Reflect.get(body, field);
  return typeof value === 'string' ? value : '';
}

/** Fields that only its configurers may see and no version carries. */
export function secretFields(kind: DefinitionKind): string[] {
  const { secretField } = draftKind(kind);
  // What nobody read may be a secret too: an unknown <password> beside a known one.
  return secretField === undefined ? [] : [secretField, 'unread'];
}

/** A definition without what only its configurers may see. */
export function withoutSecret(kind: DefinitionKind, body: object): Record<string, unknown> {
  const hidden = secretFields(kind);
  return Object.fromEntries(Object.entries(body).filter(([field]) => !hidden.includes(field)));
}
