import type { Express, RequestHandler } from 'express';
import { createApp } from '../../engine/http/app.ts';
import { Context } from '../../engine/http/context.ts';
import { dossierAnswer } from '../../engine/http/routes/dossiers.ts';
import { sendAnswer } from '../../engine/http/send-answer.ts';
import type { Engine } from '../../engine/usecases/engine.ts';
import { check } from '../../schemas/validate.ts';

const ACTIONS = '/api/v1/dossiers/:id/actions';

/** The server with one handler replaced: acting does nothing and answers the same each time; all before and after it stays. */
export function constantApp(engine: Engine, answer: string): Express {
  const done: { dossier: Parameters<typeof dossierAnswer>[0] } = JSON.parse(answer);
  const constant: RequestHandler = async (_request, response) => {
    const context: unknown = response.locals.context;
    if (!(context instanceof Context) || !check('ActBody', context.jsonBody()).ok)
      throw new Error('the constant route was not reached as the real one is');
    await sendAnswer(response, dossierAnswer(done.dossier, done));
  };
  const app = createApp(engine, { version: 'bench' });
  const route = app.router.stack
    .map((layer) => layer.route)
    .find((candidate) => candidate?.path === ACTIONS && candidate.stack.some(({ method }) => method === 'post'));
  const last = route?.stack.at(-1);
  if (!last) throw new Error(`the server has no ${ACTIONS}`);
  last.handle = constant;
  return app;
}
