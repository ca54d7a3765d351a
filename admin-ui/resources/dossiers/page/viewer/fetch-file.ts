import type { DossierFile } from '../../../../../schemas/types/index.ts';
import { address, send } from '../../../../providers/http-client.ts';

/** The bytes of a file of the dossier; that they were read is recorded. */
export async function fetchFile(
  id: string,
  partNo: string,
  fileId: string,
  signal?: AbortSignal,
): Promise<ArrayBuffer> {
  const path = address('dossiers', id, 'parts', partNo, 'files', fileId);
  const response = await send(path, { headers: { Accept: '*/*' }, ...(signal ? { signal } : {}) });
  return response.arrayBuffer();
}

/** How long the browser may take to begin reading what it was handed. */
const HANDED_OVER_MS = 60_000;

/** Hands bytes to the browser as a download. */
export function saveBytes(bytes: ArrayBuffer, name: string): void {
  const url = URL.createObjectURL(new Blob([bytes], { type: 'application/octet-stream' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), HANDED_OVER_MS);
}

/** Downloads a file of the dossier. */
export async function saveFile(id: string, partNo: string, { fileId, name }: DossierFile): Promise<void> {
  saveBytes(await fetchFile(id, partNo, fileId), name);
}
