import type { DefinitionKind } from '../../schemas/types/index.ts';
import type { ShapeName } from '../../schemas/validate.ts';

/** What the screens must know of a kind of definition; the address is its resource name. */
export interface ResourceKind {
  kind: DefinitionKind;
  shape: ShapeName;
  codeField: string;
  nameField: string;
  /** Live records take effect when saved; the others when they are put into effect. */
  live: boolean;
  /** Field that only its configurers see; it is never kept on the machine. */
  secretField?: string;
}

/** Every kind of definition with an address, by its resource name. */
export const resourceKinds = {
  'service-processes': row('service-process', 'ServiceProcess', 'processNo', 'processName'),
  'dossier-templates': row('dossier-template', 'DossierTemplate', 'templateNo', 'templateName'),
  services: row('service', 'ServiceInfo', 'serviceCode', 'serviceName'),
  'service-configs': row('service-config', 'ServiceConfig', 'serviceConfigCode', 'govAgencyName'),
  'fee-policies': row('fee-policy', 'FeePolicy', 'policyCode', 'policyName'),
  'action-configs': row('action-config', 'ActionConfig', 'actionCode', 'actionName'),
  'step-configs': row('step-config', 'StepConfig', 'stepCode', 'stepName'),
  'menu-configs': row('menu-config', 'MenuConfig', 'menuGroup', 'menuName'),
  'payment-configs': {
    ...row('payment-config', 'PaymentConfig', 'govAgencyCode', 'govAgencyName'),
    secretField: 'epaymentConfig',
  },
  'server-configs': { ...row('server-config', 'ServerConfig', 'serverNo', 'serverName'), secretField: 'configs' },
  'notification-templates': row('notification-template', 'NotificationTemplate', 'notificationType', 'emailSubject'),
  'document-types': row('document-type', 'DocumentType', 'typeCode', 'documentName'),
  'deliverable-types': row('deliverable-type', 'DeliverableType', 'typeCode', 'typeName'),
  'dynamic-reports': row('dynamic-report', 'DynamicReport', 'reportCode', 'reportName'),
  dictionaries: row('dictionary', 'Dictionary', 'collectionCode', 'collectionName'),
  calendars: row('calendar', 'Calendar', 'calendarCode', 'calendarName'),
  agencies: row('agency', 'Agency', 'agencyCode', 'agencyName', true),
  roles: row('role', 'Role', 'roleCode', 'roleName', true),
  employees: row('employee', 'Employee', 'employeeNo', 'fullName', true),
  delegations: row('delegation', 'Delegation', 'delegationCode', 'fromUsername', true),
  'accepted-faults': row('accepted-fault', 'AcceptedFault', 'acceptedFaultCode', 'definitionName', true),
  'release-plans': row('release-plan', 'ReleasePlan', 'planCode', 'planName', true),
  'staged-procedures': row('staged-procedure', 'StagedProcedure', 'stagedCode', 'stagedName', true),
} satisfies Record<string, ResourceKind>;

export type DefinitionResource = keyof typeof resourceKinds;

function row(kind: DefinitionKind, shape: ShapeName, codeField: string, nameField: string, live = false): ResourceKind {
  return { kind, shape, codeField, nameField, live };
}

export const isDefinitionResource = (resource: string): resource is DefinitionResource =>
  Object.hasOwn(resourceKinds, resource);

export function kindOf(resource: string): ResourceKind {
  if (!isDefinitionResource(resource)) throw new Error(`${resource} holds no definitions`);
  return resourceKinds[resource];
}

/** The resource whose screens edit a kind. */
export const resourceOf = (kind: string): DefinitionResource | undefined =>
  Object.keys(resourceKinds)
    .filter(isDefinitionResource)
    .find((name) => resourceKinds[name].kind === kind);
