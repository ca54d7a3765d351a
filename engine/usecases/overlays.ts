import type { DefinitionKind, Draft, LocalField, OverlayBase } from '../../schemas/types/index.ts';
import { check } from '../../schemas/validate.ts';
import { definitionKey } from '../domain/release/in-force.ts';
import type { Engine } from './engine.ts';

/** Kinds an agency may have its own overlay of. */
export const overlaidKinds = ['service-process', 'dossier-template'] as const satisfies DefinitionKind[];

export type OverlaidKind = (typeof overlaidKinds)[number];

/** What the body of a definition says of overlays. */
export interface OverlayFields {
  localisable?: LocalField[];
  overlayOf?: OverlayBase;
}

/** The fields of a body that is one of the kinds; nothing where it is not. */
export function overlayFieldsOf(kind: DefinitionKind, body: unknown): OverlayFields {
  const shape =
    kind === 'service-process' ? 'ServiceProcess' : kind === 'dossier-template' ? 'DossierTemplate' : undefined;
  const checked = shape ? check(shape, body) : undefined;
  if (!checked?.ok) return {};
  const { localisable, overlayOf } = checked.value;
  return { ...(localisable ? { localisable } : {}), ...(overlayOf ? { overlayOf } : {}) };
}

/** One revision of a draft. */
export async function revisionOf(
  engine: Engine,
  kind: DefinitionKind,
  code: string,
  revision: number,
): Promise<Draft | undefined> {
  const history = await engine.definitions.draftHistory(kind, code);
  return history.find((draft) => draft.revision === revision);
}

/**
 * The text of a base that its overlays should follow: what is in force, made of a revision that is known; a base that
 * is not in force is followed as a draft.
 */
export async function baseToFollow(engine: Engine, kind: DefinitionKind, code: string): Promise<Draft | undefined> {
  const entry = (await engine.catalogue.inForce()).get(definitionKey(kind, code));
  const inForce = entry?.revision === undefined ? undefined : await revisionOf(engine, kind, code, entry.revision);
  return inForce ?? engine.definitions.findDraft(kind, code);
}
