import { type PackedFile, writeArchive } from '../../engine/importers/opencps/write-archive.ts';
import { branch, leaf } from '../../engine/importers/opencps/write-element.ts';
import { writeXml, type XmlNode } from '../../engine/importers/opencps/write-xml.ts';

/** An element written short: text, or the children by name in order; an array repeats the element. */
export type Short = string | XmlNode[] | { [name: string]: Short | Short[] };

/** An element of a fixture. */
export function element(name: string, content: Short = ''): XmlNode {
  if (typeof content === 'string') return leaf(name, content);
  if (Array.isArray(content)) return branch(name, content);
  return branch(
    name,
    Object.entries(content).flatMap(([child, value]) =>
      Array.isArray(value) && !value.every((one) => typeof one === 'object' && 'children' in one)
        ? value.map((one) => element(child, one as Short))
        : [element(child, value as Short)],
    ),
  );
}

export const file = (path: string, root: string, content: Short): PackedFile => ({
  path,
  bytes: Buffer.from(writeXml(element(root, content))),
});

export const plain = (path: string, text: string): PackedFile => ({ path, bytes: Buffer.from(text) });

export const zip = (files: PackedFile[], top = 'goi'): Promise<Buffer> => writeArchive(top, files);

const role = { roleCode: 'MC', roleName: 'Một cửa', moderator: 'true', condition: '' };

export const step = (stepCode: string, dossierStatus = 'processing', more: Record<string, Short> = {}): Short => ({
  stepCode,
  stepName: `Bước ${stepCode}`,
  sequenceNo: '1',
  groupName: '',
  dossierStatus,
  dossierSubStatus: '',
  durationCount: '0,5',
  instructionNote: 'Hướng dẫn',
  briefNote: '',
  roleAsStep: '',
  checkInput: '0',
  roles: { StepRole: [role] },
  ...more,
});

export const action = (
  actionCode: string,
  preStepCode: string,
  postStepCode: string,
  more: Record<string, Short> = {},
): Short => ({
  actionCode,
  actionName: `Thao tác ${actionCode}`,
  preStepCode,
  postStepCode,
  autoEvent: '',
  preCondition: '',
  allowAssignUser: '0',
  assignUserId: '0',
  assignUserName: '',
  requestPayment: '0',
  paymentFee: '',
  createDossierFiles: '',
  returnDossierFiles: '',
  eSignature: 'false',
  signatureType: '',
  createDossiers: '',
  configNote: '',
  postAction: '',
  ...more,
});

/** A process whose steps and actions a test may choose. */
export const process = (
  processNo: string,
  steps: Short[] = [step('1'), step('2', 'done')],
  actions: Short[] = [action('NOP', '', '1'), action('XONG', '1', '2')],
): Short => ({
  processNo,
  processName: `Quy trình ${processNo}`,
  description: '',
  durationCount: '2.5',
  durationUnit: '0',
  generatePassword: '0',
  serverNo: '',
  serverName: '',
  dossierNoPattern: '',
  dossierGroupPattern: '',
  dueDatePattern: '',
  counter: '0',
  roles: { ProcessRole: [role] },
  steps: { ProcessStep: steps },
  actions: { ProcessAction: actions },
  sequences: {
    ProcessSequence: [{ sequenceNo: '1', sequenceName: 'Tiếp nhận', sequenceRole: '', durationCount: '1,5' }],
  },
});

export const part = (partNo: string, more: Record<string, Short> = {}): Short => ({
  partNo,
  partName: `Giấy tờ ${partNo}`,
  partTip: '',
  partType: '1',
  multiple: 'false',
  required: 'true',
  esign: 'false',
  fileTemplateNo: '',
  deliverableType: '',
  deliverableAction: '0',
  eForm: 'false',
  sampleData: '',
  fileMark: '0',
  ...more,
});

/** A template whose parts a test may choose. */
export const template = (
  templateNo: string,
  parts: Short[] = [part('TP1'), part('KQ1', { partType: '2' })],
): Short => ({
  templateNo,
  templateName: `Quy trình ${templateNo.replace(/_HS$/, '')}`,
  description: '',
  newFormScript: '',
  parts: { DossierPart: parts },
});

/** One service with an offer at `SXD`. */
export const service = (serviceCode: string, processNo: string, templateNo: string): Short => ({
  serviceCode,
  serviceName: 'Cấp giấy phép xây dựng',
  processText: 'Trình tự',
  maxLevel: '4',
  public_: 'true',
  fileTemplates: {
    fileTemplate: [
      { filename: 'don.docx', fileTemplateNo: 'DON', templateName: 'Đơn', eFormNoPattern: '', eFormNamePattern: '' },
    ],
  },
  configs: {
    ServiceConfig: [
      {
        govAgencyCode: 'SXD',
        govAgencyName: 'Sở Xây dựng',
        serviceInstruction: '<p>Hướng dẫn &amp; lưu ý</p>',
        serviceLevel: '4',
        serviceUrl: '',
        forCitizen: 'true',
        forBusiness: '1',
        postalService: 'true',
        registration: 'false',
        processes: {
          ProcessOption: [
            {
              optionCode: 'A',
              optionName: 'Thông thường',
              seqOrder: '1',
              sampleCount: '1',
              autoSelect: '',
              instructionNote: '',
              submissionNote: '',
              templateNo,
              templateName: '',
              processNo,
              processName: '',
              registerBookCode: '',
            },
          ],
        },
      },
    ],
  },
});

