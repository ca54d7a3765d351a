import { isRecord } from '../../../engine/domain/exchange/same-value.ts';
import { check } from '../../../schemas/validate.ts';
import { address } from '../../providers/http-client.ts';
import { NoAnswer, ServerProblem } from '../../providers/problem.ts';
import { session } from '../../providers/session.ts';
import { askSignIn } from '../../providers/session-gate.ts';
import { noteBuild } from '../../providers/upgrade.ts';

interface UploadOptions {
  /** Told the share of the bytes that have been sent, 0 to 1; at 1 the server is at work. */
  onProgress(sent: number): void;
  signal: AbortSignal;
}

const isGone = (status: number): boolean => status === 0 || status === 502 || status === 503 || status === 504;

/** One try. Not `fetch`, which does not tell how much has been sent. */
function tryOnce(file: File, { onProgress, signal }: UploadOptions): Promise<XMLHttpRequest> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const abort = () => request.abort();
    const body = new FormData();
    body.append('file', file);
    request.open('POST', address('imports'));
    request.setRequestHeader('Accept', 'application/json');
    const token = session.get()?.token;
    if (token !== undefined) request.setRequestHeader('Authorization', `Bearer ${token}`);
    request.upload.addEventListener('progress', ({ lengthComputable, loaded, total }) => {
      if (lengthComputable && total > 0) onProgress(loaded / total);
    });
    request.upload.addEventListener('load', () => onProgress(1));
    request.addEventListener('abort', () => reject(signal.reason));
    request.addEventListener('error', () => reject(new NoAnswer()));
    request.addEventListener('load', () => (isGone(request.status) ? reject(new NoAnswer()) : resolve(request)));
    request.addEventListener('loadend', () => signal.removeEventListener('abort', abort));
    signal.addEventListener('abort', abort);
    request.send(body);
  });
}

function answerOf({ responseText }: XMLHttpRequest): unknown {
  try {
    return JSON.parse(responseText);
  } catch {
    // A page of something between here and the server: its status says more than its text.
    return undefined;
  }
}

function problemOf(status: number, answer: unknown): ServerProblem {
  const checked = check('Problem', answer);
  if (checked.ok) return new ServerProblem(checked.value);
  const detail = `HTTP ${status}`;
  return new ServerProblem({ type: 'about:blank', title: detail, status, code: 'unreadable', detail });
}

/**
 * Sends a bundle and answers the id of its plan; an ended session asks for the password and sends again. Throws
 * ServerProblem, NoAnswer, SignedOut, or the reason of the signal.
 */
export async function uploadBundle(file: File, options: UploadOptions): Promise<string> {
  for (;;) {
    options.onProgress(0);
    const request = await tryOnce(file, options);
    noteBuild(request.getResponseHeader('X-Thutuc-Build'));
    const answer = answerOf(request);
    if (request.status === 201 && isRecord(answer) && typeof answer.id === 'string') return answer.id;
    const problem = problemOf(request.status, answer);
    if (problem.code !== 'not-signed-in') throw problem;
    await askSignIn();
  }
}
