import type { CompiledAction } from '../../../schemas/types/index.ts';
import { readObject, textIn } from './read-json.ts';

/**
 * Reads the JSON of `configNote` (FE-gate): what the note is called, and whether the officer is asked to confirm; `confirm`
 * is true, or the question itself. Broken JSON asks nothing.
 */
export function readConfigNote(text: string): Pick<CompiledAction, 'confirm' | 'noteLabel'> {
  const { value } = readObject(text, 'configNote');
  const noteLabel = textIn(value, 'labelNote').trim();
  const { confirm } = value;
  const asked = confirm === true || confirm === 'true' ? '' : typeof confirm === 'string' ? confirm.trim() : undefined;
  return {
    ...(asked === undefined || (asked === '' && confirm === '') || asked === 'false' ? {} : { confirm: asked }),
    ...(noteLabel === '' ? {} : { noteLabel }),
  };
}
