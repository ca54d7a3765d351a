import type { CompiledProcess, DefinitionKind, Finding } from '../../schemas/types/index.ts';
import { check } from '../../schemas/validate.ts';
import { lintOfferInContext, lintTemplateInContext } from '../domain/process/lint/offer-in-context.ts';
import { lintProcessInContext } from '../domain/process/lint/process-in-context.ts';
import type { Surroundings } from '../domain/process/lint/surroundings.ts';
import { overlayFaults } from '../domain/process/overlay/overlay-faults.ts';
import type { DefinitionTexts } from './definition-texts.ts';
import type { Engine } from './engine.ts';
import { baseToFollow, overlayFieldsOf } from './overlays.ts';
import { scenarioFindings } from './run-scenarios.ts';

/** A definition as it would be put into effect. */
export interface Looked {
  kind: DefinitionKind;
  code: string;
  body: Record<string, unknown>;
  /** Its compiled form; of a service process. */
  process?: CompiledProcess;
}

/** What an overlay says otherwise than its base allows. */
async function overlayFindings(engine: Engine, { kind, body }: Looked): Promise<Finding[]> {
  const { overlayOf } = overlayFieldsOf(kind, body);
  const base = overlayOf ? await baseToFollow(engine, kind, overlayOf.code) : undefined;
  return base ? overlayFaults({ ...base.body, ...overlayFieldsOf(kind, base.body) }, body) : [];
}

/** What the scenarios stored with a process tell of this text of it. */
async function scenariosOf(engine: Engine, { kind, code, body }: Looked, texts: DefinitionTexts): Promise<Finding[]> {
  if (!Array.isArray(body.scenarios) || body.scenarios.length === 0) return [];
  const draft = await texts.find(kind, code);
  return draft ? scenarioFindings(engine, { ...draft, body }, texts) : [];
}

/**
 * What is wrong with a definition among the others, its scenarios run on the texts there would be; what is wrong with it alone
 * is told elsewhere.
 */
export async function lintInContext(
  engine: Engine,
  looked: Looked,
  around: Surroundings,
  texts: DefinitionTexts,
): Promise<Finding[]> {
  const { kind, body, process } = looked;
  if (kind === 'service-process' && process)
    return [
      ...lintProcessInContext(process, around),
      ...(await overlayFindings(engine, looked)),
      ...(await scenariosOf(engine, looked, texts)),
    ];
  if (kind === 'dossier-template') {
    const template = check('DossierTemplate', body);
    return template.ok
      ? [...lintTemplateInContext(template.value, around), ...(await overlayFindings(engine, looked))]
      : [];
  }
  if (kind === 'service-config') {
    const offer = check('ServiceConfig', body);
    return offer.ok ? lintOfferInContext(offer.value, around) : [];
  }
  return [];
}
