import type { EffectKind } from '../../../schemas/types/index.ts';

/** Every kind of thing done outside, as lists are filtered by. */
export const INCIDENT_KINDS = [
  'notify',
  'publish',
  'sync',
  'call-api',
  'post-order',
  'invoice',
  'document',
  'open-child',
  'mapped-act',
  'child-state',
  'timer-act',
  'inquire-attempt',
] as const satisfies readonly EffectKind[];
