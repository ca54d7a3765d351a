import type { Problem } from '../../schemas/types/index.ts';
import { followLoss, followRequest } from './connection.ts';
import { NoAnswer, ServerProblem, SignedOut } from './problem.ts';
import { session } from './session.ts';
import { askSignIn } from './session-gate.ts';
import { noteBuild } from './upgrade.ts';

/** Where the server's contract lives. */
export const API = '/api/v1';

export interface SendOptions {
  method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Sent as JSON; a FormData as it is. */
  body?: unknown;
  headers?: Record<string, string>;
  signal?: AbortSignal;
  /** Whether the same request may be sent again when no answer came; by default everything but a POST without a key. */
  repeatable?: boolean;
}

const PAUSES = [500, 1000, 2000, 4000, 8000];
const GIVE_UP_AFTER = 40;

const pause = (milliseconds: number, signal: AbortSignal | undefined): Promise<void> =>
  new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const timer = setTimeout(resolve, milliseconds);
    signal?.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason);
    });
  });

const isGone = (status: number): boolean => status === 502 || status === 503 || status === 504;

/** One try; undefined when the server could not be reached. */
async function tryOnce(path: string, options: SendOptions): Promise<Response | undefined> {
  const { method = 'GET', body, headers = {}, signal } = options;
  const token = session.get()?.token;
  const ended = followRequest();
  try {
    const response = await fetch(path, {
      method,
      headers: {
        Accept: 'application/json',
        ...(body === undefined || body instanceof FormData ? {} : { 'Content-Type': 'application/json' }),
        ...(token === undefined ? {} : { Authorization: `Bearer ${token}` }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: body instanceof FormData ? body : JSON.stringify(body) }),
      ...(signal ? { signal } : {}),
    });
    return isGone(response.status) ? undefined : response;
  } catch (error) {
    signal?.throwIfAborted();
    // What fetch throws beside an abort is always a connection that failed.
    if (error instanceof TypeError) return undefined;
    throw error;
  } finally {
    ended();
  }
}

/** Repeats until the server is back: a restart or a dead line is waited for, and what was typed is still on the page. */
async function tryUntilBack(path: string, options: SendOptions): Promise<Response> {
  const { method = 'GET', headers = {}, repeatable = method !== 'POST' || 'Idempotency-Key' in headers } = options;
  const first = await tryOnce(path, options);
  if (first) return first;
  if (!repeatable) throw new NoAnswer();
  const found = followLoss();
  try {
    for (let attempt = 0; attempt < GIVE_UP_AFTER; attempt += 1) {
      await pause(PAUSES[Math.min(attempt, PAUSES.length - 1)] ?? 0, options.signal);
      const response = await tryOnce(path, options);
      if (response) return response;
    }
    throw new NoAnswer();
  } finally {
    found();
  }
}

const isProblem = (value: unknown): value is Problem =>
  typeof value === 'object' && value !== null && 'code' in value && 'detail' in value && 'status' in value;

async function problemIn(response: Response): Promise<ServerProblem> {
  const body: unknown = await response.json().catch(() => undefined);
  if (isProblem(body)) return new ServerProblem(body);
  const detail = `HTTP ${response.status}`;
  return new ServerProblem({ type: 'about:blank', title: detail, status: response.status, code: 'unreadable', detail });
}

/**
 * Sends a request with the session's token and answers only what succeeded. An ended session asks for the password over
 * the page and goes on; a server that is away is waited for. Throws ServerProblem, NoAnswer or SignedOut.
 */
export async function send(path: string, options: SendOptions = {}): Promise<Response> {
  const username = session.get()?.user.username;
  for (;;) {
    // What one person asked for is never sent in the name of another.
    if (session.get()?.user.username !== username) throw new SignedOut();
    const token = session.get()?.token;
    const response = await tryUntilBack(path, options);
    noteBuild(response.headers.get('X-Thutuc-Build'));
    if (response.ok) return response;
    const problem = await problemIn(response);
    if (problem.code !== 'not-signed-in') throw problem;
    // Another request may have signed in again while this one was under way.
    if (session.get()?.token === token) await askSignIn();
  }
}

/** `send` for a JSON answer of a shape the contract promises. */
export async function sendJson<T>(path: string, options?: SendOptions): Promise<T> {
  const response = await send(path, options);
  return (response.status === 204 ? undefined : await response.json()) as T;
}

/** One page of a list, and how long the whole list is. */
export async function sendPage<T>(path: string, options?: SendOptions): Promise<{ rows: T[]; total: number }> {
  const response = await send(path, options);
  const total = /\/(\d+)$/.exec(response.headers.get('Content-Range') ?? '')?.[1];
  const rows = (await response.json()) as T[];
  return { rows, total: total === undefined ? rows.length : Number(total) };
}

/** An address with every segment encoded: codes carry slashes, spaces and parentheses. */
export const address = (...segments: (string | number)[]): string =>
  [API, ...segments.map((segment) => encodeURIComponent(String(segment)))].join('/');
