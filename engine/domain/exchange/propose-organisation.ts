import type { Agency, Employee, Proposal, Role, RoleUse, ServiceProcess } from '../../../schemas/types/index.ts';
import { isRecord } from './same-value.ts';
import type { Home } from './settle-body.ts';

/** A definition by kind and code, whatever holds it. */
interface Holding {
  kind: string;
  code: string;
  body: Record<string, unknown>;
}

/** Longest key a proposal may have, with room for its kind. */
const LONGEST = 230;

/** The key of a proposal. */
export const proposalKey = (kind: Proposal['kind'], code: string): string => `${kind}/${code.slice(0, LONGEST)}`;

/** Where a bundle is imported when no agency is known at all. */
export const FIRST_AGENCY: Agency = {
  agencyCode: 'DON_VI',
  agencyName: 'Đơn vị thực hiện thủ tục',
  parentCode: '',
  level: 'tinh',
  active: true,
};

/** Names of agencies in the dictionary OpenCPS keeps them in. */
function agencyNames(holdings: readonly Holding[]): Map<string, string> {
  const dictionaries = holdings.filter(({ kind, code }) => kind === 'dictionary' && code === 'GOVERNMENT_AGENCY');
  return new Map(
    dictionaries.flatMap(({ body: { items } }) =>
      (Array.isArray(items) ? items.filter(isRecord) : []).map(({ itemCode, itemName }): [string, string] => [
        String(itemCode),
        String(itemName),
      ]),
    ),
  );
}

/** Agencies that offers and payments of the bundle name and nobody knows; where none is known, a first one. */
export function proposeAgencies(
  planned: readonly Holding[],
  holdings: readonly Holding[],
  home: Home,
  firstNeeded: boolean,
): Proposal[] {
  const known = new Set(holdings.flatMap(({ kind, code }) => (kind === 'agency' ? [code] : [])));
  const names = agencyNames(holdings);
  const named = new Map<string, string>();
  for (const { kind, body } of planned)
    if (['service-config', 'payment-config'].includes(kind) && typeof body.govAgencyCode === 'string')
      if (body.govAgencyCode !== '' && !known.has(body.govAgencyCode))
        named.set(
          body.govAgencyCode,
          String(body.govAgencyName || names.get(body.govAgencyCode) || body.govAgencyCode),
        );
  const agencies = [...named].map(
    ([agencyCode, agencyName]): Agency => ({
      agencyCode,
      agencyName,
      parentCode: home.agency?.agencyCode ?? '',
      level: home.agency ? 'unit' : 'tinh',
      active: true,
    }),
  );
  if (firstNeeded && !home.agency && agencies.length === 0) agencies.push(FIRST_AGENCY);
  return agencies.map((body) => ({
    proposalKey: proposalKey('agency', body.agencyCode),
    kind: 'agency',
    why: named.has(body.agencyCode)
      ? {
          vi: 'Gói nhắc tới cơ quan này nhưng hệ thống chưa có.',
          en: 'The bundle names this agency, which is unknown here.',
        }
      : {
          vi: 'Hệ thống chưa có cơ quan nào để tiếp nhận các thủ tục.',
          en: 'No agency is known that could take dossiers.',
        },
    confidence: named.has(body.agencyCode) ? 'likely' : 'guess',
    body: { ...body },
    needs: [],
  }));
}

/** Roles by code, as processes name them. */
export function rolesNamed(processes: readonly ServiceProcess[]): Map<string, string> {
  const uses: RoleUse[] = processes.flatMap(({ roles, steps }) => [...roles, ...steps.flatMap((step) => step.roles)]);
  const named = new Map<string, string>();
  for (const { roleCode, roleName } of uses) named.set(roleCode, named.get(roleCode) || roleName);
  return named;
}

/** Roles that processes name and nobody knows; they see and act at their own agency. */
export function proposeRoles(named: ReadonlyMap<string, string>, known: ReadonlySet<string>): Proposal[] {
  return [...named].flatMap(([roleCode, roleName]): Proposal[] => {
    if (known.has(roleCode)) return [];
    const body: Role = { roleCode, roleName: roleName || roleCode, see: 'own', act: 'own', configure: 'none' };
    return [
      {
        proposalKey: proposalKey('role', roleCode),
        kind: 'role',
        why: {
          vi: 'Quy trình dùng vai trò này nhưng hệ thống chưa có.',
          en: 'Processes use this role, which is unknown here.',
        },
        confidence: roleName === '' ? 'guess' : 'certain',
        body: { ...body },
        needs: [],
      },
    ];
  });
}

/** For every role nobody holds at the agency, a person to be confirmed; until then its steps have no hands. */
export function proposeHolders(
  named: ReadonlyMap<string, string>,
  holdings: readonly Holding[],
  agencyCode: string,
  proposed: ReadonlySet<string>,
): Proposal[] {
  const held = new Set(
    holdings.flatMap(({ kind, body }) =>
      kind === 'employee' && body.workingStatus === 1 && Array.isArray(body.posts)
        ? body.posts.filter(isRecord).map((post) => `${post.roleCode}@${post.agencyCode}`)
        : [],
    ),
  );
  const numbers = new Set(holdings.flatMap(({ kind, code }) => (kind === 'employee' ? [code] : [])));
  return [...named].flatMap(([roleCode, roleName]): Proposal[] => {
    if (held.has(`${roleCode}@${agencyCode}`)) return [];
    let employeeNo = `CB_${roleCode.slice(0, LONGEST)}`;
    for (let count = 2; numbers.has(employeeNo); count += 1) employeeNo = `CB${count}_${roleCode.slice(0, LONGEST)}`;
    const body: Employee = {
      employeeNo,
      fullName: roleName || roleCode,
      workingStatus: 1,
      posts: [{ roleCode, agencyCode }],
    };
    return [
      {
        proposalKey: proposalKey('role-holder', roleCode),
        kind: 'role-holder',
        why: {
          vi: `Chưa có cán bộ nào đảm nhận vai trò “${roleName || roleCode}” tại “${agencyCode}”.`,
          en: `Nobody holds the role “${roleName || roleCode}” at “${agencyCode}”.`,
        },
        confidence: 'guess',
        body: { ...body },
        needs: [proposalKey('role', roleCode), proposalKey('agency', agencyCode)].filter((key) => proposed.has(key)),
      },
    ];
  });
}
