import type { Dossier, Employee, HandRole } from '../../../schemas/types/index.ts';
import { isAbout, runsAt } from '../access/delegation.ts';
import { servesAgency, usernameOf } from '../access/directory.ts';
import type { ActContext } from './context.ts';

type Around = Pick<ActContext, 'directory' | 'now'>;

/** What a delegation is asked about a dossier. */
export const delegatedWork = ({ serviceCode, receivingAgency, handlingAgency }: Dossier) => ({
  serviceCode,
  receivingAgency: receivingAgency.code,
  handlingAgency: handlingAgency.code,
});

/** The people who act for somebody on a dossier today: they work, can sign in, and a delegation about it runs. */
export function standInsFor(username: string, dossier: Dossier, { directory, now }: Around): Employee[] {
  const found = directory
    .delegationsFrom(username)
    .filter((delegation) => runsAt(delegation, now) && isAbout(delegation, delegatedWork(dossier)))
    .flatMap(({ toUsername }) => directory.person(toUsername) ?? []);
  return [...new Set(found)].filter(
    (person) =>
      person.workingStatus === 1 && directory.canSignIn(usernameOf(person)) && usernameOf(person) !== username,
  );
}

/** Whether work put into somebody's hands would be done: the person can sign in, or somebody stands in. */
export function isReachable(person: Employee, dossier: Dossier, around: Around): boolean {
  const username = usernameOf(person);
  return around.directory.canSignIn(username) || standInsFor(username, dossier, around).length > 0;
}

/** Whether a person receives work of the dossier: for either agency, or where a role of the step is held. */
export const worksFor = (person: Employee, hands: readonly HandRole[], dossier: Dossier): boolean =>
  [dossier.handlingAgency.code, dossier.receivingAgency.code, ...hands.map(({ agencyCode }) => agencyCode)].some(
    (agency) => servesAgency(person, agency),
  );

/** The people who hold a role of a step today and take work of the dossier, reachable or not. */
export function holdersOf(hand: HandRole, dossier: Dossier, { directory }: Around): Employee[] {
  return directory.holders(hand.roleCode, hand.agencyCode).filter((person) => worksFor(person, [hand], dossier));
}

/** Whether somebody can be named to execute a step in these hands: a role of it, held at its agency or one of the dossier's. */
export function holdsHand(person: Employee, hands: readonly HandRole[], dossier: Dossier): boolean {
  const own = [dossier.handlingAgency.code, dossier.receivingAgency.code];
  const sent = own.some((code) => person.scope?.includes(code));
  return person.posts.some(({ roleCode, agencyCode }) =>
    hands.some((hand) => hand.roleCode === roleCode && (sent || [hand.agencyCode, ...own].includes(agencyCode))),
  );
}

/** The people of executing roles: whether one of them can be reached, and who is locked out. */
export function reachOfRoles(handRoles: readonly HandRole[], dossier: Dossier, around: Around) {
  const people = handRoles.filter(({ moderator }) => moderator).flatMap((hand) => holdersOf(hand, dossier, around));
  const reached = (person: Employee) => isReachable(person, dossier, around);
  return { taken: people.some(reached), locked: [...new Set(people)].filter((person) => !reached(person)) };
}
