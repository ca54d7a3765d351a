import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { composeEngine } from '../compose.ts';
import { readConfig } from '../config.ts';
import { stageProcedures } from '../usecases/stage-procedures.ts';
import { commandLineActor } from './command-line-actor.ts';

/** Takes a file of portal procedures into staging and tells how many are clean, flagged and refused, and why. */
export async function run([path]: string[]): Promise<number> {
  if (!path) throw new Error('which file?');
  const { engine, close } = composeEngine(readConfig(process.env));
  try {
    const report = await stageProcedures(engine, commandLineActor(), {
      fileName: basename(path),
      bytes: readFileSync(path),
    });
    const { read, created, updated, unchanged, clean, flagged, refused, doubts } = report;
    console.log(`đọc ${read}: mới ${created}, thay đổi ${updated}, không đổi ${unchanged}`);
    console.log(`sạch ${clean}, nghi vấn ${flagged}, từ chối ${refused.length}`);
    for (const { findingCode, message, procedures, texts, sample } of doubts)
      console.log(`  ${procedures} thủ tục (${texts} nội dung)  ${message.vi}  [${findingCode}: ${sample.join(', ')}]`);
    for (const { line, code = '', path: place = '', message } of refused)
      console.log(`  dòng ${line} ${code} ${place}: ${message.vi}`);
    return refused.length > 0 ? 1 : 0;
  } finally {
    await close();
  }
}
