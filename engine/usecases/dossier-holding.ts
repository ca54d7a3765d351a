import type { Dossier, Holding } from '../../schemas/types/index.ts';
import type { Actor } from '../domain/access/actor.ts';
import { isAbout, runsAt } from '../domain/access/delegation.ts';
import { type DirectoryView, usernameOf } from '../domain/access/directory.ts';
import { holdersOf, standInsFor } from '../domain/dossier/takers.ts';
import type { DossierRow } from '../ports/dossier-store.ts';
import type { Engine } from './engine.ts';
import { visibleDossier } from './visible-dossier.ts';

/** What of a row tells whose hands the dossier is in. */
type HeldRow = Pick<DossierRow, 'hands' | 'serviceCode' | 'receivingAgency' | 'handlingAgency'>;

type Around = { directory: DirectoryView; now: string };

const PARTS = { user: undefined, watch: 3 } as const;

/** What a person in whose hands something is cannot do today. */
function standing(username: string, { directory }: Around): Pick<Holding, 'locked' | 'left'> {
  const person = directory.person(username);
  if (person?.workingStatus !== 1) return { left: true };
  return directory.canSignIn(username) ? {} : { locked: true };
}

const told = (names: string[]): Pick<Holding, 'standIns'> => (names.length > 0 ? { standIns: names } : {});

/** Who stands in for a person on the dossier of a row. */
function standInsOfRow(username: string, row: HeldRow, { directory, now }: Around): string[] {
  const names = directory
    .delegationsFrom(username)
    .filter((delegation) => runsAt(delegation, now) && isAbout(delegation, row))
    .flatMap(({ toUsername }) => directory.person(toUsername)?.fullName ?? []);
  return [...new Set(names)];
}

/** Whose hands the dossier of a row is in, as a list shows it; counts instead of names for roles. */
export function holdingOfRow(row: HeldRow, around: Around): Holding[] {
  const { directory } = around;
  return row.hands.map((hand): Holding => {
    const kind = hand.slice(0, hand.indexOf(':'));
    const name = hand.slice(kind.length + 1);
    if (kind === 'user' || kind === 'watch') {
      const assigned = PARTS[kind];
      return {
        kind: 'person',
        username: name,
        name: directory.person(name)?.fullName ?? name,
        ...(assigned ? { assigned } : {}),
        ...standing(name, around),
        ...told(standInsOfRow(name, row, around)),
      };
    }
    const [roleCode, agencyCode] = [name.slice(0, name.lastIndexOf('@')), name.slice(name.lastIndexOf('@') + 1)];
    return {
      kind: 'role',
      roleCode,
      name: directory.role(roleCode)?.roleName ?? roleCode,
      agencyName: directory.agency(agencyCode)?.agencyName ?? agencyCode,
      count: directory.holders(roleCode, agencyCode).length,
    };
  });
}

/** Whose hands a dossier is in today: people with whoever stands in, else the roles with everybody who holds them. */
export function holdingOf(dossier: Dossier, around: Around): Holding[] {
  const { directory } = around;
  if (!dossier.step || dossier.step.final) return [];
  const people = dossier.holders.map(
    ({ username, name, assigned }): Holding => ({
      kind: 'person',
      username,
      name,
      assigned,
      ...standing(username, around),
      ...told(standInsFor(username, dossier, around).map(({ fullName }) => fullName)),
    }),
  );
  const named = dossier.holders.some(({ assigned }) => assigned === 1);
  const roles = dossier.handRoles
    .filter(({ moderator }) => !named || !moderator)
    .map((hand): Holding => {
      const holders = holdersOf(hand, dossier, around);
      const standIns = holders.flatMap((person) => standInsFor(usernameOf(person), dossier, around));
      return {
        kind: 'role',
        roleCode: hand.roleCode,
        name: hand.roleName || (directory.role(hand.roleCode)?.roleName ?? hand.roleCode),
        agencyName: directory.agency(hand.agencyCode)?.agencyName ?? hand.agencyCode,
        count: holders.length,
        people: holders.map(({ fullName }) => fullName),
        ...(hand.moderator ? {} : { watches: true }),
        ...told([...new Set(standIns.map(({ fullName }) => fullName))]),
      };
    });
  return [...people, ...roles];
}

/** *Ai đang giữ*: for one dossier, to the last name; who can be reached and who not is for officers. */
export async function readHolding(engine: Engine, actor: Actor, idOrNo: string): Promise<Holding[]> {
  const dossier = await visibleDossier(engine, actor, idOrNo);
  const holding = holdingOf(dossier, { directory: await engine.directory.view(), now: engine.clock.now() });
  if (actor.kind !== 'citizen') return holding;
  return holding.map(({ kind, name, agencyName }) => ({ kind, name, ...(agencyName ? { agencyName } : {}) }));
}
