import type {
  DefinitionKind,
  DossierTemplate,
  Draft,
  OpenTrialBody,
  ServiceInfo,
  ServiceProcess,
  TrialVersion,
} from '../../schemas/types/index.ts';
import { check } from '../../schemas/validate.ts';
import { type ProcessTable, tableOf } from '../domain/process/table.ts';
import { definitionKey, type InForce } from '../domain/release/in-force.ts';
import { contentOf, hashOf } from './build-version.ts';
import { type DefinitionTexts, draftTexts } from './definition-texts.ts';
import { withoutSecret } from './draft-kinds.ts';
import type { Engine } from './engine.ts';
import { refuse } from './refused.ts';
import { paperCodes } from './shared-configs.ts';
import { findTrialOffer, type TrialOffer } from './trial-offer.ts';

/** Everything a trial dossier runs on, made of the drafts as they are now. */
export interface TrialBasis extends TrialOffer {
  table: ProcessTable;
  template: DossierTemplate;
  service: ServiceInfo;
  /** Process, template, procedure, offer: what the dossier pins, in this order; then what was merged into the process. */
  versions: TrialVersion[];
}

/** A definition there is no draft of, as a version of its own. */
function standIn(engine: Engine, kind: DefinitionKind, code: string, body: Record<string, unknown>): TrialVersion {
  return { kind, code, source: 'stand-in', number: 1, hash: hashOf(engine, { kind, body }), body, findings: [] };
}

async function ofDraft(
  engine: Engine,
  draft: Draft,
  incoming: Map<string, object>,
  inForce: InForce,
): Promise<TrialVersion> {
  const { revision, process: _read, ...content } = await contentOf(engine, draft, incoming, inForce);
  return { ...content, source: 'draft', number: revision };
}

async function draftsOf(texts: DefinitionTexts, kind: DefinitionKind, codes: Iterable<string>): Promise<Draft[]> {
  const found = await Promise.all([...codes].map((code) => texts.find(kind, code)));
  return found.flatMap((draft) => draft ?? []);
}

/** Drafts of the shared configurations a process is merged with. */
async function configDrafts(texts: DefinitionTexts, process: ServiceProcess): Promise<Draft[]> {
  const { actions, steps } = process;
  const ofActions = await draftsOf(texts, 'action-config', new Set(actions.map(({ actionCode }) => actionCode)));
  const ofSteps = await draftsOf(texts, 'step-config', new Set(steps.map(({ stepCode }) => stepCode)));
  const configs = ofActions.flatMap(({ body }) => {
    const checked = check('ActionConfig', body);
    return checked.ok ? [checked.value] : [];
  });
  return [...ofActions, ...ofSteps, ...(await draftsOf(texts, 'document-type', paperCodes(process, configs)))];
}

/** Those of the shared configurations that publishing the process alone would merge otherwise. */
async function notInForce(engine: Engine, drafts: Draft[], inForce: InForce): Promise<TrialVersion[]> {
  const versions = await Promise.all(drafts.map((draft) => ofDraft(engine, draft, new Map(), inForce)));
  const changed = await Promise.all(
    versions.map(async ({ kind, code, hash }) => {
      const entry = inForce.get(definitionKey(kind, code));
      return !entry || (await engine.catalogue.version(kind, code, entry.version)).hash !== hash;
    }),
  );
  return versions.filter((_version, place) => changed[place]);
}

async function templateOf(engine: Engine, texts: DefinitionTexts, code: string, inForce: InForce) {
  const draft = await texts.find('dossier-template', code);
  const checked = check('DossierTemplate', draft?.body);
  if (draft && checked.ok) return { body: checked.value, version: await ofDraft(engine, draft, new Map(), inForce) };
  const body = { templateNo: code, templateName: code, description: '', newFormScript: '', parts: [] };
  return { body, version: standIn(engine, 'dossier-template', code, body) };
}

async function serviceOf(engine: Engine, texts: DefinitionTexts, code: string, processName: string, inForce: InForce) {
  const draft = await texts.find('service', code);
  const checked = check('ServiceInfo', draft?.body);
  if (draft && checked.ok) return { body: checked.value, version: await ofDraft(engine, draft, new Map(), inForce) };
  const body = { serviceCode: code, serviceName: processName };
  return { body, version: standIn(engine, 'service', code, body) };
}

/**
 * What the draft of a process runs on when it is tried: it, its template, procedure and offer as drafts, the shared
 * configurations merged in as if everything were published together now; of other texts where they are given. Throws
 * `trial-cannot-run`.
 */
export async function makeTrialBasis(
  engine: Engine,
  draft: Draft,
  asked: OpenTrialBody,
  texts: DefinitionTexts = draftTexts(engine),
): Promise<TrialBasis> {
  const process = check('ServiceProcess', draft.body);
  if (!process.ok) throw refuse('trial-cannot-run', { code: draft.code, errors: process.errors });
  const inForce = await engine.catalogue.inForce();
  const configs = await configDrafts(texts, process.value);
  const incoming = new Map(
    configs.map(({ kind, code, body }) => [definitionKey(kind, code), withoutSecret(kind, body)]),
  );
  const version = await ofDraft(engine, draft, incoming, inForce);
  const compiled = check('CompiledProcess', version.compiled);
  if (!compiled.ok) throw refuse('trial-cannot-run', { code: draft.code, errors: compiled.errors });
  const chosen = await findTrialOffer(engine, texts, draft.code, asked);
  const template = await templateOf(engine, texts, chosen.option.templateNo, inForce);
  const service = await serviceOf(engine, texts, chosen.offer.serviceCode, process.value.processName, inForce);
  const { offer, revision } = chosen;
  const offered = { ...standIn(engine, 'service-config', offer.serviceConfigCode, { ...offer }) };
  return {
    ...chosen,
    table: tableOf(compiled.value),
    template: template.body,
    service: service.body,
    versions: [
      version,
      template.version,
      service.version,
      revision === undefined ? offered : { ...offered, source: 'draft', number: revision },
      ...(await notInForce(engine, configs, inForce)),
    ],
  };
}
