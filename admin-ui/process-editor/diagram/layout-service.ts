import ELK, { type ELK as Elk, type ElkNode } from 'elkjs/lib/elk-api.js';
import workerUrl from 'elkjs/lib/elk-worker.min.js?url';
import type { LaidOut } from './drawing.ts';
import { type ElkInput, plainer } from './elk-graph.ts';
import { warmGraph } from './warm-graph.ts';

/** A layout that answers, or says that its worker broke. */
interface Service {
  elk: Elk;
  broken: Promise<never>;
}

let service: Service | undefined;

function startService(): Service {
  const worker = new Worker(workerUrl);
  const broken = new Promise<never>((_resolve, reject) => {
    worker.addEventListener('error', ({ message }) => {
      service = undefined;
      reject(new Error(`the layout broke: ${message}`));
    });
  });
  // Whoever waits for a layout is told; when nobody waits there is nobody to tell.
  broken.catch(() => undefined);
  return { elk: new ELK({ algorithms: ['layered'], workerFactory: () => worker }), broken };
}

/** The browser translates the layout's code piece by piece while it runs. */
const WARM_ROUNDS = 4;

/** Starts the worker and lays a small graph out a few times, so that the first real one does not wait for that. */
export function warmLayout(): void {
  if (service) return;
  service = startService();
  const { elk } = service;
  const warm = async () => {
    for (let round = 0; round < WARM_ROUNDS && done.size === 0; round += 1) await elk.layout(warmGraph());
  };
  // What fails here fails again, in sight, at the first drawing.
  warm().catch(() => undefined);
}

const done = new Map<string, Promise<LaidOut>>();
const KEPT = 8;

function ask(input: ElkInput): Promise<LaidOut> {
  service ??= startService();
  const { elk, broken } = service;
  const place = async (graph: ElkInput): Promise<LaidOut> => {
    const { width, height, children, edges }: LaidOut = await elk.layout<ElkNode>(graph);
    return { width, height, children, edges };
  };
  // A graph the finer layout cannot take is still drawn.
  return Promise.race([place(input).catch(() => place(plainer(input))), broken]);
}

/** Lays a graph out beside the page; the same graph is laid out once. */
export function layOut(input: ElkInput): Promise<LaidOut> {
  const key = JSON.stringify(input);
  const known = done.get(key);
  if (known) return known;
  const asked = ask(input);
  done.set(key, asked);
  asked.catch(() => done.delete(key));
  const oldest = done.keys().next().value;
  if (done.size > KEPT && oldest !== undefined) done.delete(oldest);
  return asked;
}
