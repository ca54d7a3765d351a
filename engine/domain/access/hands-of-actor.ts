import type { Actor, ActorPost, StandIn } from './actor.ts';
import { reachedAgencies, type Subtree } from './reach.ts';

/** Work that lies in some hands, as far as it is of some procedures or agencies. */
export interface HandScope {
  hands: string[];
  serviceCodes?: string[];
  agencies?: string[];
}

const roleHands = (posts: readonly ActorPost[], subtree: Subtree): { hand: string; agency: string }[] =>
  posts.flatMap((post) => {
    const reached = reachedAgencies(post.act, post.agencyCode, subtree);
    const agencies = reached === 'every' ? [post.agencyCode] : reached;
    return agencies.map((agency) => ({ hand: `role:${post.roleCode}@${agency}`, agency }));
  });

const handsIn = (roles: { hand: string }[]): string[] => [...new Set(roles.map(({ hand }) => hand))];

/** The role hands of somebody, split by whether the scope asks for more than the hand itself says. */
function byScope(posts: readonly ActorPost[], scope: string[] | undefined, subtree: Subtree) {
  const roles = roleHands(posts, subtree);
  if (!scope) return { free: handsIn(roles), scoped: [] };
  return {
    free: handsIn(roles.filter(({ agency }) => scope.includes(agency))),
    scoped: handsIn(roles.filter(({ agency }) => !scope.includes(agency))),
  };
}

/** Both lists at once; either may be absent. */
const common = (one: string[] | undefined, other: string[] | undefined): string[] | undefined =>
  one && other ? one.filter((code) => other.includes(code)) : (one ?? other);

function scopeOfStandIn(standIn: StandIn, subtree: Subtree): HandScope[] {
  const { username, posts, scope, serviceCodes, agencies } = standIn;
  const { free, scoped } = byScope(posts, scope, subtree);
  const services = serviceCodes ? { serviceCodes } : {};
  const within = common(scope, agencies);
  return [
    { hands: [`user:${username}`, ...free], ...services, ...(agencies ? { agencies } : {}) },
    ...(scoped.length > 0 && within ? [{ hands: scoped, ...services, agencies: within }] : []),
  ];
}

/** Hands an actor's own work lies in: the person, and every role of every post at the agencies it acts for. */
export function handsOfActor(actor: Actor, subtree: Subtree): { hands: string[]; within: HandScope[] } {
  const { free, scoped } = byScope(actor.posts, actor.scope, subtree);
  return {
    hands: [`user:${actor.username}`, ...free],
    within: scoped.length > 0 ? [{ hands: scoped, agencies: actor.scope ?? [] }] : [],
  };
}

/** Hands an actor may use for others under delegations that run. */
export const handsStoodInFor = ({ standsFor = [] }: Actor, subtree: Subtree): HandScope[] =>
  standsFor.flatMap((standIn) => scopeOfStandIn(standIn, subtree));

/** Whether work lies in hands of a scope; the stores' filters agree with this. */
export function isInHands(
  { hands, serviceCodes, agencies }: HandScope,
  work: { hands: readonly string[]; serviceCode: string; receivingAgency: string; handlingAgency: string },
): boolean {
  return (
    hands.some((hand) => work.hands.includes(hand)) &&
    (!serviceCodes || serviceCodes.includes(work.serviceCode)) &&
    (!agencies || agencies.includes(work.receivingAgency) || agencies.includes(work.handlingAgency))
  );
}

/** Names of the absent officers in whose place work is this actor's; none where it is in the own hands too. */
export function stoodInOver(actor: Actor, work: Parameters<typeof isInHands>[1], subtree: Subtree): string[] {
  const { standsFor = [] } = actor;
  if (standsFor.length === 0) return [];
  const own = handsOfActor(actor, subtree);
  if ([{ hands: own.hands }, ...own.within].some((scope) => isInHands(scope, work))) return [];
  const absent = standsFor.filter((standIn) =>
    scopeOfStandIn(standIn, subtree).some((scope) => isInHands(scope, work)),
  );
  return [...new Set(absent.map(({ name }) => name))];
}
