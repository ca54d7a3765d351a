import type { Bilingual } from '../../../../schemas/types/index.ts';

/** How the items of a list are told apart and called. */
export interface ItemKind {
  noun: Bilingual;
  /** Field whose choice is a better noun. */
  nounField?: string;
  /** Fields that together say which item it is. */
  key: readonly string[];
  /** Fields shown beside the noun as its code; the key when absent. */
  code?: readonly string[];
  /** Fields that people know it by, the first that is filled in. */
  names?: readonly string[];
  /** Fields by which an item is still the same when its key was changed. */
  otherwise?: readonly string[];
}

/** Every kind of item there is in the lists of definitions, by its shape. */
export const itemKinds: Readonly<Record<string, ItemKind>> = {
  ProcessStep: {
    noun: { vi: 'Bước', en: 'Step' },
    key: ['stepCode'],
    names: ['stepName'],
    otherwise: ['stepName'],
  },
  ProcessAction: {
    noun: { vi: 'Thao tác', en: 'Action' },
    key: ['actionKey'],
    code: ['actionCode'],
    names: ['actionName'],
    otherwise: ['preStepCode', 'actionCode', 'postStepCode'],
  },
  SignatureRule: { noun: { vi: 'Chữ ký của', en: 'Signature under' }, key: ['paper', 'kind', 'roleCode'] },
  ProcessSequence: {
    noun: { vi: 'Tiến trình', en: 'Lane' },
    key: ['sequenceNo'],
    names: ['sequenceName'],
    otherwise: ['sequenceName'],
  },
  Scenario: {
    noun: { vi: 'Tình huống mẫu', en: 'Scenario' },
    key: ['scenarioCode'],
    names: ['scenarioName'],
    otherwise: ['scenarioName'],
  },
  ScenarioStep: { noun: { vi: 'Việc thứ', en: 'Event' }, key: [] },
  AssignUser: { noun: { vi: 'Người', en: 'Person' }, key: ['username'] },
  RoleUse: { noun: { vi: 'Vai trò', en: 'Role' }, key: ['roleCode'], names: ['roleName'] },
  ChannelDuration: { noun: { vi: 'Cách nộp', en: 'Filing' }, key: ['channel'] },
  DossierPart: {
    noun: { vi: 'Thành phần', en: 'Part' },
    key: ['partNo'],
    names: ['partNameTitle', 'partName'],
    otherwise: ['partName'],
  },
  DossierCase: {
    noun: { vi: 'Trường hợp', en: 'Case' },
    key: ['caseCode'],
    names: ['caseName'],
    otherwise: ['caseName'],
  },
  CasePart: { noun: { vi: 'Thành phần', en: 'Part' }, key: ['partNo'] },
  FileTemplate: {
    noun: { vi: 'Mẫu đơn', en: 'Form' },
    key: ['fileTemplateNo'],
    names: ['templateName'],
    otherwise: ['templateName'],
  },
  ProcessOption: {
    noun: { vi: 'Lựa chọn', en: 'Option' },
    key: ['optionCode', 'templateNo', 'processNo'],
    code: ['optionCode'],
    names: ['optionName', 'processName', 'processNo'],
    otherwise: ['optionName'],
  },
  FeeLine: {
    noun: { vi: 'Khoản', en: 'Line' },
    nounField: 'kind',
    key: ['lineCode'],
    names: ['name'],
    otherwise: ['name'],
  },
  FeeTier: { noun: { vi: 'Bậc từ số', en: 'Tier from' }, key: ['from'] },
  PercentPoint: { noun: { vi: 'Mốc', en: 'Point' }, key: ['base'] },
  FeeCaseFactor: { noun: { vi: 'Trường hợp', en: 'Case' }, key: ['caseCode'] },
  FeeExemption: {
    noun: { vi: 'Đối tượng miễn, giảm', en: 'Exempt group' },
    key: ['groupCode'],
    names: ['groupName'],
    otherwise: ['groupName'],
  },
  FeeReduction: { noun: { vi: 'Khoản giảm', en: 'Reduction' }, key: ['name'] },
  DeliverableTypeRole: { noun: { vi: 'Vai trò', en: 'Role' }, key: ['roleCode'] },
  DictItem: {
    noun: { vi: 'Mục', en: 'Item' },
    key: ['itemCode'],
    names: ['itemName'],
    otherwise: ['itemName'],
  },
  DictGroup: {
    noun: { vi: 'Nhóm', en: 'Group' },
    key: ['groupCode'],
    names: ['groupName'],
    otherwise: ['groupName'],
  },
  WorkingTime: { noun: { vi: 'Giờ làm việc', en: 'Office hours of' }, key: ['day'] },
  CalendarException: {
    noun: { vi: 'Ngày', en: 'Day' },
    key: ['date', 'session'],
    code: ['date'],
    names: ['description'],
  },
  Post: { noun: { vi: 'Vị trí', en: 'Post' }, key: ['roleCode', 'agencyCode'] },
  PlanItem: { noun: { vi: 'Mục', en: 'Item' }, key: ['kind', 'code'] },
  PortalChannel: { noun: { vi: 'Cách nộp', en: 'Filing' }, key: ['kenh'] },
  PortalCase: { noun: { vi: 'Trường hợp', en: 'Case' }, key: ['ten'] },
  PortalPaper: { noun: { vi: 'Giấy tờ', en: 'Paper' }, key: ['ten'] },
  PortalResult: { noun: { vi: 'Kết quả', en: 'Result' }, key: ['ma', 'ten'] },
  PortalDecision: { noun: { vi: 'Quyết định', en: 'Decision' }, key: ['findingCode', 'was'], code: ['findingCode'] },
};

/** An item of a shape nobody named: told apart by its place alone. */
const ANY_ITEM: ItemKind = { noun: { vi: 'Mục', en: 'Item' }, key: [] };

export const itemKindOf = (shape: string): ItemKind => itemKinds[shape] ?? ANY_ITEM;
