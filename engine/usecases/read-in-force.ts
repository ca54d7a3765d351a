import type { DefinitionKind, DefinitionVersion } from '../../schemas/types/index.ts';
import { definitionKey } from '../domain/release/in-force.ts';
import type { Engine } from './engine.ts';
import { refuseMissing } from './no-such-definition.ts';
import { readVersion } from './read-version.ts';

/** The version in force at this moment. Throws `not-found` when there is none. */
export async function readInForce(engine: Engine, kind: DefinitionKind, code: string): Promise<DefinitionVersion> {
  const current = (await engine.catalogue.inForce()).get(definitionKey(kind, code));
  if (!current) throw refuseMissing(kind, code);
  return readVersion(engine, kind, code, current.version);
}
