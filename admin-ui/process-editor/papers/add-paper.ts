import type { Draft } from '../../../schemas/types/index.ts';
import { check } from '../../../schemas/validate.ts';
import { address, sendJson } from '../../providers/http-client.ts';
import { newPaper } from './paper-choices.ts';

/** What somebody says about a paper that a template lacks. */
export interface AskedPaper {
  templateNo: string;
  code: string;
  name: string;
  eSign: boolean;
}

/** Writes a result paper into the draft of a template; one that is there already is left alone. Throws the server's problem. */
export async function addPaper({ templateNo, code, name, eSign }: AskedPaper): Promise<void> {
  const path = address('dossier-templates', templateNo);
  const { body, revision } = await sendJson<Draft>(path);
  const template = check('DossierTemplate', body);
  if (!template.ok)
    throw new Error(template.errors.map(({ path: place, message }) => `${place} ${message.vi}`).join('; '));
  const { parts } = template.value;
  if (parts.some(({ partNo, fileTemplateNo }) => partNo === code || fileTemplateNo === code)) return;
  await sendJson(path, {
    method: 'PUT',
    body: { ...template.value, parts: [...parts, newPaper(code, name, eSign)] },
    headers: { 'If-Match': `"${revision}"` },
  });
}
