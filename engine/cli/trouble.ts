import { Refused } from '../usecases/refused.ts';

/** A mistake in what was asked of a command, said to whoever typed it. */
export class Trouble extends Error {}

/** The status of a command that could not do what was asked. */
export const TROUBLE = 2;

const isAsked = (error: unknown): error is Error =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');

/** Says what was wrong with what was asked, in both languages where the engine refused it; anything else is thrown on. */
export function tellTrouble(error: unknown): number {
  if (error instanceof Refused)
    for (const { code, message } of error.reasons) console.error(`${code}: ${message.vi} / ${message.en}`);
  else if (error instanceof Trouble || isAsked(error)) console.error(error.message);
  else throw error;
  return TROUBLE;
}
