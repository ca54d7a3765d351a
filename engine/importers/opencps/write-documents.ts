import type { DefinitionKind } from '../../../schemas/types/index.ts';
import { isRecord } from '../../domain/exchange/same-value.ts';
import type { BundleDefinition } from '../../ports/bundle-format.ts';
import type { ElementSpec } from './element-spec.ts';
import { actionConfig } from './elements/action-config.ts';
import { holiday, workingTime } from './elements/calendar.ts';
import { deliverableType } from './elements/deliverable-type.ts';
import { dictCollection } from './elements/dict-collection.ts';
import { documentType } from './elements/document-type.ts';
import { dossierTemplate } from './elements/dossier-template.ts';
import { dynamicReport } from './elements/dynamic-report.ts';
import { menuConfig } from './elements/menu-config.ts';
import { notificationTemplate } from './elements/notification-template.ts';
import { paymentConfig } from './elements/payment-config.ts';
import { serverConfig } from './elements/server-config.ts';
import { serviceInfo } from './elements/service-info.ts';
import { serviceProcess } from './elements/service-process.ts';
import { stepConfig } from './elements/step-config.ts';
import { employee, jobPos } from './elements/user-management.ts';
import { FileNames } from './file-names.ts';
import { type layout, layoutOf } from './layout.ts';
import type { PackedFile } from './write-archive.ts';
import { branch, writeElement } from './write-element.ts';
import { writeXml, type XmlNode } from './write-xml.ts';

type Body = Record<string, unknown>;
type Root = keyof typeof layout;

const recordsOf = (value: unknown): Body[] => (Array.isArray(value) ? value.filter(isRecord) : []);

/** Kinds that are one row of a list each. */
const ROWS: readonly [root: Root, kind: DefinitionKind, spec: ElementSpec][] = [
  ['StepConfigList', 'step-config', stepConfig],
  ['ActionConfigList', 'action-config', actionConfig],
  ['DocumentTypeList', 'document-type', documentType],
  ['DeliverableTypeList', 'deliverable-type', deliverableType],
  ['PaymentConfigList', 'payment-config', paymentConfig],
  ['ServerConfigList', 'server-config', serverConfig],
  ['NotificationTemplateList', 'notification-template', notificationTemplate],
  ['MenuConfigList', 'menu-config', menuConfig],
  ['DynamicReportList', 'dynamic-report', dynamicReport],
];

/** Kinds that are one file each. */
const FILES: readonly [root: Root, kind: DefinitionKind, spec: ElementSpec][] = [
  ['DictCollection', 'dictionary', dictCollection],
  ['DossierTemplate', 'dossier-template', dossierTemplate],
  ['ServiceProcess', 'service-process', serviceProcess],
];

const EXCEPTION_TYPES: ReadonlyMap<unknown, string> = new Map([
  ['off', '0'],
  ['worked', '1'],
]);

/** dd/MM/yyyy of yyyy-MM-dd. */
const localDate = (iso: unknown): string => String(iso).split('-').toReversed().join('/');

const holidayOf = ({ date, kind, ...rest }: Body): Body => ({
  ...rest,
  date: localDate(date),
  kind: EXCEPTION_TYPES.get(kind) ?? '',
});

const employeeOf = (body: Body): Body => ({
  ...body,
  roles: [...new Set(recordsOf(body.posts).map(({ roleCode }) => String(roleCode)))],
});

class DocumentWriter {
  readonly files: PackedFile[] = [];
  private readonly names = new FileNames();
  private readonly definitions: readonly BundleDefinition[];

  constructor(definitions: readonly BundleDefinition[]) {
    this.definitions = definitions;
  }

  write(calendarCode: string | undefined): PackedFile[] {
    for (const [root, kind, spec] of ROWS)
      this.list(
        root,
        this.bodies(kind).map((body) => writeElement(body, spec)),
      );
    for (const [root, kind, spec] of FILES)
      for (const { code, body } of this.all(kind)) this.single(root, code, writeElement(body, spec));
    for (const { code, body } of this.all('service'))
      this.single('ServiceInfo', code, writeElement({ ...body, configs: this.offersOf(body) }, serviceInfo));
    this.users();
    const calendar = this.all('calendar').find(({ code }) => code === calendarCode)?.body ?? {};
    this.list(
      'HolidayList',
      recordsOf(calendar.exceptions).map((row) => writeElement(holidayOf(row), holiday)),
    );
    this.list(
      'WorkingTimeList',
      recordsOf(calendar.workingTimes).map((row) => writeElement(row, workingTime)),
    );
    return this.files;
  }

  private all(kind: DefinitionKind): BundleDefinition[] {
    return this.definitions.filter((definition) => definition.kind === kind);
  }

  private bodies(kind: DefinitionKind): Body[] {
    return this.all(kind).map(({ body }) => body);
  }

  private offersOf({ serviceCode }: Body): Body[] {
    return this.bodies('service-config').filter(
      (body) =>
        body.serviceCode === serviceCode &&
        body.serviceConfigCode === `${String(serviceCode)}@${String(body.govAgencyCode)}`,
    );
  }

  private users(): void {
    const roles = this.bodies('role').map((body) => writeElement(body, jobPos));
    const users = this.bodies('employee').map((body) => writeElement(employeeOf(body), employee));
    if (roles.length + users.length > 0) this.list('UserManagement', [branch('roles', roles), branch('users', users)]);
  }

  private list(root: Root, rows: readonly XmlNode[]): void {
    if (rows.length > 0) this.files.push(packed(layoutOf(root)?.place ?? '', branch(root, rows)));
  }

  private single(root: Root, code: string, node: XmlNode): void {
    this.files.push(packed(this.names.take(layoutOf(root)?.place ?? '', code, 'xml'), node));
  }
}

const packed = (path: string, node: XmlNode): PackedFile => ({ path, bytes: Buffer.from(writeXml(node)) });

/** The OpenCPS files of definitions, which come sorted; the calendar is the one that has the code. */
export function writeDocuments(
  definitions: readonly BundleDefinition[],
  calendarCode: string | undefined,
): PackedFile[] {
  return new DocumentWriter(definitions).write(calendarCode);
}
