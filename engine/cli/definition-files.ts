import { readFileSync, statSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { definitionShapes } from '../../schemas/definition-shapes.ts';
import type { DefinitionKind } from '../../schemas/types/index.ts';
import { check } from '../../schemas/validate.ts';
import type { ComparedDefinition } from '../domain/process/diff/compare-definitions.ts';
import { openCpsBundles } from '../importers/opencps/opencps-bundles.ts';
import { definitionKinds, draftKind, textOf } from '../usecases/draft-kinds.ts';
import { isRecord, normalise } from '../usecases/normalise.ts';
import { Refused } from '../usecases/refused.ts';
import { Trouble } from './trouble.ts';
import { uploadOf } from './upload-of.ts';

/** Whether an argument names a file or a folder that may hold definitions. */
export const isFile = (name: string): boolean =>
  /\.(?:zip|xml|json)$/i.test(name) || statSync(name, { throwIfNoEntry: false })?.isDirectory() === true;

/** The kind of a name as the engine or its addresses spell it. */
export function kindNamed(name: string): DefinitionKind {
  const kind = definitionKinds.find((one) => one === name || draftKind(one).route === name);
  if (!kind) throw new Trouble(`không có loại “${name}” / there is no kind “${name}”: ${definitionKinds.join(', ')}`);
  return kind;
}

/** The kind a lone JSON body is of: that of its folder, as in a bundle of ours, else the first whose shape it has. */
function definitionIn(path: string, value: unknown): ComparedDefinition {
  if (isRecord(value) && typeof value.kind === 'string' && typeof value.code === 'string' && isRecord(value.body))
    return { kind: kindNamed(value.kind), code: value.code, body: value.body };
  const folder = basename(dirname(resolve(path)));
  const fits = (kind: DefinitionKind): boolean => check(definitionShapes[kind], value).ok;
  const kind = definitionKinds.find((one) => one === folder && fits(one)) ?? definitionKinds.find(fits);
  if (!kind || !isRecord(value)) throw new Trouble(`${path}: không phải định nghĩa nào / is no definition`);
  return { kind, code: textOf(value, draftKind(kind).codeField), body: value };
}

function readJson(path: string): ComparedDefinition[] {
  let value: unknown;
  try {
    value = normalise(JSON.parse(readFileSync(path, 'utf8')));
  } catch (error) {
    if (error instanceof Refused) throw error;
    throw new Trouble(`${path}: ${error instanceof Error ? error.message : String(error)}`);
  }
  return Array.isArray(value) ? value.map((one) => definitionIn(path, one)) : [definitionIn(path, value)];
}

/** The definitions of a bundle as an archive or a folder, of a lone XML or of a JSON file. */
export async function definitionsIn(path: string): Promise<ComparedDefinition[]> {
  if (path.endsWith('.json')) return readJson(path);
  const { fileName, bytes } = await uploadOf(path);
  const read = await openCpsBundles().read(fileName, bytes);
  if ('refused' in read) throw new Trouble(`${path}: ${read.refused.message.vi} / ${read.refused.message.en}`);
  return read.bundle.items;
}
