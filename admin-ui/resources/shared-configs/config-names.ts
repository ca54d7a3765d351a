import type { DefinitionResource } from '../../providers/kinds.ts';

/** Resources edited by the forms of this folder. */
export const configNames = [
  'action-configs',
  'step-configs',
  'menu-configs',
  'payment-configs',
  'fee-policies',
  'server-configs',
  'notification-templates',
  'document-types',
  'deliverable-types',
  'dictionaries',
  'dynamic-reports',
] as const satisfies DefinitionResource[];
