import type { Dossier, PlayedPart } from '../../schemas/types/index.ts';
import type { Actor, ActorPost } from '../domain/access/actor.ts';
import { playableParts, roleOfPart } from '../domain/dossier/played-parts.ts';
import { tableOfDossier } from './act-context.ts';
import { concernedAgencies, covers, territoryOf } from './configure-rights.ts';
import type { Engine } from './engine.ts';
import { refuse } from './refused.ts';

/** The parts an actor may play in a dossier: in a trial, for whoever may change the draft it runs on. */
export async function partsFor(engine: Engine, actor: Actor, dossier: Dossier): Promise<PlayedPart[]> {
  const { trial } = dossier;
  if (!trial?.invited.includes(actor.username)) return [];
  const versions = await engine.definitions.findTrialVersions(dossier.id);
  const own = versions?.find(({ kind, code }) => kind === trial.kind && code === trial.code);
  const view = await engine.directory.view();
  const agencies = concernedAgencies(trial.kind, own?.body, undefined, view);
  if (!covers(territoryOf(actor, view), agencies)) return [];
  return playableParts((await tableOfDossier(engine, dossier)).process, view);
}

/** A role at every agency where the dossier may need it. */
function postsOf(roleCode: string, name: string, dossier: Dossier): ActorPost[] {
  const agencies = [
    dossier.handlingAgency.code,
    dossier.receivingAgency.code,
    ...dossier.handRoles.map(({ agencyCode }) => agencyCode),
  ];
  return [...new Set(agencies)].map((agencyCode) => ({
    roleCode,
    roleName: name,
    agencyCode,
    see: 'none',
    act: 'own',
    configure: 'none',
    operate: false,
  }));
}

const KINDS = { applicant: 'citizen', partner: 'partner', clock: 'timer' } as const;
const isOther = (part: string): part is keyof typeof KINDS => Object.hasOwn(KINDS, part);

/**
 * Đóng vai: the actor as a part of a trial, with that part's rights and the actor's own name. The actor itself where none
 * is asked for. Throws `trial-only` and `not-allowed`.
 */
export async function playPart(
  engine: Engine,
  actor: Actor,
  dossier: Dossier,
  part: string | undefined,
): Promise<Actor> {
  if (part === undefined) return actor;
  if (!dossier.trial) throw refuse('trial-only');
  const playing = (await partsFor(engine, actor, dossier)).find((playable) => playable.part === part);
  if (!playing) throw refuse('not-allowed', { right: { vi: `đóng vai “${part}”`, en: `to play “${part}”` } });
  const { username, name } = actor;
  if (isOther(part)) return { kind: KINDS[part], username, name, posts: [], playing };
  return { kind: 'officer', username, name, posts: postsOf(roleOfPart(part), playing.name.vi, dossier), playing };
}
