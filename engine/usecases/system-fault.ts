import type { Engine } from './engine.ts';
import { type Refused, refuse } from './refused.ts';

/** A fault nobody foresaw, for one of many things: in the journal by its code, to people in words with that code. */
export function systemFault(
  { journal, randomness }: Pick<Engine, 'journal' | 'randomness'>,
  error: unknown,
  about: Record<string, string>,
): Refused {
  const fault = randomness.id().slice(-12);
  journal.error('one of many failed', { fault, ...about, error: String(error) });
  return refuse('system-fault', { fault });
}
