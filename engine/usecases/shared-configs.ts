import type {
  ActionConfig,
  DefinitionKind,
  DocumentType,
  ServiceProcess,
  ShapeMap,
  StepConfig,
} from '../../schemas/types/index.ts';
import { check } from '../../schemas/validate.ts';
import type { SharedConfigs } from '../domain/process/compile.ts';
import { documentTypesIssued } from '../domain/process/compile-action.ts';
import { definitionKey, type InForce } from '../domain/release/in-force.ts';
import type { Engine } from './engine.ts';

/** Bodies that the release under way puts into effect, by definition key. */
export type Incoming = ReadonlyMap<string, object>;

/**
 * The configuration of a code that a process published now is merged with: of the same release, else in force, else none:
 * a draft takes no effect before a release names it.
 */
async function configOf<Name extends keyof ShapeMap>(
  engine: Engine,
  kind: DefinitionKind,
  shape: Name,
  code: string,
  incoming: Incoming,
  inForce: InForce,
): Promise<ShapeMap[Name][]> {
  const key = definitionKey(kind, code);
  const version = inForce.get(key)?.version;
  const body =
    incoming.get(key) ??
    (version === undefined ? undefined : (await engine.definitions.findVersion(kind, code, version))?.body);
  const checked = check(shape, body);
  return checked.ok ? [checked.value] : [];
}

/** Codes of the papers a process issues with these configurations of its actions, each once. */
export function paperCodes({ actions }: ServiceProcess, configs: ActionConfig[]): string[] {
  const configOfCode = new Map(configs.map((config) => [config.actionCode, config]));
  return [...new Set(actions.flatMap((action) => documentTypesIssued(action, configOfCode.get(action.actionCode))))];
}

/** The shared configurations that a process uses, each once. */
export async function sharedConfigsOf(
  engine: Engine,
  process: ServiceProcess,
  incoming: Incoming,
  inForce: InForce,
): Promise<SharedConfigs> {
  const actionCodes = [...new Set(process.actions.map(({ actionCode }) => actionCode))];
  const stepCodes = [...new Set(process.steps.map(({ stepCode }) => stepCode))];
  const actionConfigs: ActionConfig[] = [];
  const stepConfigs: StepConfig[] = [];
  for (const code of actionCodes)
    actionConfigs.push(...(await configOf(engine, 'action-config', 'ActionConfig', code, incoming, inForce)));
  for (const code of stepCodes)
    stepConfigs.push(...(await configOf(engine, 'step-config', 'StepConfig', code, incoming, inForce)));
  const documentTypes: DocumentType[] = [];
  for (const code of paperCodes(process, actionConfigs))
    documentTypes.push(...(await configOf(engine, 'document-type', 'DocumentType', code, incoming, inForce)));
  return { actionConfigs, stepConfigs, documentTypes };
}
