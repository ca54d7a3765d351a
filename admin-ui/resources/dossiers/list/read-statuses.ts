import type { Bilingual, DefinitionVersion } from '../../../../schemas/types/index.ts';
import { check } from '../../../../schemas/validate.ts';
import { address, sendJson } from '../../../providers/http-client.ts';

/** The states dossiers have in this province, in their order. */
export async function readStatuses(signal: AbortSignal): Promise<{ code: string; name: Bilingual }[]> {
  const path = address('dictionaries', 'DOSSIER_STATUS', 'in-force');
  const { body } = await sendJson<DefinitionVersion>(path, { signal });
  const checked = check('Dictionary', body);
  if (!checked.ok) return [];
  return checked.value.items.map(({ itemCode, itemName, itemNameEN }) => ({
    code: itemCode,
    name: { vi: itemName, en: itemNameEN || itemName },
  }));
}
