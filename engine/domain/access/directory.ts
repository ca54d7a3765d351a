import type { Agency, Delegation, Employee, Role } from '../../../schemas/types/index.ts';
import type { ActorPost } from './actor.ts';

/** Agencies, roles and people as they are at one moment: the live side of every decision. */
export interface DirectoryView {
  agency(code: string): Agency | undefined;
  role(code: string): Role | undefined;
  /** A person by sign-in name, working or not. */
  person(username: string): Employee | undefined;
  /** The agency and everything below it; nothing for a blank code, which would stand above every root. */
  subtree(agencyCode: string): string[];
  /** Agency codes from the root down to the agency itself. */
  lineage(agencyCode: string): string[];
  /** Working people who hold a role at an agency. */
  holders(roleCode: string, agencyCode: string): Employee[];
  /** Working people who run the system for an agency: who hold an operating role there or above. */
  operators(agencyCode: string): Employee[];
  /** Whether the person has an account that is not locked. */
  canSignIn(username: string): boolean;
  /** Delegations to and from a person, whenever they run. */
  delegationsTo(username: string): readonly Delegation[];
  delegationsFrom(username: string): readonly Delegation[];
}

/** What a directory knows beside its records. */
export interface LiveSide {
  delegations?: readonly Delegation[];
  /** Sign-in names of people whose account is locked or missing. */
  lockedOut?: ReadonlySet<string>;
}

/** `workingStatus` of whoever works. */
export const WORKING = 1;

/** Whether a person receives work for an agency: working, and the agency in their scope or among their posts. */
export function servesAgency(person: Employee, agencyCode: string): boolean {
  if (person.workingStatus !== WORKING) return false;
  if (person.scope?.length) return person.scope.includes(agencyCode);
  return person.posts.some((post) => post.agencyCode === agencyCode);
}

/** The sign-in name of a person, or the number of one who has none. */
export const usernameOf = ({ username, employeeNo }: Employee): string => username ?? employeeNo;

/** Builds the view; later entries of the same code win. */
export function directoryOf(
  agencies: Agency[],
  roles: Role[],
  employees: Employee[],
  { delegations = [], lockedOut = new Set() }: LiveSide = {},
): DirectoryView {
  const delegationsTo = Map.groupBy(delegations, ({ toUsername }) => toUsername);
  const delegationsFrom = Map.groupBy(delegations, ({ fromUsername }) => fromUsername);
  const agencyByCode = new Map(agencies.map((agency) => [agency.agencyCode, agency]));
  const roleByCode = new Map(roles.map((role) => [role.roleCode, role]));
  const personByName = new Map(employees.map((person) => [usernameOf(person), person]));
  const children = new Map<string, string[]>();
  for (const { agencyCode, parentCode } of agencies) {
    const siblings = children.get(parentCode);
    if (siblings) siblings.push(agencyCode);
    else children.set(parentCode, [agencyCode]);
  }
  const byPost = new Map<string, Employee[]>();
  for (const person of employees) {
    if (person.workingStatus !== WORKING) continue;
    for (const { roleCode, agencyCode } of person.posts) {
      const key = `${roleCode}@${agencyCode}`;
      const held = byPost.get(key);
      if (held?.includes(person)) continue;
      if (held) held.push(person);
      else byPost.set(key, [person]);
    }
  }
  const lineage = (agencyCode: string): string[] => {
    const path: string[] = [];
    for (let code = agencyCode; code && !path.includes(code); code = agencyByCode.get(code)?.parentCode ?? '')
      path.unshift(code);
    return path;
  };
  return {
    agency: (code) => agencyByCode.get(code),
    role: (code) => roleByCode.get(code),
    person: (username) => personByName.get(username),
    lineage,
    subtree(agencyCode) {
      if (agencyCode === '') return [];
      const found = new Set<string>();
      const waiting = [agencyCode];
      for (let code = waiting.pop(); code !== undefined; code = waiting.pop()) {
        if (found.has(code)) continue;
        found.add(code);
        waiting.push(...(children.get(code) ?? []));
      }
      return [...found];
    },
    holders: (roleCode, agencyCode) => byPost.get(`${roleCode}@${agencyCode}`) ?? [],
    operators(agencyCode) {
      const operating = roles.filter(({ operate }) => operate);
      return [
        ...new Set(
          lineage(agencyCode).flatMap((code) =>
            operating.flatMap(({ roleCode }) => byPost.get(`${roleCode}@${code}`) ?? []),
          ),
        ),
      ];
    },
    canSignIn: (username) => !lockedOut.has(username),
    delegationsTo: (username) => delegationsTo.get(username) ?? [],
    delegationsFrom: (username) => delegationsFrom.get(username) ?? [],
  };
}

/** The posts of a person with what their roles grant; a post without an agency grants nothing. */
export function postsOf(person: Employee, directory: DirectoryView): ActorPost[] {
  return person.posts.flatMap(({ roleCode, agencyCode }): ActorPost[] => {
    const role = directory.role(roleCode);
    if (!role || agencyCode === '') return [];
    const { roleName, see, act, configure, operate = false, cashier = false } = role;
    return [{ roleCode, roleName, agencyCode, see, act, configure, operate, ...(cashier ? { cashier } : {}) }];
  });
}
