// The client of the HTTP measurement, in a process of its own so that its work is not counted as the server's.
import { Agent, request } from 'node:http';
import { ACT_ROLES, usernameOf } from './bench-process.ts';
import { type BenchAct, commandFor, driveActs } from './drive-acts.ts';
import type { ClientOrder, ClientReport } from './over-http.ts';

const ANSWERS_KEPT = 200;

const tell = (message: ClientReport) => process.send?.(message);

function post(agent: Agent, url: string, token: string, body: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const headers = {
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
    };
    const sent = request(url, { method: 'POST', agent, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const answer = Buffer.concat(chunks).toString();
        if (response.statusCode === 200) resolve(answer);
        else reject(new Error(`${response.statusCode}: ${answer}`));
      });
      response.on('error', reject);
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

async function act({ base, tokens, dossiers, callers }: ClientOrder): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: callers });
  const answers: string[] = [];
  const acts = await driveActs(dossiers, callers, async (one: BenchAct) => {
    const username = usernameOf(ACT_ROLES[one.place] ?? 'BP_MOT_CUA', one.dossier.agency);
    const url = `${base}/dossiers/${one.dossier.id}/actions`;
    const answer = await post(agent, url, tokens[username] ?? '', JSON.stringify(commandFor(one)));
    if (answers.length < ANSWERS_KEPT) answers.push(answer);
  });
  agent.destroy();
  answers.sort((one, other) => one.length - other.length);
  tell({ acts, answer: answers[Math.floor(answers.length / 2)] ?? '' });
}

let order: ClientOrder | undefined;
process.on('message', (message: ClientOrder | 'go') => {
  if (message === 'go' && order) void act(order);
  else if (message !== 'go') {
    order = message;
    tell('ready');
  }
});
