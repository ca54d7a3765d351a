import type { Delegation } from '../../../schemas/types/index.ts';
import type { Actor, StandIn } from './actor.ts';
import { type DirectoryView, postsOf } from './directory.ts';

/** The fields of a dossier a delegation may be narrowed by. */
export interface DelegatedWork {
  serviceCode: string;
  receivingAgency: string;
  handlingAgency: string;
}

/** Whether a delegation runs at an instant: from its first moment until just before its last, unless taken back. */
export function runsAt({ from, until, revokedAt }: Delegation, now: string): boolean {
  return from <= now && now < until && (revokedAt === undefined || now < revokedAt);
}

/** Whether a delegation, or whoever stands in under it, is about a dossier; an empty list narrows nothing. */
export function isAbout(
  { serviceCodes = [], agencies = [] }: Pick<Delegation, 'serviceCodes' | 'agencies'>,
  { serviceCode, receivingAgency, handlingAgency }: DelegatedWork,
): boolean {
  if (serviceCodes.length > 0 && !serviceCodes.includes(serviceCode)) return false;
  return agencies.length === 0 || agencies.includes(receivingAgency) || agencies.includes(handlingAgency);
}

/**
 * Whom an officer stands in for at an instant, each with the posts the absent officer has today, good for acting only:
 * what was delegated to the absent officer is not among them, so there is no chain.
 */
export function standInsOf(username: string, directory: DirectoryView, now: string): StandIn[] {
  return directory.delegationsTo(username).flatMap((delegation): StandIn[] => {
    const { delegationCode, fromUsername, serviceCodes, agencies } = delegation;
    const absent = directory.person(fromUsername);
    if (!runsAt(delegation, now) || fromUsername === username || absent?.workingStatus !== 1) return [];
    return [
      {
        delegationCode,
        username: fromUsername,
        name: absent.fullName,
        posts: postsOf(absent, directory).map(({ cashier: _cashier, ...post }) => ({
          ...post,
          see: 'none',
          configure: 'none',
          operate: false,
        })),
        ...(absent.scope?.length ? { scope: absent.scope } : {}),
        ...(serviceCodes?.length ? { serviceCodes } : {}),
        ...(agencies?.length ? { agencies } : {}),
      },
    ];
  });
}

/** The officer in the place of the one stood in for: that one's hands, the own name beside it. */
export function inPlaceOf(actor: Actor, standIn: StandIn): Actor {
  const { username, name, posts, scope, agencies } = standIn;
  return {
    kind: 'officer',
    username: actor.username,
    name: actor.name,
    posts,
    onBehalfOf: { username, name, ...(agencies ? { agencies } : {}) },
    ...(scope ? { scope } : {}),
    ...(actor.origin ? { origin: actor.origin } : {}),
  };
}

/** The actor, then the actor in each place it may take for this dossier. */
export function hatsFor(actor: Actor, work: DelegatedWork): Actor[] {
  const standIns = actor.standsFor?.filter((standIn) => isAbout(standIn, work)) ?? [];
  return [actor, ...standIns.map((standIn) => inPlaceOf(actor, standIn))];
}

/** In whose named hands work lies that this actor does: the own, or those of the one stood in for. */
export const handOf = ({ onBehalfOf, username }: Actor): string => onBehalfOf?.username ?? username;

/** Both names where one acts for the other (*X thay Y*). */
export const nameOfActor = ({ name, onBehalfOf }: Pick<Actor, 'name' | 'onBehalfOf'>): string =>
  onBehalfOf ? `${name} thay ${onBehalfOf.name}` : name;
