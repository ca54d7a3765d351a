import type { DossierFile } from '../../../../../schemas/types/index.ts';

/** How a file is looked at in the page; undefined = it can only be downloaded. */
export function viewerFor({ mediaType, name }: Pick<DossierFile, 'mediaType' | 'name'>): 'pdf' | 'image' | undefined {
  const ending = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  if (mediaType === 'application/pdf') return 'pdf';
  if (mediaType === 'image/png' || mediaType === 'image/jpeg') return 'image';
  // Sent by a browser that did not know the type.
  if (mediaType !== 'application/octet-stream') return undefined;
  if (ending === 'pdf') return 'pdf';
  return ['png', 'jpg', 'jpeg'].includes(ending) ? 'image' : undefined;
}

/** The media type an image is shown with: never what an upload called itself, so that nothing else can run. */
export const imageType = ({ mediaType, name }: Pick<DossierFile, 'mediaType' | 'name'>): string =>
  mediaType === 'image/png' || /\.png$/i.test(name) ? 'image/png' : 'image/jpeg';

const KIBI = 1024;

/** `12 kB`, `3,4 MB`. */
export function formatSize(bytes: number): string {
  if (bytes < KIBI) return `${bytes} B`;
  if (bytes < KIBI * KIBI) return `${Math.round(bytes / KIBI)} kB`;
  return `${(bytes / KIBI / KIBI).toFixed(1).replace('.', ',')} MB`;
}

/** Which decoder the scanned images of a PDF need; the names of filters always stand in it as plain text. */
export function scanDecoderFor(bytes: Uint8Array): 'fax' | 'jpx' | undefined {
  const text = new TextDecoder('latin1').decode(bytes);
  if (/\/(JBIG2Decode|CCITTFaxDecode|CCF\b)/.test(text)) return 'fax';
  return text.includes('/JPXDecode') ? 'jpx' : undefined;
}
