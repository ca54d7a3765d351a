import type { Delegation, Dossier, WhyBody } from '../../../schemas/types/index.ts';
import type { Actor } from '../access/actor.ts';
import { isAbout, runsAt } from '../access/delegation.ts';
import { postsOf } from '../access/directory.ts';
import { type Reason, reason } from '../refusals.ts';
import type { ActContext } from './context.ts';
import { delegatedWork } from './takers.ts';
import { whyNot } from './why-not.ts';

/** Reasons of the person: the dossier lies in other hands. */
const NOT_THEIRS: ReadonlySet<Reason['code']> = new Set(['not-your-step', 'nobody-holds-step']);

const isTheirs = (reasons: readonly Reason[]): boolean => !reasons.some(({ code }) => NOT_THEIRS.has(code));

/** The officer who delegated, as they would act themselves. */
function absentActor({ fromUsername }: Delegation, { directory }: ActContext): Actor | undefined {
  const absent = directory.person(fromUsername);
  if (absent?.workingStatus !== 1) return undefined;
  return { kind: 'officer', username: fromUsername, name: absent.fullName, posts: postsOf(absent, directory) };
}

/**
 * Delegations that would have let the actor take the act and are not in force at this moment: ended, taken back, or not
 * begun. None where the step is the actor's own anyway.
 */
export function delegationReasons(dossier: Dossier, asked: WhyBody, found: Reason[], context: ActContext): Reason[] {
  const { actor, directory, now } = context;
  if (actor.kind !== 'officer' || isTheirs(found)) return [];
  return directory.delegationsTo(actor.username).flatMap((delegation) => {
    const absent = absentActor(delegation, context);
    if (!absent || runsAt(delegation, now) || !isAbout(delegation, delegatedWork(dossier))) return [];
    if (!isTheirs(whyNot(dossier, asked, { ...context, actor: absent }).reasons)) return [];
    const { from, until, revokedAt } = delegation;
    const at = from > now ? from : revokedAt !== undefined && revokedAt < until ? revokedAt : until;
    return [reason('delegation-not-in-force', { name: absent.name, at, begins: from > now })];
  });
}