/** Every kind of file of the layout, its companion folders, a file nothing knows, and an unknown element at each depth. */
export const everyKind = (): PackedFile[] => [
  file('dicts/CO_QUAN.xml', 'DictCollection', {
    collectionCode: 'GOVERNMENT_AGENCY',
    collectionName: 'Cơ quan',
    collectionNameEN: 'Agencies',
    description: '',
    status: '1',
    items: {
      DictItem: [
        { itemCode: 'SXD', itemName: 'Sở Xây dựng', parent: '', level: '0', sibling: '1', metadata: '{"a":1}' },
        { itemCode: 'SXD.1', itemName: 'Phòng Quy hoạch', parent: 'SXD', level: '1', la: 'giữ lại' },
      ],
    },
    groups: { DictGroup: [{ groupCode: 'G', groupName: 'Nhóm', items: { ItemRef: ['SXD', 'SXD.1'] } }] },
  }),
  file('StepConfig.xml', 'StepConfigList', {
    StepConfig: [{ stepCode: '1', stepName: 'Tiếp nhận', stepType: '1', buttonConfig: '[]' }],
  }),
  file('ActionConfig.xml', 'ActionConfigList', {
    ActionConfig: [
      {
        actionCode: 'NOP',
        actionName: 'Nộp',
        insideProcess: 'true',
        userNote: '2',
        lạ: { con: 'sâu' },
        dateOption: '1',
      },
      { actionCode: 'XONG', actionName: 'Xong', extraForm: '' },
    ],
  }),
  file('DocumentType.xml', 'DocumentTypeList', {
    DocumentType: [
      { typeCode: 'PBN', templateClass: '0', documentName: 'Phiếu biên nhận', codePattern: '', docSync: '0' },
    ],
  }),
  file('DeliverableType.xml', 'DeliverableTypeList', {
    DeliverableType: [
      {
        typeCode: 'GPXD',
        typeName: 'Giấy phép xây dựng',
        counter: '5',
        roleCode: '',
        deliverableTypeRoleList: { deliverableTypeRole: [{ roleCode: 'MC', moderator: 'true' }] },
      },
    ],
  }),
  file('PaymentConfig.xml', 'PaymentConfigList', {
    PaymentConfig: [{ govAgencyCode: 'SXD', govAgencyName: 'Sở Xây dựng', epaymentConfig: '{"key":"bí mật"}' }],
  }),
  file('ServerConfig.xml', 'ServerConfigList', {
    ServerConfig: [{ govAgencyCode: 'SXD', serverNo: 'LGSP', serverName: 'Trục', protocol: 'CALL_API', configs: '{}' }],
  }),
  file('NotificationTemplate.xml', 'NotificationTemplateList', {
    NotificationTemplate: [
      {
        notificationType: 'APLC-01',
        sendEmail: 'true',
        emailSubject: 'Tiếp nhận',
        sendSMS: '0',
        expireDuration: '30',
        interval: 'hourly',
      },
    ],
  }),
  file('Users.xml', 'UserManagement', {
    roles: { JobPos: [{ code: 'MC', title: 'Một cửa', description: 'Tiếp nhận' }] },
    users: {
      Employee: [
        { employeeNo: 'NV1', fullname: 'Nguyễn Văn A', gender: '1', workingStatus: '1', roles: 'MC', scope: 'SXD' },
      ],
    },
  }),
  file('MenuConfig.xml', 'MenuConfigList', {
    MenuConfig: [{ menuGroup: 'M1', menuName: 'Chờ tiếp nhận', order: '1', roles: 'MC,LD' }],
  }),
  file('DynamicReport.xml', 'DynamicReportList', {
    DynamicReport: [{ reportCode: 'R1', reportName: 'Sổ theo dõi', roles: { ReportRole: [{ roleCode: 'MC' }] } }],
  }),
  file('Holiday.xml', 'HolidayList', {
    Holiday: [
      { holidayDate: '02/09/2026', description: 'Quốc khánh', holidayType: '0' },
      { holidayDate: '22/08/2026', description: 'Làm bù (thứ bảy)', holidayType: '1' },
    ],
  }),
  file('Applicant.xml', 'ApplicantList', { Applicant: [{ applicantIdNo: '001', applicantName: 'Trần Thị B' }] }),
  file('WorkingTime.xml', 'WorkingTimeList', {
    WorkingTime: [
      { workTimeDay: '2', workTimeHours: '07:00-11:30,13:30-17:00' },
      { workTimeDay: '7', workTimeHours: '7:30 - 11:30' },
    ],
  }),
  file(
    'templates/T.xml',
    'DossierTemplate',
    template('XD_HS', [
      part('TP1', { eForm: 'true', fileTemplateNo: 'DON/1' }),
      part('TP2', { mới: 'giữ' }),
      part('KQ1', { partType: '2', fileTemplateNo: 'GP' }),
    ]),
  ),
  file(
    'processes/P.xml',
    'ServiceProcess',
    process('XD', undefined, [
      action('NOP', '', '1'),
      action('XONG', '1', '2', { createDossierFiles: 'GP' }),
      action('XONG', '1', '2'),
    ]),
  ),
  file('services/S.xml', 'ServiceInfo', service('1.009', 'XD', 'XD_HS')),
  plain('forms/XD_HS_TP1.json', '{"fields":[]}'),
  plain('forms/XD_HS_TP2.json', '{"unused":true}'),
  plain('reports/GP.xml', '<!DOCTYPE jasperReport><jasperReport/>'),
  plain('reports/PBN.xml', '<jasperReport name="pbn"/>'),
  plain('forms/GPXD.json', '{"gpxd":1}'),
  plain('fileForms/DON.json', '{"don":1}'),
  plain('files/don.docx', 'PK…'),
  plain('ghi-chu.txt', 'không ai đọc'),
];
