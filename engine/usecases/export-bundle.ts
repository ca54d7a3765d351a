import type { DefinitionKind, Draft } from '../../schemas/types/index.ts';
import type { Actor } from '../domain/access/actor.ts';
import type { DirectoryView } from '../domain/access/directory.ts';
import type { BundleDefinition, BundleLayout } from '../ports/bundle-format.ts';
import { noteAudit } from './audit.ts';
import { concernedAgencies, covers, type Territory, territoryOf } from './configure-rights.ts';
import { definitionKinds, draftKind, withoutSecret } from './draft-kinds.ts';
import type { Engine } from './engine.ts';
import { ownSite } from './own-site.ts';
import { refuse } from './refused.ts';

/** A file on its way out. */
export interface ExportedBundle {
  fileName: string;
  bytes: Uint8Array;
}

/** Plans and accepted faults speak of this store's drafts, and what waits for review has not been taken over by anybody. */
const STAYS: ReadonlySet<DefinitionKind> = new Set<DefinitionKind>([
  'release-plan',
  'staged-procedure',
  'accepted-fault',
]);
const EXPORTED = definitionKinds.filter((kind) => !STAYS.has(kind));

const TOP_FOLDER = 'thutuc';

/** Personal data of people leaves only with those who may change it; the rest is open to whoever configures anything. */
const PERSONAL: ReadonlySet<DefinitionKind> = new Set<DefinitionKind>(['employee', 'delegation', 'kept-file']);

function exported({ kind, code, body }: Draft, territory: Territory, view: DirectoryView): BundleDefinition[] {
  const own = covers(territory, concernedAgencies(kind, body, undefined, view));
  if (own) return [{ kind, code, body }];
  if (PERSONAL.has(kind)) return [];
  return [{ kind, code, body: draftKind(kind).secretField ? withoutSecret(kind, body) : body }];
}

/** Every current draft as one bundle; secrets and personal data only of what the actor may configure. Throws `not-allowed`. */
export async function exportBundle(
  engine: Engine,
  actor: Actor,
  { format }: { format: BundleLayout },
): Promise<ExportedBundle> {
  const view = await engine.directory.view();
  const territory = territoryOf(actor, view);
  if (territory !== 'every' && territory.size === 0) throw refuse('not-allowed', { right: 'configure' });
  const drafts = await Promise.all(EXPORTED.map((kind) => engine.definitions.allDrafts(kind)));
  const definitions = drafts
    .flat()
    .flatMap((draft) => exported(draft, territory, view))
    // A secret leaves in no bundle of this format: it is kept beside other people's texts.
    .map((one) => (format === 'thutuc' ? { ...one, body: withoutSecret(one.kind, one.body) } : one));
  const bytes = await engine.bundles.write(TOP_FOLDER, definitions, format, await ownSite(engine));
  await noteAudit(engine, actor, 'bundle-exported', `export/${format}`, { definitions: definitions.length });
  return { fileName: `${TOP_FOLDER}${format === 'thutuc' ? '-json' : ''}.zip`, bytes };
}
