import type { DefinitionKind, DefinitionVersion } from '../../schemas/types/index.ts';
import { definitionKey } from '../domain/release/in-force.ts';
import type { Engine } from './engine.ts';

/** What a list of versions shows of each. */
export interface VersionRow extends Omit<DefinitionVersion, 'body' | 'compiled'> {
  inForce: boolean;
}

/** Every version of a code, newest first, and which one is in force; empty when it was never published. */
export async function listVersions(engine: Engine, kind: DefinitionKind, code: string): Promise<VersionRow[]> {
  const [versions, inForce] = await Promise.all([
    engine.definitions.listVersions(kind, code),
    engine.catalogue.inForce(),
  ]);
  const current = inForce.get(definitionKey(kind, code))?.version;
  return versions.map(({ body: _body, compiled: _compiled, ...row }) => ({ ...row, inForce: row.version === current }));
}
