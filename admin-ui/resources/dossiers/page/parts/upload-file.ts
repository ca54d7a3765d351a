import type { Problem } from '../../../../../schemas/types/index.ts';
import { address } from '../../../../providers/http-client.ts';
import { NoAnswer, ServerProblem } from '../../../../providers/problem.ts';
import { session } from '../../../../providers/session.ts';
import { askSignIn } from '../../../../providers/session-gate.ts';
import type { DossierView } from '../dossier-answers.ts';

interface Answered {
  status: number;
  body: unknown;
}

/** One request with its progress, which `fetch` does not tell. */
function post(
  path: string,
  form: FormData,
  onProgress: (share: number) => void,
  signal: AbortSignal,
): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', path);
    request.responseType = 'json';
    request.setRequestHeader('Accept', 'application/json');
    const token = session.get()?.token;
    if (token !== undefined) request.setRequestHeader('Authorization', `Bearer ${token}`);
    request.upload.onprogress = ({ loaded, total, lengthComputable }) => {
      if (lengthComputable && total > 0) onProgress(loaded / total);
    };
    request.onload = () => resolve({ status: request.status, body: request.response });
    request.onerror = () => reject(new NoAnswer());
    request.onabort = () => reject(signal.reason);
    signal.addEventListener('abort', () => request.abort(), { once: true });
    request.send(form);
  });
}

const isProblem = (body: unknown): body is Problem =>
  typeof body === 'object' && body !== null && 'code' in body && 'detail' in body && 'status' in body;

const isAttached = (body: unknown): body is { dossier: DossierView } =>
  typeof body === 'object' && body !== null && 'dossier' in body;

function problemOf({ status, body }: Answered): ServerProblem {
  if (isProblem(body)) return new ServerProblem(body);
  const detail = `HTTP ${status}`;
  return new ServerProblem({ type: 'about:blank', title: detail, status, code: 'unreadable', detail });
}

/** Attaches a file to a paper; an ended session asks for the password and sends it again. Throws ServerProblem, NoAnswer or SignedOut. */
export async function uploadFile(
  id: string,
  partNo: string,
  file: File,
  onProgress: (share: number) => void,
  signal: AbortSignal,
): Promise<DossierView> {
  for (;;) {
    const token = session.get()?.token;
    const form = new FormData();
    form.append('file', file, file.name);
    const answered = await post(address('dossiers', id, 'parts', partNo, 'files'), form, onProgress, signal);
    if (answered.status >= 200 && answered.status < 300 && isAttached(answered.body)) return answered.body.dossier;
    const problem = problemOf(answered);
    if (problem.code !== 'not-signed-in') throw problem;
    if (session.get()?.token === token) await askSignIn();
  }
}
