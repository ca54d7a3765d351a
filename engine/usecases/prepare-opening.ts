import type {
  AgencyRef,
  CreateDossierBody,
  Dossier,
  DossierTemplate,
  ParentDossier,
  PartState,
  Pin,
  ProcessOption,
  ServiceConfig,
} from '../../schemas/types/index.ts';
import type { Actor } from '../domain/access/actor.ts';
import { evaluateCondition } from '../domain/condition/evaluate.ts';
import { parseCondition } from '../domain/condition/parse.ts';
import type { ActContext } from '../domain/dossier/context.ts';
import { factsOf } from '../domain/dossier/facts.ts';
import { openDossier as decideOpening } from '../domain/dossier/open.ts';
import { openingRightReasons } from '../domain/dossier/opening-rights.ts';
import { loadContext } from './act-context.ts';
import type { InForceDefinition } from './catalogue.ts';
import type { Engine } from './engine.ts';
import { refuseUnoffered } from './refuse-unoffered.ts';
import { Refused, refuse } from './refused.ts';

const SECRET_DIGITS = 6;

type Offer = InForceDefinition<ServiceConfig>;

function pinOf({ version }: InForceDefinition<unknown>): Pin {
  return { code: version.code, version: version.version, hash: version.hash };
}

/** The options that could serve the dossier, in their order: those with the template asked for, else all. */
function fittingOptions({ body: offer }: Offer, templateNo: string | undefined): ProcessOption[] {
  const fitting =
    templateNo === undefined ? offer.processes : offer.processes.filter((option) => option.templateNo === templateNo);
  return [...fitting].sort((one, other) => one.seqOrder - other.seqOrder);
}

const choosesItself = ({ autoSelect = '' }: ProcessOption): boolean => autoSelect.trim() !== '';

/** The option that serves the dossier where none chose itself: the first that waits for no condition, of the only template there is. */
function chooseOption(offerInForce: Offer, templateNo: string | undefined): ProcessOption {
  const { body: offer } = offerInForce;
  const fitting = fittingOptions(offerInForce, templateNo);
  const templates = [...new Set(offer.processes.map((option) => option.templateNo))];
  const first = fitting.find((option) => !choosesItself(option)) ?? fitting[0];
  if (!first) throw refuse('service-not-offered', { serviceCode: offer.serviceCode, agencyCode: offer.govAgencyCode });
  if (templateNo === undefined && templates.length > 1) throw refuse('template-ambiguous', { templates });
  return first;
}

/** An agency by value, as a dossier names it. Throws `not-found`. */
export async function agencyRef(engine: Engine, code: string): Promise<AgencyRef> {
  const agency = (await engine.directory.view()).agency(code);
  if (!agency) throw refuse('not-found', { kind: { vi: 'cơ quan', en: 'agency' }, code });
  return { code, name: agency.agencyName };
}

/** By which fee policy a dossier is charged: its case's, else the offer's; none where neither names one. */
export const feePolicyCode = ({ cases = [] }: DossierTemplate, option: ProcessOption, caseCode = ''): string =>
  cases.find((one) => one.caseCode === caseCode)?.feePolicyCode || option.feePolicyCode || '';

/** The fee policy in force by which a dossier is charged. */
export async function chargedBy(
  engine: Engine,
  template: DossierTemplate,
  option: ProcessOption,
  caseCode = '',
): Promise<{ feePolicy?: Pin }> {
  const code = feePolicyCode(template, option, caseCode);
  const policy = code === '' ? undefined : await engine.catalogue.find('fee-policy', code, 'FeePolicy');
  return policy ? { feePolicy: pinOf(policy) } : {};
}

/** What a child dossier brings beside its body: the id its parent promised, and the parent. */
export interface ChildOpening {
  dossierId: string;
  parent: ParentDossier;
  /** What the parent holds of papers. */
  parts: readonly PartState[];
}

/** A dossier ready for its first write, with the context it was decided in. */
export interface PreparedOpening {
  dossier: Dossier;
  context: ActContext;
}

/**
 * Decides the opening of a dossier on the versions in force now, which it pins. Throws Refused: service abolished or not offered,
 * template or case unclear, identity number wrong, no right to open it.
 */
