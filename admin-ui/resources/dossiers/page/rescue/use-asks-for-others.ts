import { useQuery } from '@tanstack/react-query';
import { allows } from '../../../../providers/rights.ts';
import { useDossier } from '../dossier-context.tsx';
import { leadsQuery } from './rescue-queries.ts';

/** Whether the reader may ask what keeps another officer from acting: whoever leads, configures or operates. */
export function useAsksForOthers(): boolean {
  const { user } = useDossier();
  const manages = allows(user, 'manage');
  const roles = [...new Set(user.posts.filter(({ act }) => act !== 'none').map(({ roleCode }) => roleCode))];
  const { data: leads } = useQuery({ ...leadsQuery(roles), enabled: !manages && roles.length > 0 });
  return manages || leads === true;
}
