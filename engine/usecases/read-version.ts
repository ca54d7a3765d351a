import type { DefinitionKind, DefinitionVersion } from '../../schemas/types/index.ts';
import type { Engine } from './engine.ts';
import { refuseMissing } from './no-such-definition.ts';

/** One version as it was published. Throws `not-found`. */
export async function readVersion(
  engine: Engine,
  kind: DefinitionKind,
  code: string,
  version: number,
): Promise<DefinitionVersion> {
  const found = await engine.definitions.findVersion(kind, code, version);
  if (!found) throw refuseMissing(kind, `${code} v${version}`);
  return found;
}
