import type { DefinitionKind, ShapeMap } from './types/index.ts';

/** The shape that the body of each kind of definition must have. */
export const definitionShapes = {
  'service-process': 'ServiceProcess',
  'dossier-template': 'DossierTemplate',
  service: 'ServiceInfo',
  'service-config': 'ServiceConfig',
  'fee-policy': 'FeePolicy',
  'action-config': 'ActionConfig',
  'step-config': 'StepConfig',
  'menu-config': 'MenuConfig',
  'payment-config': 'PaymentConfig',
  'server-config': 'ServerConfig',
  'notification-template': 'NotificationTemplate',
  'document-type': 'DocumentType',
  'deliverable-type': 'DeliverableType',
  'dynamic-report': 'DynamicReport',
  dictionary: 'Dictionary',
  calendar: 'Calendar',
  'kept-file': 'KeptFile',
  agency: 'Agency',
  role: 'Role',
  employee: 'Employee',
  delegation: 'Delegation',
  'release-plan': 'ReleasePlan',
  'staged-procedure': 'StagedProcedure',
  'accepted-fault': 'AcceptedFault',
} as const satisfies Record<DefinitionKind, keyof ShapeMap>;
