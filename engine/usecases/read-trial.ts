import type { TrialDefinition, TrialVersion, TrialView } from '../../schemas/types/index.ts';
import type { Actor } from '../domain/access/actor.ts';
import { draftKind, textOf } from './draft-kinds.ts';
import type { Engine } from './engine.ts';
import { partsFor } from './play-part.ts';
import { refuse } from './refused.ts';
import { visibleDossier } from './visible-dossier.ts';

async function definitionOf(engine: Engine, version: TrialVersion): Promise<TrialDefinition> {
  const { kind, code, source, number, body } = version;
  const draft = await engine.definitions.findDraft(kind, code);
  const changed = source === 'draft' ? draft?.revision !== number : draft !== undefined;
  return { kind, code, name: textOf(body, draftKind(kind).nameField), source, number, changed };
}

/** What a trial runs on, whether the drafts went on since, what could not work, and whom the reader may play. Throws `trial-only`. */
export async function readTrial(engine: Engine, actor: Actor, idOrNo: string): Promise<TrialView> {
  const dossier = await visibleDossier(engine, actor, idOrNo);
  const { id, trial } = dossier;
  if (!trial) throw refuse('trial-only');
  const versions = (await engine.definitions.findTrialVersions(id)) ?? [];
  const view = await engine.directory.view();
  const nameOf = (username: string): string => view.person(username)?.fullName ?? username;
  return {
    id,
    trial,
    openedByName: nameOf(trial.openedBy),
    invitedNames: trial.invited.map(nameOf),
    definitions: await Promise.all(versions.map((version) => definitionOf(engine, version))),
    findings: versions.flatMap(({ kind, code, findings }) => findings.map((finding) => ({ kind, code, finding }))),
    parts: await partsFor(engine, actor, dossier),
    mayRemove: trial.openedBy === actor.username,
  };
}
