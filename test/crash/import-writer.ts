// The child that is killed: `import-writer.ts <folder> <bundle> <planId>`. It applies a plan, says each write the store has
// made on the way, and at the end what it was answered.
import { setInterval } from 'node:timers/promises';
import { systemActor } from '../../engine/domain/access/actor.ts';
import { applyImport } from '../../engine/usecases/apply-import.ts';
import { engineIn } from '../support/engine-in.ts';

const [folder = '', planId = ''] = process.argv.slice(2);
const say = (line: string) => process.stdout.write(`${line}\n`);
const { engine } = engineIn(folder);
const { definitions } = engine;
const stage = definitions.stage.bind(definitions);
definitions.stage = async (batchId, items) => {
  say('staging');
  await stage(batchId, items);
  say('staged');
};
const applyBatch = definitions.applyBatch.bind(definitions);
definitions.applyBatch = async (batch) => {
  say('applying');
  const outcome = await applyBatch(batch);
  say('applied');
  return outcome;
};
say('started');
await applyImport(engine, systemActor, planId, { reason: 'thử' });
say('answered');
// It waits to be killed: whoever ends by himself was not killed in time.
for await (const _ of setInterval(1000));
