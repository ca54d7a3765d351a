import { textOf } from '../usecases/draft-kinds.ts';
import { isRecord } from '../usecases/normalise.ts';
import { Refused } from '../usecases/refused.ts';

/** A mistake in what was asked of a command, said to whoever typed it. */
export class Trouble extends Error {}

/** The status of a command that could not do what was asked. */
export const TROUBLE = 2;

const isAsked = (error: unknown): error is Error =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');

/** Every reason of a refusal in both languages, with the places it names. */
export function refusalLines({ reasons }: Refused): string[] {
  return reasons.flatMap(({ code, message, details: { errors } }) => [
    `${code}: ${message.vi} / ${message.en}`,
    ...(Array.isArray(errors) ? errors.flatMap(placeLine) : []),
  ]);
}

function placeLine(error: unknown): string[] {
  if (!isRecord(error) || typeof error.path !== 'string' || !isRecord(error.message)) return [];
  return [`  ${error.path || '/'}: ${textOf(error.message, 'vi')} / ${textOf(error.message, 'en')}`];
}

/** Says what was wrong with what was asked, in both languages where the engine refused it; anything else is thrown on. */
export function tellTrouble(error: unknown): number {
  if (error instanceof Refused) for (const line of refusalLines(error)) console.error(line);
  else if (error instanceof Trouble || isAsked(error)) console.error(error.message);
  else throw error;
  return TROUBLE;
}
