import type { SameKeys } from '../../../schemas/words/same-keys.ts';
import type { resources as inVietnamese } from '../vi/resources.ts';

/** Names of what the screens are about, with the columns every list has. */
export const resources = {
  resources: {
    dossiers: { name: 'Dossier |||| Dossiers', fields: { code: 'Dossier code', name: '' } },
    'service-processes': {
      name: 'Process |||| Processes',
      clone: 'Copy the process',
      fields: { code: 'Process number', name: 'Process name' },
    },
    'dossier-templates': {
      name: 'Dossier template |||| Dossier templates',
      clone: 'Copy the template',
      fields: { code: 'Code', name: 'Template name' },
    },
    services: {
      name: 'Procedure |||| Procedures',
      clone: 'Copy the procedure',
      fields: { code: 'Procedure code', name: 'Procedure name' },
    },
    'service-configs': {
      name: 'Public service |||| Public services',
      clone: 'Copy the service',
      fields: { code: 'Service code', name: 'Agency' },
    },
    employees: { name: 'Officer |||| Officers', fields: { code: 'Officer code', name: 'Full name' } },
    agencies: { name: 'Agency |||| Agencies', fields: { code: 'Agency code', name: 'Agency name' } },
    roles: { name: 'Role |||| Roles', fields: { code: 'Role code', name: 'Role name' } },
    delegations: { name: 'Delegation |||| Delegations', fields: { code: 'Delegation code', name: 'Delegated by' } },
    'staged-procedures': {
      name: 'Staged procedure |||| Staged procedures',
      fields: { code: 'Code', name: 'Name' },
    },
    'accepted-faults': {
      name: 'Accepted inherited fault |||| Accepted inherited faults',
      fields: { code: 'Code', name: 'Definition' },
    },
    'release-plans': { name: 'Release plan |||| Release plans', fields: { code: 'Plan code', name: 'Plan name' } },
    calendars: {
      name: 'Calendar |||| Calendars',
      clone: 'Copy the calendar',
      fields: { code: 'Calendar code', name: 'Calendar name' },
    },
    'action-configs': {
      name: 'Action configuration |||| Action configurations',
      clone: 'Copy the configuration',
      fields: { code: 'Action code', name: 'Action name' },
    },
    'step-configs': {
      name: 'Step configuration |||| Step configurations',
      clone: 'Copy the configuration',
      fields: { code: 'Step code', name: 'Step name' },
    },
    'menu-configs': {
      name: 'Menu configuration |||| Menu configurations',
      clone: 'Copy the configuration',
      fields: { code: 'Group code', name: 'Menu name' },
    },
    'payment-configs': {
      name: 'Payment configuration |||| Payment configurations',
      clone: 'Copy the configuration',
      fields: { code: 'Agency code', name: 'Agency name' },
    },
    'fee-policies': {
      name: 'Fee policy |||| Fee policies',
      clone: 'Copy the policy',
      fields: { code: 'Policy code', name: 'Policy name' },
    },
    'server-configs': {
      name: 'Server configuration |||| Server configurations',
      clone: 'Copy the configuration',
      fields: { code: 'Server code', name: 'Server name' },
    },
    'notification-templates': {
      name: 'Notification template |||| Notification templates',
      clone: 'Copy the template',
      fields: { code: 'Notification type', name: 'Subject' },
    },
    'document-types': {
      name: 'Document type |||| Document types',
      clone: 'Copy the type',
      fields: { code: 'Type code', name: 'Document name' },
    },
    'deliverable-types': {
      name: 'Deliverable type |||| Deliverable types',
      clone: 'Copy the type',
      fields: { code: 'Type code', name: 'Type name' },
    },
    dictionaries: {
      name: 'Dictionary |||| Dictionaries',
      clone: 'Copy the dictionary',
      fields: { code: 'Dictionary code', name: 'Dictionary name' },
    },
    'dynamic-reports': {
      name: 'Dynamic report |||| Dynamic reports',
      clone: 'Copy the report',
      fields: { code: 'Report code', name: 'Report name' },
    },
  },
} satisfies SameKeys<typeof inVietnamese>;
