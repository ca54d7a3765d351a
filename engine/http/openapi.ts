import { bundleSchemas } from '../../schemas/bundle.ts';
import { ruleText } from './access-matrix.ts';
import type { AnswerShape, Guard, Route } from './route.ts';

const SCHEMAS = '#/components/schemas/';
const ref = (name: string) => ({ $ref: `${SCHEMAS}${name}` });

const guards = {
  'If-Match': { required: true, schema: { type: 'string' }, description: 'ETag đã đọc · the ETag that was read' },
  'If-Match (optional)': {
    required: false,
    schema: { type: 'string' },
    description: 'ETag đã đọc · the ETag that was read',
  },
  'Idempotency-Key': {
    required: false,
    schema: { type: 'string', maxLength: 200 },
    description: 'Cùng khoá, cùng kết quả · same key, same answer, once',
  },
} satisfies Record<Guard, object>;

const problemAnswer = {
  description: 'Vấn đề · Problem (RFC 9457)',
  content: { 'application/problem+json': { schema: ref('Problem') } },
};

function answerOf(shape: AnswerShape): object {
  if (typeof shape === 'string') return { description: shape, content: { 'application/json': { schema: ref(shape) } } };
  if ('list' in shape)
    return {
      description: `${shape.list}[]`,
      content: { 'application/json': { schema: { type: 'array', items: ref(shape.list) } } },
    };
  return { description: shape.text, ...(shape.media === undefined ? {} : { content: { [shape.media]: {} } }) };
}

function bodyOf({ body }: Route): object {
  if (body === undefined) return {};
  if (body !== 'file')
    return { requestBody: { required: true, content: { 'application/json': { schema: ref(body) } } } };
  const schema = { type: 'object', required: ['file'], properties: { file: { type: 'string', format: 'binary' } } };
  return { requestBody: { required: true, content: { 'multipart/form-data': { schema } } } };
}

function parametersOf({ path, query = {}, guards: read = [] }: Route): object[] {
  const inPath = [...path.matchAll(/:(\w+)/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }));
  const inQuery = Object.entries(query).map(([name, description]) => ({
    name,
    in: 'query',
    description,
    schema: { type: 'string' },
  }));
  const inHeader = read.map((guard) => ({ name: guard.replace(' (optional)', ''), in: 'header', ...guards[guard] }));
  return [...inPath, ...inQuery, ...inHeader];
}

/** The path of a route as OpenAPI writes it. */
export const openApiPath = (path: string): string => path.replace(/:(\w+)/g, '{$1}');

function operationOf(route: Route): object {
  const { operationId, tag, summary, access, answers } = route;
  const responses = Object.entries(answers).map(([status, shape]) => [status, answerOf(shape)]);
  return {
    operationId,
    tags: [tag],
    summary: summary.vi,
    description: `${summary.en}\n\n${ruleText(access)}`,
    ...(access === 'public' ? { security: [] } : {}),
    parameters: parametersOf(route),
    ...bodyOf(route),
    responses: Object.fromEntries([...responses, ['default', problemAnswer]]),
  };
}

/** OpenAPI 3.1 of a route table; every shape is the JSON Schema that validates it. */
export function openApi(routes: readonly Route[], version: string): object {
  const paths: Record<string, Record<string, object>> = {};
  for (const route of routes) {
    const path = openApiPath(route.path);
    paths[path] = { ...paths[path], [route.method]: operationOf(route) };
  }
  return {
    openapi: '3.1.0',
    info: { title: 'thutuc', version, description: 'Thủ tục hành chính một cửa · one-stop administrative procedures' },
    servers: [{ url: '/' }],
    security: [{ bearer: [] }],
    tags: [...new Set(routes.map(({ tag }) => tag))].map((name) => ({ name })),
    paths,
    components: {
      securitySchemes: { bearer: { type: 'http', scheme: 'bearer' } },
      schemas: bundleSchemas(SCHEMAS).$defs,
    },
  };
}
