import type { Post, Reach } from '../../../../schemas/types/index.ts';

/** The rights a post grants over agencies. */
export const RIGHTS = ['see', 'act', 'configure'] as const;
export type OverAgencies = (typeof RIGHTS)[number];

/** What a role grants, as its list row carries it. */
export interface RoleGrants {
  roleCode: string;
  roleName: string;
  see: Reach;
  act: Reach;
  configure: Reach;
  operate: boolean;
}

/** Agencies a right holds for: all of them, or these, each alone or with the units below. */
export type Extent = { everywhere: true } | { everywhere: false; places: { agencyCode: string; below: boolean }[] };

/** What somebody may do, and the posts that grant nothing. */
export interface ReachSummary {
  extents: Record<OverAgencies, Extent>;
  operate: boolean;
  unknownRoles: string[];
  /** Names of roles held nowhere. */
  withoutAgency: string[];
}

function extentOf(right: OverAgencies, held: { agencyCode: string; role: RoleGrants }[]): Extent {
  const below = new Map<string, boolean>();
  for (const { agencyCode, role } of held) {
    const reach = role[right];
    if (reach === 'all') return { everywhere: true };
    if (reach !== 'none') below.set(agencyCode, below.get(agencyCode) === true || reach === 'subtree');
  }
  return { everywhere: false, places: [...below].map(([agencyCode, under]) => ({ agencyCode, below: under })) };
}

/** Adds up what the posts of a person grant. */
export function summariseReach(posts: readonly Post[], roles: readonly RoleGrants[]): ReachSummary {
  const known = new Map(roles.map((role) => [role.roleCode, role]));
  const granting = posts.flatMap(({ roleCode, agencyCode }) => {
    const role = known.get(roleCode);
    return role && agencyCode !== '' ? [{ agencyCode, role }] : [];
  });
  return {
    extents: {
      see: extentOf('see', granting),
      act: extentOf('act', granting),
      configure: extentOf('configure', granting),
    },
    operate: granting.some(({ role }) => role.operate),
    unknownRoles: posts.map(({ roleCode }) => roleCode).filter((code) => code !== '' && !known.has(code)),
    withoutAgency: posts.flatMap(({ roleCode, agencyCode }) => {
      const role = known.get(roleCode);
      return role && agencyCode === '' ? [role.roleName] : [];
    }),
  };
}
