import { VERDICTS } from '../io/judgements.ts'
import { ROUTES } from './routes.ts'

const ERROR = {
  description: 'What went wrong and the way out, in one sentence',
  content: { 'application/json': { schema: { $ref: '#/components/schemas/Error' } } },
}

/** The description of the workbench's JSON views, made from the table that serves them (OpenAPI 3.1). */
export function openapi(): unknown {
  const paths = ROUTES.map(({ path, summary, query }) => [
    twinOf(path).replace(':id', '{id}'),
    {
      get: {
        summary,
        parameters: [
          ...(path.includes(':id') ? [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }] : []),
          ...Object.entries(query).map(([name, description]) => ({ name, in: 'query', description, schema: { type: 'string' } })),
        ],
        responses: {
          200: { description: summary, content: { 'application/json': { schema: { type: 'object' } } } },
          ...(path.includes(':id') && { 404: ERROR }),
        },
      },
    },
  ])
  return {
    openapi: '3.1.0',
    info: {
      title: 'Hearsay workbench',
      version: '0.1.0',
      description: 'Every screen of `hearsay serve` has a JSON twin: its address with .json.',
    },
    paths: {
      ...withDecisions(Object.fromEntries(paths)),
      '/read.json': {
        post: {
          summary: 'Read dropped files into the case; needs the token of the page in x-hearsay-token',
          requestBody: { content: { 'multipart/form-data': { schema: { type: 'object' } } } },
          responses: { 202: { description: 'Reading has begun: follow /progress' }, 403: ERROR, 409: ERROR },
        },
      },
      '/progress.json': {
        get: {
          summary: 'Whether a run goes on, and which version of the case is shown',
          responses: { 200: { description: 'running, version' } },
        },
      },
      '/progress': {
        get: { summary: 'What a run does now, as server-sent events', responses: { 200: { description: 'text/event-stream' } } },
      },
      '/export/{name}': {
        get: {
          summary: 'The case as case.json, case.xlsx, report.html, report.md, case.jsonld, provenance.ttl and more, or a list as LIST.csv',
          parameters: [{ name: 'name', in: 'path', required: true, schema: { type: 'string' } }],
          responses: { 200: { description: 'The file' }, 404: ERROR },
        },
      },
    },
    components: {
      schemas: {
        Error: { type: 'object', required: ['status', 'error'], properties: { status: { type: 'integer' }, error: { type: 'string' } } },
        Judgement: {
          type: 'object',
          required: ['kind'],
          properties: {
            kind: { enum: [...Object.keys(VERDICTS), 'undo'] },
            a: { type: 'string', description: 'a party, claim, statement, origin or finding: its id, its place or its name' },
            b: { type: 'string', description: 'the other one; for add the witness' },
            note: { type: 'string' },
            address: { type: 'string', description: 'for add: where the words of the witness can be looked up' },
            number: { type: 'integer', description: 'for undo: which judgement' },
          },
        },
      },
    },
  }
}

/** Decisions are written at the address where they are read. */
function withDecisions(paths: Record<string, object>): Record<string, object> {
  const post = {
    summary: 'Decide on parties, claims, origins or a finding, or take a decision back; needs the token',
    requestBody: { content: { 'application/json': { schema: { $ref: '#/components/schemas/Judgement' } } } },
    responses: { 202: { description: 'The case is being brought up to date: follow /progress' }, 400: ERROR, 403: ERROR, 409: ERROR },
  }
  return { ...paths, '/judgements.json': { ...paths['/judgements.json'], post } }
}

/** The address of a view's JSON. */
export function twinOf(path: string): string {
  return path === '/' ? '/index.json' : `${path}.json`
}
