import type { Readable } from 'node:stream';
import type { Bilingual, ShapeMap } from '../../schemas/types/index.ts';
import { check, type ShapeName } from '../../schemas/validate.ts';
import { refuse } from '../usecases/refused.ts';
import type { AccessRule } from './access-matrix.ts';
import type { Context } from './context.ts';

/** What a route sends back; one of `json`, `text` and `bytes`, or nothing. */
export interface Answer {
  status?: number;
  headers?: Record<string, string>;
  json?: unknown;
  text?: string;
  bytes?: Readable | Uint8Array;
}

/** How an answer is described: a shape, a list of one, or words and a media type. */
export type AnswerShape = ShapeName | { list: ShapeName } | { text: string; media?: string };

/** A header a route reads. */
export type Guard = 'If-Match' | 'If-Match (optional)' | 'Idempotency-Key';

/** One address with everything the server and its description must know of it. */
export interface Route {
  method: 'get' | 'post' | 'put' | 'delete';
  /** Express path with `:names`. */
  path: string;
  operationId: string;
  /** Heading it stands under in the description. */
  tag: string;
  summary: Bilingual;
  access: AccessRule;
  guards?: Guard[];
  /** Query parameters and what they mean. */
  query?: Record<string, string>;
  /** Shape of the JSON body, or a file in the multipart field `file`. */
  body?: ShapeName | 'file';
  answers: Record<number, AnswerShape>;
  handle(context: Context): Promise<Answer> | Answer;
}

/** The part of a route that takes a JSON body: checked before it is handled. */
export function withBody<Name extends ShapeName>(
  body: Name,
  handle: (context: Context, body: ShapeMap[Name]) => Promise<Answer>,
): { body: Name; handle(context: Context): Promise<Answer> } {
  return takingBody(body, handle, (context) => context.jsonBody());
}

function takingBody<Name extends ShapeName>(
  body: Name,
  handle: (context: Context, body: ShapeMap[Name]) => Promise<Answer>,
  read: (context: Context) => unknown,
): { body: Name; handle(context: Context): Promise<Answer> } {
  return {
    body,
    async handle(context) {
      const checked = check(body, read(context));
      if (!checked.ok) throw refuse('invalid-shape', { errors: checked.errors });
      return handle(context, checked.value);
    },
  };
}

/** The part of a route that takes a signed JSON body, given on as it was sent: whoever knows the key checks it. */
export function withSignedBody<Name extends ShapeName>(
  body: Name,
  handle: (context: Context, body: ShapeMap[Name]) => Promise<Answer>,
): { body: Name; handle(context: Context): Promise<Answer> } {
  return takingBody(body, handle, (context) => context.signedBody());
}

/** The ETag of a numbered state. */
export const etag = (number: number): string => `"${number}"`;

/** Query parameters of every list. */
export const LIST_QUERY = {
  filter: 'JSON: {"q":"…"}',
  range: 'JSON: [0,24]',
  sort: 'JSON: ["code","ASC"]',
} satisfies Record<string, string>;
