import type { DefinitionKind } from '../../../schemas/types/index.ts';
import { actionConfig } from './elements/action-config.ts';
import { deliverableType } from './elements/deliverable-type.ts';
import { dictCollection } from './elements/dict-collection.ts';
import { documentType } from './elements/document-type.ts';
import { dossierTemplate } from './elements/dossier-template.ts';
import { dynamicReport } from './elements/dynamic-report.ts';
import { menuConfig } from './elements/menu-config.ts';
import { notificationTemplate } from './elements/notification-template.ts';
import { paymentConfig } from './elements/payment-config.ts';
import { serverConfig } from './elements/server-config.ts';
import { stepConfig } from './elements/step-config.ts';
import {
  type DocumentReader,
  readHolidays,
  readOne,
  readProcess,
  readRows,
  readService,
  readUsers,
  readWorkingTimes,
} from './read-documents.ts';

/** One row of the layout. */
export interface LayoutEntry {
  /** Where OpenCPS looks for it below the top folder: a file, or a folder with one file a definition. */
  readonly place: string;
  readonly kind: DefinitionKind;
  /** Absent where nothing here reads the file: it is kept. */
  readonly read?: DocumentReader;
}

/** The archive OpenCPS imports, by root element, in the order it is stored. */
export const layout = {
  DictCollection: { place: 'dicts/', kind: 'dictionary', read: readOne('dictionary', dictCollection) },
  StepConfigList: { place: 'StepConfig.xml', kind: 'step-config', read: readRows('step-config', stepConfig) },
  ActionConfigList: { place: 'ActionConfig.xml', kind: 'action-config', read: readRows('action-config', actionConfig) },
  DocumentTypeList: { place: 'DocumentType.xml', kind: 'document-type', read: readRows('document-type', documentType) },
  DeliverableTypeList: {
    place: 'DeliverableType.xml',
    kind: 'deliverable-type',
    read: readRows('deliverable-type', deliverableType),
  },
  PaymentConfigList: {
    place: 'PaymentConfig.xml',
    kind: 'payment-config',
    read: readRows('payment-config', paymentConfig),
  },
  ServerConfigList: { place: 'ServerConfig.xml', kind: 'server-config', read: readRows('server-config', serverConfig) },
  NotificationTemplateList: {
    place: 'NotificationTemplate.xml',
    kind: 'notification-template',
    read: readRows('notification-template', notificationTemplate),
  },
  UserManagement: { place: 'Users.xml', kind: 'employee', read: readUsers },
  MenuConfigList: { place: 'MenuConfig.xml', kind: 'menu-config', read: readRows('menu-config', menuConfig) },
  DynamicReportList: {
    place: 'DynamicReport.xml',
    kind: 'dynamic-report',
    read: readRows('dynamic-report', dynamicReport),
  },
  HolidayList: { place: 'Holiday.xml', kind: 'calendar', read: readHolidays },
  ApplicantList: { place: 'Applicant.xml', kind: 'kept-file' },
  WorkingTimeList: { place: 'WorkingTime.xml', kind: 'calendar', read: readWorkingTimes },
  DossierTemplate: {
    place: 'templates/',
    kind: 'dossier-template',
    read: readOne('dossier-template', dossierTemplate),
  },
  ServiceProcess: { place: 'processes/', kind: 'service-process', read: readProcess },
  ServiceInfo: { place: 'services/', kind: 'service', read: readService },
} satisfies Record<string, LayoutEntry>;

const byRoot: ReadonlyMap<string, LayoutEntry> = new Map(Object.entries<LayoutEntry>(layout));
const order: ReadonlyMap<string, number> = new Map(Object.keys(layout).map((root, index) => [root, index]));

/** What a root element is in the layout. */
export const layoutOf = (root: string): LayoutEntry | undefined => byRoot.get(root);

/** When OpenCPS stores a root element; unknown ones come last. */
export const layoutOrder = (root: string): number => order.get(root) ?? byRoot.size;

/** What is expected at a path, for a file that cannot be parsed; OpenCPS matches names by what they contain. */
export function expectedAt(path: string): LayoutEntry | undefined {
  return [...byRoot.values()].find(({ place }) =>
    place.endsWith('/') ? `/${path}`.includes(`/${place}`) : path.includes(place.replace('.xml', '')),
  );
}

/** Folders whose files belong to definitions and are never parsed: reports are XML with a DOCTYPE of their own. */
export const isCompanion = (path: string): boolean => /^(files|forms|reports|fileForms|fileReports)\//i.test(path);
