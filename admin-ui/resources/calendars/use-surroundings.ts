import { useQuery } from '@tanstack/react-query';
import type { Calendar, DefinitionVersion, Draft, DraftListItem } from '../../../schemas/types/index.ts';
import { check } from '../../../schemas/validate.ts';
import { address, sendJson } from '../../providers/http-client.ts';

const MOST = 1000;

/** Codes from the root down to an agency. */
async function lineageOf(agencyCode: string): Promise<string[]> {
  const lineage: string[] = [];
  for (let code = agencyCode; code !== '' && !lineage.includes(code); ) {
    lineage.unshift(code);
    const { body } = await sendJson<Draft>(address('agencies', code));
    const agency = check('Agency', body);
    code = agency.ok ? agency.value.parentCode : '';
  }
  return lineage;
}

async function inForceBody(code: string): Promise<Calendar[]> {
  const { body } = await sendJson<DefinitionVersion>(address('calendars', code, 'in-force'));
  const calendar = check('Calendar', body);
  return calendar.ok ? [calendar.value] : [];
}

/** Calendars in force that may lie below another, and the agencies from the root down to its own. */
interface Surroundings {
  others: Calendar[];
  lineage: string[];
}

async function readSurroundings(scope: Calendar['scope'], agencyCode: string): Promise<Surroundings> {
  if (scope === 'nation') return { others: [], lineage: [] };
  const [rows, lineage] = await Promise.all([
    sendJson<DraftListItem[]>(`${address('calendars')}?range=[0,${MOST - 1}]`),
    lineageOf(agencyCode),
  ]);
  const near = rows.filter(({ inForce, facts }) => {
    const agency = facts?.agencyCode;
    return inForce !== null && (facts?.scope === 'nation' || (typeof agency === 'string' && lineage.includes(agency)));
  });
  const bodies = await Promise.all(near.map(({ code }) => inForceBody(code)));
  return { others: bodies.flat(), lineage };
}

/** What a calendar of this scope and agency is laid over, as far as others tell. */
export function useSurroundings(scope: Calendar['scope'], agencyCode: string) {
  return useQuery({
    queryKey: ['calendars', 'around', scope, agencyCode],
    queryFn: () => readSurroundings(scope, agencyCode),
  });
}
