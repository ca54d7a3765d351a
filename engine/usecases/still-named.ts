import type { DefinitionKind } from '../../schemas/types/index.ts';
import { definitionKey } from '../domain/release/in-force.ts';
import { textOf } from './draft-kinds.ts';
import type { Engine } from './engine.ts';

/** A live record as it will be. */
interface Record {
  kind: DefinitionKind;
  code: string;
  body: object;
}

/** Keys of the agencies and roles that a live record names. */
function namedBy({ kind, body }: Record): string[] {
  if (kind === 'agency') return [definitionKey('agency', textOf(body, 'parentCode'))];
  const posts: unknown = kind === 'employee' ? Reflect.get(body, 'posts') : undefined;
  if (!Array.isArray(posts)) return [];
  return posts.flatMap((post) => [
    definitionKey('agency', textOf(post, 'agencyCode')),
    definitionKey('role', textOf(post, 'roleCode')),
  ]);
}

/**
 * Of agencies and roles that are to go, by definition key, those that something that stays names; `restored` are records
 * that will have another text then.
 */
export async function stillNamed(
  engine: Engine,
  leaving: ReadonlySet<string>,
  restored: readonly Record[],
): Promise<Set<string>> {
  const going = new Set([...leaving].filter((key) => key.startsWith('agency/') || key.startsWith('role/')));
  const kept = new Set<string>();
  if (going.size === 0) return kept;
  const drafts = await Promise.all((['agency', 'employee'] as const).map((kind) => engine.definitions.allDrafts(kind)));
  const after = new Map<string, Record>();
  for (const record of [...drafts.flat(), ...restored]) after.set(definitionKey(record.kind, record.code), record);
  const stays = [...after].filter(([key]) => !leaving.has(key)).map(([, record]) => record);
  for (let record = stays.pop(); record; record = stays.pop())
    for (const key of namedBy(record)) {
      if (!going.delete(key)) continue;
      kept.add(key);
      const saved = after.get(key);
      if (saved) stays.push(saved);
    }
  return kept;
}