export async function prepareOpening(
  engine: Engine,
  actor: Actor,
  body: CreateDossierBody,
  child?: ChildOpening,
): Promise<PreparedOpening> {
  const offer = await engine.catalogue.offer(body.serviceCode, body.govAgencyCode);
  if (!offer) throw await refuseUnoffered(engine, body.serviceCode, body.govAgencyCode);
  const options = fittingOptions(offer, body.templateNo);
  if (options.length > 1)
    for (const option of options.filter(choosesItself)) {
      const prepared = await openAs(engine, actor, body, offer, option, child).catch((error: unknown) => {
        if (error instanceof Refused) return undefined;
        throw error;
      });
      if (prepared && suits(option, prepared)) return prepared;
    }
  return openAs(engine, actor, body, offer, chooseOption(offer, body.templateNo), child);
}

/** Whether the condition of an option (`autoSelect`, the grammar of preCondition) holds of the dossier it would open. */
function suits({ autoSelect = '' }: ProcessOption, { dossier, context }: PreparedOpening): boolean {
  return evaluateCondition(parseCondition(autoSelect).condition, factsOf(dossier, context)).holds === true;
}

async function openAs(
  engine: Engine,
  actor: Actor,
  body: CreateDossierBody,
  offer: Offer,
  option: ProcessOption,
  child: ChildOpening | undefined,
): Promise<PreparedOpening> {
  const { serviceCode, govAgencyCode } = body;
  const service = await engine.catalogue.find('service', serviceCode, 'ServiceInfo');
  if (!service) throw await refuseUnoffered(engine, serviceCode, govAgencyCode);
  const [process, template] = await Promise.all([
    engine.catalogue.find('service-process', option.processNo, 'ServiceProcess'),
    engine.catalogue.find('dossier-template', option.templateNo, 'DossierTemplate'),
  ]);
  if (!process || !template) throw await refuseUnoffered(engine, serviceCode, govAgencyCode);
  const handlingAgency = await agencyRef(engine, govAgencyCode);
  const receivingAgency =
    body.receivingAgencyCode === undefined ? handlingAgency : await agencyRef(engine, body.receivingAgencyCode);
  const { subtree } = await engine.directory.view();
  const rights = openingRightReasons(actor, [receivingAgency.code, handlingAgency.code], body.channel, subtree);
  if (rights.length > 0) throw new Refused(rights);
  const table = await engine.catalogue.table(process.version.code, process.version.version);
  const charged = await chargedBy(engine, template.body, option, body.caseCode);
  const context = await loadContext(engine, actor, { table, handlingAgency: govAgencyCode, ...charged });
  const dossierId = child?.dossierId ?? engine.randomness.id();
  const opening = decideOpening(
    {
      dossierId,
      referenceUid: dossierId,
      service: service.body,
      template: template.body,
      pins: {
        process: pinOf(process),
        template: pinOf(template),
        service: pinOf(service),
        offer: pinOf(offer),
        ...charged,
        release: await engine.catalogue.lastRelease(),
      },
      receivingAgency,
      handlingAgency,
      channel: body.channel,
      ...(body.caseCode ? { caseCode: body.caseCode } : {}),
      applicant: body.applicant,
      ...(body.owner ? { owner: body.owner } : {}),
      ...(body.authorised ? { authorised: body.authorised } : {}),
      dossierName: body.dossierName ?? '',
      applicantNote: body.applicantNote ?? '',
      submissionNote: option.submissionNote ?? '',
      sampleCount: option.sampleCount ?? 1,
      postal: body.postal ?? {
        viaPostal: offer.body.postService ? 1 : 0,
        fromViaPostal: body.channel === 'postal' ? 1 : 0,
        vnpostalStatus: 0,
      },
      parent: child?.parent ?? null,
      ...(child ? { parentParts: child.parts } : {}),
      ...(body.parts ? { parts: body.parts } : {}),
      lookupSecret: engine.randomness.digits(SECRET_DIGITS),
    },
    context,
  );
  if ('reasons' in opening) throw new Refused(opening.reasons);
  return { dossier: opening.dossier, context };
}
