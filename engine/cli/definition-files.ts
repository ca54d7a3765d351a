import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { definitionShapes } from '../../schemas/definition-shapes.ts';
import type { DefinitionKind } from '../../schemas/types/index.ts';
import { check } from '../../schemas/validate.ts';
import type { ComparedDefinition } from '../domain/process/diff/compare-definitions.ts';
import { openCpsBundles } from '../importers/opencps/opencps-bundles.ts';
import { definitionKinds, draftKind, textOf } from '../usecases/draft-kinds.ts';
import { isRecord, normalise } from '../usecases/normalise.ts';

/** A mistake in what was asked of a command, said to whoever typed it. */
export class Trouble extends Error {}

/** Whether an argument names a file that may hold definitions. */
export const isFile = (name: string): boolean => /\.(?:zip|xml|json)$/i.test(name);

/** The kind of a name as the engine or its addresses spell it. */
export function kindNamed(name: string): DefinitionKind {
  const kind = definitionKinds.find((one) => one === name || draftKind(one).route === name);
  if (!kind) throw new Trouble(`không có loại “${name}” / there is no kind “${name}”: ${definitionKinds.join(', ')}`);
  return kind;
}

/** The kind a lone JSON body is of: the first whose shape it has. */
function definitionIn(path: string, value: unknown): ComparedDefinition {
  if (isRecord(value) && typeof value.kind === 'string' && typeof value.code === 'string' && isRecord(value.body))
    return { kind: kindNamed(value.kind), code: value.code, body: value.body };
  const kind = definitionKinds.find((one) => check(definitionShapes[one], value).ok);
  if (!kind || !isRecord(value)) throw new Trouble(`${path}: không phải định nghĩa nào / is no definition`);
  return { kind, code: textOf(value, draftKind(kind).codeField), body: value };
}

function readJson(path: string): ComparedDefinition[] {
  let value: unknown;
  try {
    value = normalise(JSON.parse(readFileSync(path, 'utf8')));
  } catch (error) {
    throw new Trouble(`${path}: ${error instanceof Error ? error.message : String(error)}`);
  }
  return Array.isArray(value) ? value.map((one) => definitionIn(path, one)) : [definitionIn(path, value)];
}

/** The definitions of a bundle, of a lone XML or of a JSON file. */
export async function definitionsIn(path: string): Promise<ComparedDefinition[]> {
  if (path.endsWith('.json')) return readJson(path);
  const read = await openCpsBundles().read(basename(path), readFileSync(path));
  if ('refused' in read) throw new Trouble(`${path}: ${read.refused.message.vi} / ${read.refused.message.en}`);
  return read.bundle.items;
}
