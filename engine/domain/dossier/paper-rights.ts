import type { Dossier } from '../../../schemas/types/index.ts';
import type { Actor } from '../access/actor.ts';
import { handOf, hatsFor } from '../access/delegation.ts';
import { reachedAgencies, type Subtree } from '../access/reach.ts';
import { UNRECEIVED_STATUSES } from '../process/statuses.ts';
import { type Reason, reason } from '../refusals.ts';
import { mayBringNow, openSupplement } from './supplement.ts';
import { delegatedWork } from './takers.ts';

/** Statuses in which the papers are still the applicant's to change: before reception, and while a supplement or correction is awaited. */
const CITIZENS_TURN: ReadonlySet<string> = new Set([...UNRECEIVED_STATUSES, 'waiting', 'correcting']);
const WATCHES = 3;
const CHANGE_PAPERS = { vi: 'sửa giấy tờ của hồ sơ', en: 'to change the papers of the dossier' };

function reasonsAs(dossier: Dossier, actor: Actor, subtree: Subtree): Reason[] {
  if (dossier.step?.final) return [reason('dossier-closed', { statusName: dossier.statusName.vi })];
  if (actor.kind === 'system' || actor.kind === 'job') return [];
  if (dossier.trial?.invited.includes(actor.username)) return [];
  const agencies = [dossier.handlingAgency.code, dossier.receivingAgency.code];
  const acts = actor.posts.some((post) => {
    const reached = reachedAgencies(post.act, post.agencyCode, subtree);
    return reached === 'every' || agencies.some((agency) => reached.includes(agency));
  });
  // Whoever the step was put into the hands of, another agency's co-operating officer too; watchers only look.
  const holds =
    actor.kind === 'officer' &&
    dossier.holders.some(({ username, assigned }) => username === handOf(actor) && assigned !== WATCHES);
  const owns =
    actor.kind === 'citizen' && dossier.ownerUsername === actor.username && CITIZENS_TURN.has(dossier.status);
  return acts || owns || holds ? [] : [reason('not-allowed', { right: CHANGE_PAPERS })];
}

/** As whom an actor changes the papers: itself, or in the place of somebody absent who may. */
export const paperActor = (dossier: Dossier, actor: Actor, subtree: Subtree): Actor | undefined =>
  hatsFor(actor, delegatedWork(dossier)).find((hat) => reasonsAs(dossier, hat, subtree).length === 0);

/** Why an applicant may not bring or take back this paper: a supplement was asked for, and not of it. */
export function partRightReasons(dossier: Dossier, actor: Actor, partNo: string): Reason[] {
  if (actor.kind !== 'citizen' || mayBringNow(openSupplement(dossier), partNo)) return [];
  const part = dossier.parts.find((candidate) => candidate.partNo === partNo);
  return [reason('part-not-asked-for', { partNo, partName: part?.partName ?? '' })];
}

/** Why an actor may not add to or take from the papers: an officer must act for one of the agencies or hold the step; a citizen own the dossier, and it must wait for its reception or for them. */
export const paperRightReasons = (dossier: Dossier, actor: Actor, subtree: Subtree): Reason[] =>
  paperActor(dossier, actor, subtree) ? [] : reasonsAs(dossier, actor, subtree);
