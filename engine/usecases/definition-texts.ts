import type { DefinitionKind, Draft } from '../../schemas/types/index.ts';
import { definitionKey, type InForce } from '../domain/release/in-force.ts';
import type { Engine } from './engine.ts';
import type { Incoming } from './shared-configs.ts';

/** The texts of definitions that something runs on. */
export interface DefinitionTexts {
  find(kind: DefinitionKind, code: string): Promise<Draft | undefined>;
  all(kind: DefinitionKind): Promise<readonly Draft[]>;
}

/** Every definition as it is drafted. */
export const draftTexts = ({ definitions }: Engine): DefinitionTexts => ({
  find: (kind, code) => definitions.findDraft(kind, code),
  all: (kind) => definitions.allDrafts(kind),
});

/** Every definition as a release would leave it: what it puts into effect, else what is in force, else as it is drafted. */
export function textsAfter(engine: Engine, incoming: Incoming, inForce: InForce): DefinitionTexts {
  const { definitions, catalogue } = engine;
  const stamp = { revision: 1, savedAt: engine.clock.now(), author: '', reason: '', findings: [] };
  const read = new Map<DefinitionKind, Promise<readonly Draft[]>>();
  async function textOf(kind: DefinitionKind, code: string, draft: Draft | undefined): Promise<Draft | undefined> {
    const key = definitionKey(kind, code);
    const coming = incoming.get(key);
    if (coming) return { ...stamp, ...draft, kind, code, body: { ...coming } };
    const entry = inForce.get(key);
    if (!entry || entry.revision === draft?.revision) return draft;
    const { body } = await catalogue.version(kind, code, entry.version);
    return { ...stamp, ...draft, kind, code, body };
  }
  async function readAll(kind: DefinitionKind): Promise<readonly Draft[]> {
    const drafts = new Map((await definitions.allDrafts(kind)).map((draft) => [draft.code, draft]));
    const prefix = `${kind}/`;
    const coming = [...incoming.keys()].filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length));
    const codes = new Set([...drafts.keys(), ...coming]);
    const texts = await Promise.all([...codes].map((code) => textOf(kind, code, drafts.get(code))));
    return texts.flatMap((text) => text ?? []);
  }
  return {
    find: async (kind, code) => textOf(kind, code, await definitions.findDraft(kind, code)),
    all(kind) {
      const known = read.get(kind) ?? readAll(kind);
      read.set(kind, known);
      return known;
    },
  };
}
