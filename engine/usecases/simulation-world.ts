import type { Dossier, Draft, ScenarioGiven } from '../../schemas/types/index.ts';
import { check } from '../../schemas/validate.ts';
import type { Actor } from '../domain/access/actor.ts';
import { systemActor } from '../domain/access/actor.ts';
import { openDossier as decideOpening } from '../domain/dossier/open.ts';
import { standInCollector } from '../domain/payment/collector.ts';
import type { ChargedPolicy } from '../domain/payment/fee-facts.ts';
import { begin } from '../domain/simulation/simulate.ts';
import type { Simulated, World } from '../domain/simulation/world.ts';
import { loadContext } from './act-context.ts';
import { type DefinitionTexts, draftTexts } from './definition-texts.ts';
import type { Engine } from './engine.ts';
import { agencyRef, feePolicyCode } from './prepare-opening.ts';
import { noteRead } from './read-dossier.ts';
import { Refused, refuse } from './refused.ts';
import { simulatedCalendar } from './simulated-calendar.ts';
import { standInApplicant } from './stand-in-applicant.ts';
import { makeTrialBasis, type TrialBasis } from './trial-basis.ts';
import { visibleDossier } from './visible-dossier.ts';

/** Wednesday 04/03/2026 09:00 in Vietnam: an office morning, so that a scenario means the same on every day. */
const USUAL_MORNING = '2026-03-04T02:00:00.000Z';
/** Whoever files; so that acts of the applicant are theirs. */
const STAND_IN = 'nguoi-nop';
const SIMULATED = '00000000-0000-7000-8000-000000000000';

/** A dossier before its first act on a draft, and the world it lives in; nothing of it is ever stored. */
export interface SimulationStart {
  start: Simulated;
  world: World;
  basis: TrialBasis;
}

const pinOf = (version: TrialBasis['versions'][number] | undefined): Dossier['pins']['process'] => ({
  code: version?.code ?? '-',
  version: version?.number ?? 1,
  hash: version?.hash ?? '',
});

/** The policy a simulation charges by, as its texts have it; none while nothing can be computed by it. */
async function simulatedPolicy(texts: DefinitionTexts, code: string): Promise<{ policy?: ChargedPolicy }> {
  const text = code === '' ? undefined : await texts.find('fee-policy', code);
  const checked = text && check('FeePolicy', text.body);
  return checked?.ok ? { policy: { pin: { code, version: 1, hash: '' }, policy: checked.value } } : {};
}

/**
 * What a simulation of a draft runs on: it, its template, procedure, offer and fee policy as drafts unless other texts are given. Throws `trial-cannot-run`,
 * `not-found` and what else opening refuses.
 */
export async function prepareSimulation(
  engine: Engine,
  draft: Draft,
  given: ScenarioGiven,
  texts: DefinitionTexts = draftTexts(engine),
): Promise<SimulationStart> {
  const { at = USUAL_MORNING, ...asked } = given;
  const basis = await makeTrialBasis(engine, draft, { ...asked, invited: [] }, texts);
  const { table, option, offer, service, template, versions } = basis;
  const agency = await agencyRef(engine, given.govAgencyCode);
  const loaded = await loadContext(engine, systemActor, { table, handlingAgency: agency.code });
  const policy = await simulatedPolicy(texts, feePolicyCode(template, option, given.caseCode));
  const { now: _now, actor: _actor, entryId: _id, ...live } = loaded;
  const calendar = await simulatedCalendar(engine, texts, live.calendar, agency.code);
  const types = new Map(table.process.documentTypes?.map((type) => [type.typeCode, type]));
  const world: World = {
    ...live,
    // A definition is right or wrong whoever is locked out today.
    directory: { ...live.directory, canSignIn: () => true },
    calendar,
    offers: () => true,
    money: { collector: standInCollector, ...live.money, ...policy },
    documentType: (code) => types.get(code) ?? live.documentType(code),
  };
  const [process, ofTemplate, ofService, ofOffer] = versions;
  const opening = decideOpening(
    {
      dossierId: SIMULATED,
      referenceUid: SIMULATED,
      service,
      template,
      pins: {
        process: pinOf(process),
        template: pinOf(ofTemplate),
        service: pinOf(ofService),
        offer: pinOf(ofOffer),
        release: 0,
      },
      receivingAgency: agency,
      handlingAgency: agency,
      channel: given.channel,
      ...(given.caseCode ? { caseCode: given.caseCode } : {}),
      applicant: standInApplicant,
      submissionNote: option.submissionNote ?? '',
      sampleCount: option.sampleCount ?? 1,
      postal: {
        viaPostal: offer.postService ? 1 : 0,
        fromViaPostal: given.channel === 'postal' ? 1 : 0,
        vnpostalStatus: 0,
      },
      parent: null,
    },
    { ...loaded, calendar, now: at },
  );
  if ('reasons' in opening) throw new Refused(opening.reasons);
  const dossier = { ...opening.dossier, ownerUsername: opening.dossier.ownerUsername || STAND_IN };
  return { start: begin(dossier, at, world), world, basis };
}

/** How a dossier was filed. */
export const givenOf = ({ handlingAgency, serviceCode, channel, caseCode, pins }: Dossier): ScenarioGiven => ({
  govAgencyCode: handlingAgency.code,
  serviceCode,
  templateNo: pins.template.code,
  channel,
  ...(caseCode ? { caseCode } : {}),
});

/**
 * A dossier as it stands, taken onto a draft of its process; it is only read, and that it was is recorded. Throws
 * `not-found` where the dossier, or its step in the draft, is not there, and what preparing throws.
 */
export async function continueFrom(
  engine: Engine,
  actor: Actor,
  draft: Draft,
  idOrNo: string,
): Promise<SimulationStart> {
  const dossier = await visibleDossier(engine, actor, idOrNo);
  if (dossier.pins.process.code !== draft.code)
    throw refuse('not-found', { kind: { vi: 'hồ sơ của quy trình này', en: 'dossier of this process' }, code: idOrNo });
  await noteRead(engine, actor, dossier.id);
  const prepared = await prepareSimulation(engine, draft, givenOf(dossier));
  const { step } = dossier;
  if (step && !prepared.world.table.step(step.stepCode))
    throw refuse('not-found', { kind: { vi: 'bước trong bản nháp', en: 'step in the draft' }, code: step.stepCode });
  return { ...prepared, start: begin(dossier, engine.clock.now(), prepared.world) };
}
