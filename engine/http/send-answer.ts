import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Response } from 'express';
import type { Answer } from './route.ts';

/** Writes an answer; a stream that breaks off breaks the response off, so that nobody takes half a file for a whole one. */
export async function sendAnswer(
  response: Response,
  { status = 200, headers = {}, json, text, bytes }: Answer,
): Promise<void> {
  response.status(status).set(headers);
  if (bytes !== undefined) {
    const stream = bytes instanceof Uint8Array ? Readable.from([bytes]) : bytes;
    await pipeline(stream, response);
  } else if (text !== undefined) response.send(text);
  else if (json !== undefined) response.json(json);
  else response.status(status === 200 ? 204 : status).end();
}

/** The headers of a download: never shown in place, whatever its type says. */
export function downloadHeaders(name: string, mediaType: string): Record<string, string> {
  const plain = name.replace(/[^\x20-\x7e]|["\\%]/g, '_');
  const exact = encodeURIComponent(name).replace(
    /['()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return {
    'Content-Type': /^[\w.+-]+\/[\w.+-]+$/.test(mediaType) ? mediaType : 'application/octet-stream',
    'Content-Disposition': `attachment; filename="${plain}"; filename*=UTF-8''${exact}`,
  };
}
