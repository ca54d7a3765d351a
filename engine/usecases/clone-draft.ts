import type { CloneBody, DefinitionKind, Draft } from '../../schemas/types/index.ts';
import type { Actor } from '../domain/access/actor.ts';
import { covers, territoryOf } from './configure-rights.ts';
import { draftKind, textOf } from './draft-kinds.ts';
import type { Engine } from './engine.ts';
import { readDraft } from './read-draft.ts';
import { saveDraft } from './save-draft.ts';

const COPY_MARK = ' (bản sao)';

/**
 * Sao chép: a new draft with the body of another. A copy of what belongs to somebody else belongs to the first agency
 * its author configures. Throws what reading and saving throw.
 */
export async function cloneDraft(
  engine: Engine,
  actor: Actor,
  kind: DefinitionKind,
  code: string,
  as: CloneBody,
): Promise<Draft> {
  const { codeField, nameField } = draftKind(kind);
  const source = await readDraft(engine, actor, kind, code);
  const territory = territoryOf(actor, await engine.directory.view());
  const { sourceSite: _origin, ...body } = { sourceSite: undefined, ...source.body };
  const own = actor.posts.find(({ configure }) => configure !== 'none')?.agencyCode;
  return saveDraft(engine, actor, {
    kind,
    code: as.code,
    body: {
      ...body,
      [nameField]: as.name ?? `${textOf(body, nameField)}${COPY_MARK}`,
      [codeField]: as.code,
      ...(own === undefined || covers(territory, [textOf(body, 'ownerAgency')]) ? {} : { ownerAgency: own }),
    },
    expectedRevision: 0,
    reason: `${source.code} → ${as.code}`,
  });
}
