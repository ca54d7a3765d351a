import type { CompiledAction, Dossier, Timer } from '../../../schemas/types/index.ts';
import type { Actor } from '../access/actor.ts';
import { actorOf } from '../access/actor-of.ts';
import type { ActContext } from '../dossier/context.ts';

/** Everything a simulation needs of the world, loaded before it; the clock and who acts are its own. */
export type World = Omit<ActContext, 'now' | 'actor' | 'entryId'>;

/** A dossier in memory with its clock, the numbers drawn so far and the timers that are set. */
export interface Simulated {
  dossier: Dossier;
  now: string;
  drawn: ReadonlyMap<string, number>;
  timers: readonly Timer[];
}

const HEX = 12;

/** An id for each entry of a simulation; like a real one, so that what derives from it does too. */
export const entryIdAt = (seq: number): string =>
  `00000000-0000-7000-8000-${(seq * 4096).toString(16).padStart(HEX, '0')}`;

const plain = { see: 'none', configure: 'none', operate: false } as const;

/** An officer who holds roles at every agency the dossier concerns. */
function officerIn(
  roles: readonly { roleCode: string; roleName: string }[],
  dossier: Dossier,
  name: string,
  username: string,
): Actor {
  const agencies = new Set([
    dossier.handlingAgency.code,
    dossier.receivingAgency.code,
    ...dossier.handRoles.map(({ agencyCode }) => agencyCode),
  ]);
  const posts = roles.flatMap((role) =>
    [...agencies].map((agencyCode) => ({ ...role, agencyCode, act: 'own' as const, ...plain })),
  );
  return { kind: 'officer', username, name, posts };
}

const applicant = ({ applicant: { name, idNo }, ownerUsername }: Dossier): Actor => ({
  kind: 'citizen',
  username: ownerUsername || 'nguoi-nop',
  name,
  posts: [],
  idNo,
});
const partner: Actor = { kind: 'partner', username: 'he-thong-khac', name: 'Hệ thống khác', posts: [] };
const clock: Actor = { kind: 'timer', username: 'dong-ho', name: 'Đồng hồ', posts: [] };

/** Whoever does what nobody else does. */
export const ENGINE: Actor = { kind: 'system', username: 'system', name: 'Hệ thống', posts: [] };

/** Whose act it is, by what sets it off. */
const WHOSE: Readonly<Record<CompiledAction['auto'], string>> = {
  none: '',
  submit: 'applicant',
  timer: 'clock',
  listener: 'partner',
  special: 'engine',
};

/** Whoever the dossier waits for: the person named, else anybody in the roles of the step. */
function whoeverHolds(dossier: Dossier, world: World, action: CompiledAction | undefined): Actor {
  const named = dossier.holders.find(({ assigned }) => assigned === 1);
  const first =
    action?.from === null
      ? [...world.table.process.roles, ...world.table.process.steps.flatMap(({ roles }) => roles)]
      : [];
  const roles = dossier.handRoles.length > 0 ? dossier.handRoles : first;
  const names = roles.map(({ roleCode, roleName }) => ({ roleCode, roleName }));
  const [role] = roles;
  return officerIn(names, dossier, named?.name ?? role?.roleName ?? 'Cán bộ', named?.username ?? 'can-bo');
}

/**
 * Who acts: a role (`role:CODE`), a user name, `applicant`, `partner`, `clock`; without a word whoever the act is for.
 * Undefined for a user name nobody has.
 */
export function actorFor(
  who: string | undefined,
  dossier: Dossier,
  world: World,
  action: CompiledAction | undefined,
): Actor | undefined {
  const asked = who ?? WHOSE[action?.auto ?? 'none'];
  if (asked === 'applicant') return applicant(dossier);
  if (asked === 'partner') return partner;
  if (asked === 'clock') return clock;
  if (asked === 'engine') return ENGINE;
  if (asked === '') return whoeverHolds(dossier, world, action);
  if (asked.startsWith('role:')) {
    const roleCode = asked.slice('role:'.length);
    const roleName = world.directory.role(roleCode)?.roleName ?? roleCode;
    const named = dossier.holders.find(({ assigned }) => assigned === 1);
    return officerIn([{ roleCode, roleName }], dossier, roleName, named?.username ?? 'can-bo');
  }
  const person = world.directory.person(asked);
  if (!person) return undefined;
  const account = {
    username: asked,
    displayName: person.fullName,
    kind: 'officer' as const,
    locked: false,
    passwordHash: '',
  };
  return actorOf(account, world.directory);
}
