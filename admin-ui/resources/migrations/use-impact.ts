import { useQuery } from '@tanstack/react-query';
import type { DefinitionKind, ImpactReport } from '../../../schemas/types/index.ts';
import { address, sendJson } from '../../providers/http-client.ts';

const KINDS: ReadonlySet<string> = new Set<DefinitionKind>([
  'service-process',
  'dossier-template',
  'service',
  'service-config',
  'fee-policy',
]);

/** Whether a kind of definition can touch running dossiers. */
export const hasImpact = (kind: string): boolean => KINDS.has(kind);

/** Whom the saved draft of a definition would touch; nothing is asked for an empty code. */
export const useImpact = (resource: string, code: string) =>
  useQuery({
    queryKey: ['impact', resource, code],
    queryFn: ({ signal }) =>
      sendJson<ImpactReport>(address(resource, code, 'impact'), { method: 'POST', repeatable: true, signal }),
    enabled: resource !== '' && code !== '',
  });
