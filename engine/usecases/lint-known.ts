import { setImmediate } from 'node:timers/promises';
import { check } from '../../schemas/validate.ts';
import { definitionKey, type InForce } from '../domain/release/in-force.ts';
import { textsAfter } from './definition-texts.ts';
import type { Engine } from './engine.ts';
import type { Judged } from './judge-findings.ts';
import { lintInContext } from './lint-in-context.ts';
import type { KnownItem } from './release-items.ts';
import type { Incoming } from './shared-configs.ts';
import { loadSurroundings } from './surroundings.ts';

const AT_ONCE = 10;

/** Versions that are to hold again, each with its text; nothing of what is taken out of force. */
export async function returningItems({ catalogue }: Engine, items: readonly KnownItem['item'][]): Promise<KnownItem[]> {
  const found: KnownItem[] = [];
  for (const item of items) {
    const { kind, code, version } = item;
    found.push(version === null ? { item } : { item, body: (await catalogue.version(kind, code, version)).body });
  }
  return found;
}

/**
 * What versions that are to hold again meet in today's world: people, offers and money may have changed since. What is
 * wrong with them alone was judged when they were made.
 */
export async function lintKnown(
  engine: Engine,
  known: readonly KnownItem[],
  incoming: Incoming,
  inForce: InForce,
): Promise<Judged[]> {
  const returning = known.flatMap(({ item: { kind, code, version }, body }) =>
    body && version !== null ? [{ kind, code, version, body }] : [],
  );
  if (returning.length === 0) return [];
  const around = await loadSurroundings(engine, incoming, inForce, returning);
  const texts = textsAfter(engine, incoming, inForce);
  const judged: Judged[] = [];
  for (const [index, { kind, code, version, body }] of returning.entries()) {
    if (index % AT_ONCE === AT_ONCE - 1) await setImmediate();
    const { compiled } = await engine.catalogue.version(kind, code, version);
    const table = kind === 'service-process' ? check('CompiledProcess', compiled) : undefined;
    const looked = { kind, code, body, ...(table?.ok ? { process: table.value } : {}) };
    judged.push({ kind, code, body, findings: await lintInContext(engine, looked, around, texts) });
  }
  return judged;
}

/** Their texts by definition key, as what is about to come. */
export const incomingKnown = (known: readonly KnownItem[]): Map<string, Record<string, unknown>> =>
  new Map(known.flatMap(({ item: { kind, code }, body }) => (body ? [[definitionKey(kind, code), body]] : [])));
