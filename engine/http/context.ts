import type { Request } from 'express';
import type { Origin } from '../../schemas/types/index.ts';
import type { Actor } from '../domain/access/actor.ts';
import type { Engine } from '../usecases/engine.ts';
import { DEEPEST, normalise, tooDeepAt } from '../usecases/normalise.ts';
import { refuse } from '../usecases/refused.ts';
import { HttpFault } from './http-fault.ts';
import { originOf } from './origin.ts';

const ENTITY_TAG = /^(?:W\/)?"(\d{1,15})"$/;
const IDEMPOTENCY_KEY = /^[\x21-\x7e]{1,200}$/;
/** No definition nests deeper. */
const JSON_TYPE = /^application\/(?:[\w.-]+\+)?json\b/i;
const BEARER = /^Bearer +(\S+)$/i;

/** The token a request carries, if any. */
export function bearerToken(request: Request): string | undefined {
  return BEARER.exec(request.headers.authorization ?? '')?.[1];
}

/** A request as a route reads it: every text in NFC, every header checked. */
export class Context {
  readonly engine: Engine;
  readonly request: Request;
  readonly #actor: Actor | undefined;

  constructor(engine: Engine, request: Request, actor: Actor | undefined) {
    this.engine = engine;
    this.request = request;
    this.#actor = actor;
  }

  /** Who asks; throws on a public route asked by nobody. */
  get actor(): Actor {
    if (!this.#actor) throw refuse('not-signed-in');
    return { ...this.#actor, origin: this.origin };
  }

  get token(): string {
    return bearerToken(this.request) ?? '';
  }

  /** From where the request comes, as the audit keeps it. */
  get origin(): Origin {
    return originOf(this.request);
  }

  /** Scheme, name and port under which whoever asks reached this server; behind a proxy on this machine, as it says. */
  get serverAddress(): string {
    const { headers } = this.request;
    const proxied = headers['x-forwarded-proto'];
    const scheme = proxied === 'https' ? 'https' : 'http';
    const host = headers.host ?? '';
    return `${scheme}://${/^[\w.:[\]-]{1,255}$/.test(host) ? host : 'localhost'}`;
  }

  get remoteAddress(): string {
    return this.request.socket.remoteAddress ?? '';
  }

  /** A `:name` of the path, decoded once. */
  param(name: string): string {
    const value = this.request.params[name];
    if (typeof value !== 'string') throw new Error(`the path has no :${name}`);
    return value.normalize('NFC');
  }

  /** A `:name` that is a whole number from 1; anything else answers as what does not exist. */
  numberParam(name: string, kind: string): number {
    const text = this.param(name);
    if (!/^[1-9]\d{0,14}$/.test(text)) throw refuse('not-found', { kind, code: text });
    return Number(text);
  }

  query(name: string): string | undefined {
    const value = this.request.query[name];
    if (value === undefined) return undefined;
    if (typeof value !== 'string')
      throw new HttpFault('query-unreadable', { name, expected: 'một giá trị · one value' });
    return value.normalize('NFC');
  }

  /** The JSON body with every text in NFC. */
  jsonBody(): unknown {
    return normalise(this.signedBody());
  }

  /** The JSON body as it was sent, letter by letter: a signature holds for nothing else. */
  signedBody(): unknown {
    const body: unknown = this.request.body;
    if (body !== undefined) {
      const path = tooDeepAt(body);
      if (path !== undefined) throw new HttpFault('body-too-deep', { expected: String(DEEPEST), name: path });
      return body;
    }
    const type = this.request.headers['content-type'];
    if (type === undefined || JSON_TYPE.test(type)) throw new HttpFault('body-missing');
    throw new HttpFault('body-type', { expected: 'application/json' });
  }

  /** The number in If-Match, if the header was sent. */
  get ifMatch(): number | undefined {
    const header = this.request.headers['if-match'];
    if (header === undefined) return undefined;
    const number = ENTITY_TAG.exec(header)?.[1];
    if (number === undefined) throw new HttpFault('header-unreadable', { name: 'If-Match', expected: '"12"' });
    return Number(number);
  }

  get requiredIfMatch(): number {
    const { ifMatch } = this;
    if (ifMatch === undefined) throw new HttpFault('revision-missing');
    return ifMatch;
  }

  get idempotencyKey(): string | undefined {
    const header = this.request.headers['idempotency-key'];
    if (header === undefined) return undefined;
    if (typeof header === 'string' && IDEMPOTENCY_KEY.test(header)) return header;
    const expected = '1-200 ký tự ASCII không dấu cách · 1-200 ASCII characters without spaces';
    throw new HttpFault('header-unreadable', { name: 'Idempotency-Key', expected });
  }

  /** What guards an act: the seq that was seen, and the key of a repetition. */
  get actGuard(): { ifMatch?: number; idempotencyKey?: string } {
    const { ifMatch, idempotencyKey } = this;
    return {
      ...(ifMatch === undefined ? {} : { ifMatch }),
      ...(idempotencyKey === undefined ? {} : { idempotencyKey }),
    };
  }
}
