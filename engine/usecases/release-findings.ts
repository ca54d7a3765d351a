import { setImmediate } from 'node:timers/promises';
import type { Draft, Finding } from '../../schemas/types/index.ts';
import { distinctFindings } from '../domain/release/distinct-findings.ts';
import { definitionKey, type InForce } from '../domain/release/in-force.ts';
import { contentOf } from './build-version.ts';
import { textsAfter } from './definition-texts.ts';
import type { Engine } from './engine.ts';
import { lintInContext } from './lint-in-context.ts';
import type { Incoming } from './shared-configs.ts';
import { loadSurroundings } from './surroundings.ts';

const ORDER = { error: 0, warning: 1, info: 2 };
/** Drafts compiled between two turns of the event loop. */
const AT_ONCE = 10;

/** What is found in drafts taken together, as if released together; the worst first, each once. */
export async function releaseFindings(
  engine: Engine,
  drafts: readonly Draft[],
  incoming: Incoming,
  inForce: InForce,
): Promise<Map<string, Finding[]>> {
  const found = new Map<string, Finding[]>();
  const around = await loadSurroundings(engine, incoming, inForce, drafts);
  const texts = textsAfter(engine, incoming, inForce);
  for (const [index, draft] of drafts.entries()) {
    if (index % AT_ONCE === AT_ONCE - 1) await setImmediate();
    const content = await contentOf(engine, draft, incoming, inForce);
    const findings = [...content.findings, ...(await lintInContext(engine, content, around, texts))];
    const sorted = distinctFindings(findings).sort((one, other) => ORDER[one.severity] - ORDER[other.severity]);
    found.set(definitionKey(draft.kind, draft.code), sorted);
  }
  return found;
}
