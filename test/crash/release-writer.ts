// The child that is killed: `release-writer.ts <folder> <count>`. It puts every procedure of the store into effect in one
// release, says each version the store has kept on the way, and at the end what it was answered.
import { setInterval } from 'node:timers/promises';
import { systemActor } from '../../engine/domain/access/actor.ts';
import { publishRelease } from '../../engine/usecases/publish-release.ts';
import { engineIn } from '../support/engine-in.ts';
import { manyProcedures } from '../support/many-definitions.ts';

const [folder = '', count = ''] = process.argv.slice(2);
const say = (line: string) => process.stdout.write(`${line}\n`);
const { engine } = engineIn(folder);
const { definitions } = engine;
const addVersion = definitions.addVersion.bind(definitions);
definitions.addVersion = async (version) => {
  await addVersion(version);
  say(`kept ${version.kind}/${version.code}`);
};
say('started');
const items = manyProcedures(Number(count)).map(({ kind, code }) => ({ kind, code }));
const { seq } = await publishRelease(engine, systemActor, { items, reason: 'thử' });
say(`answered ${seq}`);
// It waits to be killed: whoever ends by himself was not killed in time.
for await (const _ of setInterval(1000));
