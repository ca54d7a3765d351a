import { placeOf, writeOpened } from '../../process-editor/editor-place.ts';
import { resourceOf } from '../../providers/kinds.ts';

/** What follows the address of a definition so that the field at a JSON Pointer is shown. */
function placeIn(kind: string, pointer: string): string {
  if (pointer === '') return '';
  if (kind !== 'service-process') return `#${pointer}`;
  const { tab, selection } = placeOf(pointer);
  const query = new URLSearchParams({ tab, ...(selection ? { open: writeOpened(selection) } : {}) });
  return `?${query}#${pointer}`;
}

/** Where a definition is edited; `pointer` names the field. undefined for kinds that have no screen. */
export function definitionAddress(kind: string, code: string, pointer = ''): string | undefined {
  const resource = resourceOf(kind);
  return resource === undefined ? undefined : `/${resource}/${encodeURIComponent(code)}${placeIn(kind, pointer)}`;
}
