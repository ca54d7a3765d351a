import { PassThrough, type Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import busboy from 'busboy';
import type { Request } from 'express';
import { HttpFault } from './http-fault.ts';

const FIELD = 'file';
const MEBI = 1024 * 1024;
/** Fields beside the file are not read; a few may come along. */
const OTHER_FIELDS = 20;

/** A file on its way in. Its stream ends well only when the whole request was read and held no second file. */
export interface Upload {
  name: string;
  mediaType: string;
  stream: Readable;
}

/** Control characters have no place in a file name; an empty one gets a plain name. */
const cleanName = (name: string): string =>
  name
    .replace(/\p{Cc}/gu, '')
    .trim()
    .normalize('NFC') || 'file';

function parserFor(request: Request, maxMegabytes: number) {
  const limits = { files: 1, fields: OTHER_FIELDS, fieldSize: MEBI, fileSize: maxMegabytes * MEBI };
  try {
    return busboy({ headers: request.headers, limits, defParamCharset: 'utf8' });
  } catch {
    throw new HttpFault('body-type', { expected: 'multipart/form-data; boundary=…' });
  }
}

/**
 * The file of a multipart request, streamed. Rejects, or destroys the stream, with a fault when there is no file, more
 * than one, one that is too large, or the request breaks off.
 */
export function readUpload(request: Request, maxMegabytes: number): Promise<Upload> {
  const parser = parserFor(request, maxMegabytes);
  return new Promise((resolve, reject) => {
    const held = new PassThrough();
    let found = false;
    let fault: HttpFault | undefined;
    const fail = (reason: HttpFault) => {
      fault ??= reason;
      reject(fault);
      held.destroy(fault);
      // Nobody reads on; the rest is let through so that the connection can carry the answer.
      request.unpipe(parser);
      request.resume();
    };
    // After a rejection nobody listens to the held stream, and an error nobody hears ends the process.
    held.on('error', () => {});
    parser.on('file', (field, incoming, { filename, mimeType }) => {
      incoming.on('limit', () => fail(new HttpFault('upload-too-large', { expected: `${maxMegabytes} MB` })));
      incoming.on('error', () => fail(new HttpFault('body-broken')));
      if (field !== FIELD) {
        incoming.resume();
        return;
      }
      found = true;
      incoming.pipe(held, { end: false });
      resolve({ name: cleanName(filename ?? ''), mediaType: mimeType, stream: held });
    });
    parser.on('filesLimit', () => fail(new HttpFault('upload-several')));
    parser.on('error', () => fail(new HttpFault('body-broken')));
    parser.on('close', () => {
      if (!found) fail(new HttpFault('upload-missing'));
      else if (!fault) held.end();
    });
    request.on('aborted', () => fail(new HttpFault('body-broken')));
    // Whoever takes the stream may stop early; what it leaves unread must not hold up the request.
    held.on('close', () => {
      if (held.writableFinished) return;
      request.unpipe(parser);
      request.resume();
    });
    request.pipe(parser);
  });
}

/** The whole file in memory. */
export async function readUploadBytes(
  request: Request,
  maxMegabytes: number,
): Promise<{ fileName: string; bytes: Uint8Array }> {
  const { name, stream } = await readUpload(request, maxMegabytes);
  return { fileName: name, bytes: await buffer(stream) };
}
