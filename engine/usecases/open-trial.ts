import type { Dossier, OpenTrialBody, Pin, TrialMark, TrialVersion } from '../../schemas/types/index.ts';
import type { Actor } from '../domain/access/actor.ts';
import type { DirectoryView } from '../domain/access/directory.ts';
import { openDossier as decideOpening } from '../domain/dossier/open.ts';
import { loadContext } from './act-context.ts';
import { noteAudit } from './audit.ts';
import { commitCommand } from './commit-command.ts';
import { requireConfigure } from './configure-rights.ts';
import type { Engine } from './engine.ts';
import { refuseMissing } from './no-such-definition.ts';
import { agencyRef, chargedBy } from './prepare-opening.ts';
import { Refused, refuse } from './refused.ts';
import { standInApplicant } from './stand-in-applicant.ts';
import { makeTrialBasis, type TrialBasis } from './trial-basis.ts';
import { withDoubts } from './trial-doubts.ts';

const KIND = 'service-process';

const pinOf = (version: TrialVersion | undefined): Pin => {
  if (!version) throw new Error('a trial runs on four definitions');
  return { code: version.code, version: version.number, hash: version.hash };
};

async function pinsOf(engine: Engine, { versions }: TrialBasis): Promise<Dossier['pins']> {
  const [process, template, service, offer] = versions;
  return {
    process: pinOf(process),
    template: pinOf(template),
    service: pinOf(service),
    offer: pinOf(offer),
    release: await engine.catalogue.lastRelease(),
  };
}

/** Officers who work, each once, whoever opens the trial among them. Throws `trial-guest-unknown`. */
function guests(actor: Actor, invited: string[], view: DirectoryView): string[] {
  const names = [...new Set([actor.username, ...invited])];
  const unknown = names.filter((name) => name !== actor.username && view.person(name)?.workingStatus !== 1);
  if (unknown.length > 0) throw refuse('trial-guest-unknown', { users: unknown });
  return names;
}

/**
 * Mở hồ sơ thử: a dossier in the real screens that runs on drafts, seen by the invited alone and reaching nobody outside.
 * Throws `not-found`, `not-allowed`, `trial-cannot-run`, `trial-guest-unknown`, `case-unknown` and what else opening refuses.
 */
export async function openTrial(engine: Engine, actor: Actor, code: string, body: OpenTrialBody): Promise<Dossier> {
  const draft = await engine.definitions.findDraft(KIND, code);
  if (!draft) throw refuseMissing(KIND, code);
  const view = await engine.directory.view();
  requireConfigure(actor, KIND, draft.body, undefined, view);
  const invited = guests(actor, body.invited, view);
  const handlingAgency = await agencyRef(engine, body.govAgencyCode);
  const receivingAgency =
    body.receivingAgencyCode === undefined ? handlingAgency : await agencyRef(engine, body.receivingAgencyCode);
  const basis = await makeTrialBasis(engine, draft, body);
  const { table, option, offer, service, template } = basis;
  const charged = await chargedBy(engine, template, option, body.caseCode);
  const context = await loadContext(engine, actor, { table, handlingAgency: handlingAgency.code, ...charged });
  const dossierId = engine.randomness.id();
  const trial: TrialMark = { kind: KIND, code, revision: draft.revision, invited, openedBy: actor.username };
  const opening = decideOpening(
    {
      dossierId,
      referenceUid: dossierId,
      service,
      template,
      pins: { ...(await pinsOf(engine, basis)), ...charged },
      receivingAgency,
      handlingAgency,
      channel: body.channel,
      ...(body.caseCode ? { caseCode: body.caseCode } : {}),
      applicant: body.applicant ?? standInApplicant,
      submissionNote: option.submissionNote ?? '',
      sampleCount: option.sampleCount ?? 1,
      postal: {
        viaPostal: offer.postService ? 1 : 0,
        fromViaPostal: body.channel === 'postal' ? 1 : 0,
        vnpostalStatus: 0,
      },
      parent: null,
      ...(body.parts ? { parts: body.parts } : {}),
      trial,
    },
    context,
  );
  if ('reasons' in opening) throw new Refused(opening.reasons);
  await engine.definitions.addTrialVersions(dossierId, await withDoubts(engine, basis, handlingAgency.code));
  const decision = { events: [{ type: 'created' as const, dossier: opening.dossier }], draws: [] };
  const result = await commitCommand(engine, { dossier: undefined, dossierId, name: 'create', decision }, context);
  if (result.outcome !== 'committed') throw new Error(`trial ${dossierId} was not opened: ${result.outcome}`);
  // Under the dossier: the history of the definition is read by people who were not invited.
  const definition = `${KIND}/${code}`;
  await noteAudit(engine, actor, 'trial-opened', `dossier/${dossierId}`, {
    definition,
    revision: draft.revision,
    invited,
  });
  return result.dossier;
}
