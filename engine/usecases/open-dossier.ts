import type {
  AgencyRef,
  CreateDossierBody,
  Dossier,
  ParentDossier,
  Pin,
  ProcessOption,
  ServiceConfig,
} from '../../schemas/types/index.ts';
import type { Actor } from '../domain/access/actor.ts';
import { openDossier as decideOpening } from '../domain/dossier/open.ts';
import { openingRightReasons } from '../domain/dossier/opening-rights.ts';
import { loadContext } from './act-context.ts';
import type { InForceDefinition } from './catalogue.ts';
import { commitCommand } from './commit-command.ts';
import type { Engine } from './engine.ts';
import { idempotencyOf } from './idempotency.ts';
import { Refused, refuse } from './refused.ts';
import { type DossierView, viewOf } from './visible-dossier.ts';

const SECRET_DIGITS = 6;

function pinOf({ version }: InForceDefinition<unknown>): Pin {
  return { code: version.code, version: version.version, hash: version.hash };
}

/** The option that serves the dossier: the one with the template asked for, else the only template there is. */
function chooseOption(
  { body: offer }: InForceDefinition<ServiceConfig>,
  templateNo: string | undefined,
): ProcessOption {
  const fitting =
    templateNo === undefined ? offer.processes : offer.processes.filter((option) => option.templateNo === templateNo);
  const templates = [...new Set(offer.processes.map((option) => option.templateNo))];
  const [first] = [...fitting].sort((one, other) => one.seqOrder - other.seqOrder);
  if (!first) throw refuse('service-not-offered', { serviceCode: offer.serviceCode, agencyCode: offer.govAgencyCode });
  if (templateNo === undefined && templates.length > 1) throw refuse('template-ambiguous', { templates });
  return first;
}

async function agencyRef(engine: Engine, code: string): Promise<AgencyRef> {
  const agency = (await engine.directory.view()).agency(code);
  if (!agency) throw refuse('not-found', { kind: { vi: 'cơ quan', en: 'agency' }, code });
  return { code, name: agency.agencyName };
}

/** What whoever opens a dossier gets: with the look-up secret, to be printed on the receipt; nobody is told it again. */
export type OpenedDossier = DossierView & { lookupSecret?: string };

function openedView(dossier: Dossier): OpenedDossier {
  const { lookupSecret } = dossier;
  return lookupSecret === undefined ? viewOf(dossier) : { ...viewOf(dossier), lookupSecret };
}

/** What a child dossier brings beside its body: the id its parent promised, and the parent. */
export interface ChildOpening {
  dossierId: string;
  parent: ParentDossier;
}

/**
 * Opens a dossier on the versions in force now and pins them; the first act follows as a command of its own. Throws
 * Refused: service not offered, template or case unclear, identity number wrong.
 */
export async function openDossier(
  engine: Engine,
  actor: Actor,
  body: CreateDossierBody,
  idempotencyKey?: string,
  child?: ChildOpening,
): Promise<OpenedDossier> {
  const idempotency = idempotencyOf(engine, actor, 'open', idempotencyKey, body);
  if (idempotency) {
    const repeated = await engine.dossiers.findRepeated(idempotency);
    if (repeated === 'key-reused') throw refuse('key-reused');
    if (repeated) return openedView(await stored(engine, repeated.dossierId));
  }
  const { serviceCode, govAgencyCode } = body;
  const missing = () => refuse('service-not-offered', { serviceCode, agencyCode: govAgencyCode });
  const offer = await engine.catalogue.offer(serviceCode, govAgencyCode);
  const service = await engine.catalogue.find('service', serviceCode, 'ServiceInfo');
  if (!offer || !service) throw missing();
  const option = chooseOption(offer, body.templateNo);
  const [process, template] = await Promise.all([
    engine.catalogue.find('service-process', option.processNo, 'ServiceProcess'),
    engine.catalogue.find('dossier-template', option.templateNo, 'DossierTemplate'),
  ]);
  if (!process || !template) throw missing();
  const handlingAgency = await agencyRef(engine, govAgencyCode);
  const receivingAgency =
    body.receivingAgencyCode === undefined ? handlingAgency : await agencyRef(engine, body.receivingAgencyCode);
  const { subtree } = await engine.directory.view();
  const rights = openingRightReasons(actor, [receivingAgency.code, handlingAgency.code], body.channel, subtree);
  if (rights.length > 0) throw new Refused(rights);
  const table = await engine.catalogue.table(process.version.code, process.version.version);
  const context = await loadContext(engine, actor, { table, handlingAgency: govAgencyCode });
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
      lookupSecret: engine.randomness.digits(SECRET_DIGITS),
    },
    context,
  );
  if ('reasons' in opening) throw new Refused(opening.reasons);
  const decision = { events: [{ type: 'created' as const, dossier: opening.dossier }], draws: [] };
  const command = { dossier: undefined, dossierId, name: 'create' as const, decision };
  const result = await commitCommand(engine, idempotency ? { ...command, idempotency } : command, context);
  if (result.outcome === 'committed') return openedView(result.dossier);
  if (result.outcome === 'key-reused') throw refuse('key-reused');
  return openedView(await stored(engine, result.outcome === 'repeated' ? result.entry.dossierId : dossierId));
}

async function stored(engine: Engine, id: string): Promise<Dossier> {
  const dossier = await engine.dossiers.find(id);
  if (!dossier) throw new Error(`dossier ${id} has gone from the store`);
  return dossier;
}
