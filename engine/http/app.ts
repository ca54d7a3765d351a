import express, {
  type ErrorRequestHandler,
  type Express,
  type Request,
  type RequestHandler,
  type Response,
} from 'express';
import { authenticate } from '../usecases/authenticate.ts';
import type { Engine } from '../usecases/engine.ts';
import { Refused } from '../usecases/refused.ts';
import { whyNotAdmitted } from './access-matrix.ts';
import { bearerToken, Context } from './context.ts';
import { BODY_LIMIT, translateExpressError } from './express-fault.ts';
import { HttpFault } from './http-fault.ts';
import { Metrics } from './metrics.ts';
import { problemHeaders, problemOf } from './problem.ts';
import type { Route } from './route.ts';
import { allRoutes } from './routes/index.ts';
import { secureAnswers } from './security-headers.ts';
import { sendAnswer } from './send-answer.ts';
import { buildIn, staticPages } from './static-pages.ts';

export interface AppOptions {
  version: string;
  /** Which store the engine runs on, for the page that says what is running. */
  store?: string;
  /** Folder of the built admin UI, served below /admin. */
  staticDir?: string;
}

const parseJson = express.json({
  limit: BODY_LIMIT.bytes,
  strict: false,
  type: ['application/json', 'application/*+json'],
});

/** The HTTP face of an engine, without a port. */
export function createApp(engine: Engine, options: AppOptions): Express {
  const app = express();
  const metrics = new Metrics(performance.now());
  app.disable('x-powered-by');
  app.disable('etag');
  app.set('query parser', 'simple');
  app.use(secureAnswers);
  const build = options.staticDir === undefined ? '' : buildIn(options.staticDir);
  // Open pages compare it with their own build and load again after an upgrade.
  if (build !== '')
    app.use('/api', (_request, response, next) => {
      response.set('X-Thutuc-Build', build);
      next();
    });
  app.use((_request, response, next) => {
    response.on('finish', () => metrics.answered(response.statusCode, operationIn(response)));
    next();
  });
  for (const route of allRoutes(options, metrics))
    app[route.method](route.path, admit(engine, route), ...(isJson(route) ? [parseJson] : []), handle(engine, route));
  if (options.staticDir !== undefined) app.use('/admin', staticPages(options.staticDir));
  app.use((request, _response, next) => {
    next(new HttpFault('unknown-route', { method: request.method, path: request.path }));
  });
  app.use(answerProblem(engine));
  return app;
}

const isJson = ({ body }: Route): boolean => body !== undefined && body !== 'file';

function operationIn({ locals }: Response): string | undefined {
  const operation: unknown = locals.operation;
  return typeof operation === 'string' ? operation : undefined;
}

/** Who asks is settled before any of the body is read. */
function admit(engine: Engine, route: Route): RequestHandler {
  return async (request, response, next) => {
    response.locals.operation = route.operationId;
    response.locals.context = new Context(engine, request, await actorOf(engine, route, request));
    next();
  };
}

async function actorOf(engine: Engine, { access }: Route, request: Request) {
  const token = bearerToken(request);
  const actor = access === 'public' || token === undefined ? undefined : await authenticate(engine, token);
  const why = whyNotAdmitted(access, actor);
  if (why) throw new Refused([why]);
  return actor;
}

function handle(engine: Engine, route: Route): RequestHandler {
  return async (request, response) => {
    const kept: unknown = response.locals.context;
    const context = kept instanceof Context ? kept : new Context(engine, request, undefined);
    await sendAnswer(response, await route.handle(context));
  };
}

function answerProblem(engine: Engine): ErrorRequestHandler {
  return (thrown: unknown, _request, response, next) => {
    // An answer already on its way can only be broken off.
    if (response.headersSent) {
      next(thrown);
      return;
    }
    const error = translateExpressError(thrown);
    const problem = problemOf(error, engine);
    for (const name of ['Content-Disposition', 'Content-Range', 'ETag']) response.removeHeader(name);
    response.status(problem.status).set(problemHeaders(error, problem)).type('application/problem+json');
    response.send(JSON.stringify(problem));
  };
}
