import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import type { ImportPlan } from '../../schemas/types/index.ts';
import { composeEngine } from '../compose.ts';
import { readConfig } from '../config.ts';
import { applyImport } from '../usecases/apply-import.ts';
import { planImport } from '../usecases/plan-import.ts';
import { commandLineActor } from './command-line-actor.ts';
import { uploadOf } from './upload-of.ts';

const count = (texts: string[]): string =>
  [...texts.reduce((totals, text) => totals.set(text, (totals.get(text) ?? 0) + 1), new Map<string, number>())]
    .map(([text, total]) => `${total} ${text}`)
    .join(', ');

function report({ items, proposals, unused, findings }: ImportPlan): void {
  console.log(`items: ${count(items.map(({ outcome }) => outcome))}`);
  console.log(`kinds: ${count(items.map(({ kind }) => kind))}`);
  for (const { code, severity, file = '', line, path, message, value = '' } of [
    ...findings,
    ...items.flatMap((item) => item.findings),
  ])
    console.log(
      `${severity}  ${file}${line ? `:${line}` : ''} ${path}  ${code}: ${message.vi}${value ? ` [${value}]` : ''}`,
    );
  for (const { path, reason } of unused) console.log(`unused  ${path}: ${reason.vi}`);
  if (proposals.length > 0)
    console.log(`proposals: ${count(proposals.map(({ kind, confidence }) => `${kind} (${confidence})`))}`);
}

/** What is known only once it was put into effect: what stayed a draft, and what went along in spite of warnings. */
const TOLD_AFTER: ReadonlySet<string> = new Set(['not-published', 'warnings-acknowledged']);

/** Plans a bundle; with --apply every item and proposal is applied, with --publish put into force as well. */
export async function run(args: string[]): Promise<number> {
  const { positionals, values } = parseArgs({
    args,
    allowPositionals: true,
    options: { apply: { type: 'boolean' }, publish: { type: 'boolean' }, reason: { type: 'string' } },
  });
  const [path] = positionals;
  if (!path) throw new Error('which file?');
  const actor = commandLineActor();
  const { engine, close } = composeEngine(readConfig(process.env));
  try {
    const plan = await planImport(engine, actor, await uploadOf(path));
    report(plan);
    if (values.apply || values.publish) {
      const proposals = plan.proposals.map(({ proposalKey }) => ({ proposalKey }));
      const { findings } = await applyImport(engine, actor, plan.id, {
        reason: values.reason ?? basename(path),
        publish: values.publish === true,
        proposals,
      });
      for (const { code, message } of findings) if (TOLD_AFTER.has(code)) console.log(message.vi);
      console.log(values.publish ? 'applied and put into force' : 'applied as drafts');
    }
    return plan.items.some(({ outcome }) => outcome === 'error') ? 1 : 0;
  } finally {
    await close();
  }
}
