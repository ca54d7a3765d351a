import { parseArgs } from 'node:util';
import type { ComparedSide } from '../../schemas/types/index.ts';
import { composeReader } from '../compose.ts';
import { readConfig } from '../config.ts';
import { systemActor } from '../domain/access/actor.ts';
import { changesOfPair, differingPairs } from '../domain/process/diff/compare-definitions.ts';
import { compareDefinition, type SideAsked, sideOf, usualSides } from '../usecases/compare-definition.ts';
import { draftKind } from '../usecases/draft-kinds.ts';
import { definitionsIn, isFile, kindNamed } from './definition-files.ts';
import { changeLines, type Language } from './print-changes.ts';
import { Trouble, tellTrouble } from './trouble.ts';

/** As of the command diff. */
const [SAME, DIFFERENT] = [0, 1];

const SIGNS = { added: '+++', removed: '---', changed: '~~~' } as const;

function sideNamed(text: string | undefined, usual: SideAsked): SideAsked {
  const side = text === undefined ? usual : sideOf(text);
  if (!side) throw new Trouble(`“${text}”: draft | in-force | <version> | revision:<n>`);
  return side;
}

const sideWords = ({ side, number, at, author }: ComparedSide): string => `${side} ${number} (${author}, ${at})`;

/** Two texts of one definition in the store. */
async function diffStored(name: string, from: string | undefined, to: string | undefined, language: Language) {
  const slash = name.indexOf('/');
  if (slash < 0) throw new Trouble('<kind>/<code> [from] [to] | a.zip b.zip | a.json b.json');
  const [kind, code] = [kindNamed(name.slice(0, slash)), name.slice(slash + 1).normalize('NFC')];
  const { engine, close } = composeReader(readConfig(process.env));
  try {
    const usual = await usualSides(engine, kind, code);
    const sides = { from: sideNamed(from, usual.from), to: sideNamed(to, usual.to) };
    const compared = await compareDefinition(engine, systemActor, kind, code, sides);
    if (compared.changes.length === 0) return SAME;
    console.log(`--- ${kind}/${code} ${sideWords(compared.from)}\n+++ ${kind}/${code} ${sideWords(compared.to)}`);
    console.log(changeLines(compared.changes, language).join('\n'));
    return DIFFERENT;
  } finally {
    await close();
  }
}

/** Two files that hold definitions. */
async function diffFiles(one: string, other: string, language: Language): Promise<number> {
  const [before, after] = [await definitionsIn(one), await definitionsIn(other)];
  const [old, fresh] = [before[0], after[0]];
  // A lone definition under two codes is still one definition.
  const lone = before.length === 1 && after.length === 1 && old && fresh && old.kind === fresh.kind;
  const found = differingPairs(lone ? [{ ...old, code: fresh.code }] : before, after);
  for (const pair of found) {
    console.log(`${SIGNS[pair.change]} ${draftKind(pair.kind).name[language]} ${pair.code}`);
    for (const line of changeLines(changesOfPair(pair), language)) console.log(`  ${line}`);
  }
  return found.length === 0 ? SAME : DIFFERENT;
}

/** Says in words how two texts of a definition, two bundles or two JSON files differ: 0 not at all, 1 they do, 2 trouble. */
export async function run(args: string[]): Promise<number> {
  try {
    const { positionals, values } = parseArgs({ args, allowPositionals: true, options: { en: { type: 'boolean' } } });
    const language: Language = values.en ? 'en' : 'vi';
    const [one = '', other, more] = positionals;
    if (isFile(one) && other !== undefined && isFile(other)) return await diffFiles(one, other, language);
    return await diffStored(one, other, more, language);
  } catch (error) {
    return tellTrouble(error);
  }
}
