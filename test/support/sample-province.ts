import assert from 'node:assert/strict';
import type { PublishItem } from '../../schemas/types/index.ts';
import { sampleProcess } from './sample-definitions.ts';
import type { TestResponse, TestServer } from './test-server.ts';

/** An offer of a procedure at an agency by the sample process and template. */
export const sampleOffer = (serviceCode: string, govAgencyCode = 'XA1', more: object = {}) => ({
  serviceConfigCode: `${serviceCode}@${govAgencyCode}`,
  serviceCode,
  govAgencyCode,
  govAgencyName: `Cơ quan ${govAgencyCode}`,
  serviceLevel: 2,
  processes: [{ optionName: '', seqOrder: 1, autoSelect: '', templateNo: 'MAU1', processNo: 'QT1' }],
  ownerAgency: govAgencyCode,
  ...more,
});

export const sampleService = (serviceCode: string) => ({
  serviceCode,
  serviceName: `Thủ tục ${serviceCode}`,
  ownerAgency: 'XA1',
});

export const sampleTemplate = (templateNo: string) => ({
  templateNo,
  templateName: `Mẫu ${templateNo}`,
  description: '',
  newFormScript: '',
  parts: [],
  ownerAgency: 'XA1',
});

/** Creates a draft as the admin of the commune. */
export async function createDraft({ ask }: TestServer, resource: string, json: object): Promise<void> {
  const { status, text } = await ask('POST', `/api/v1/${resource}`, { as: 'qt1', json });
  assert.equal(status, 201, `${resource} ${text}`);
}

/** Saves the next revision of a draft as the admin of the commune. */
export async function changeDraft(server: TestServer, resource: string, code: string, change: object): Promise<void> {
  const path = `/api/v1/${resource}/${encodeURIComponent(code)}`;
  const { json } = await server.ask('GET', path, { as: 'qt1' });
  const headers = { 'If-Match': `"${json.revision}"` };
  const saved = await server.ask('PUT', path, { as: 'qt1', json: { ...json.body, ...change }, headers });
  assert.equal(saved.status, 200, saved.text);
}

/** Asks for a release as the admin of the commune. */
export const askRelease = ({ ask }: TestServer, body: object): Promise<TestResponse> =>
  ask('POST', '/api/v1/releases', { as: 'qt1', json: { reason: 'thử', ...body } });

/** Makes a release that must succeed. */
export async function release(
  server: TestServer,
  items: PublishItem[],
  more: object = {},
): Promise<TestResponse['json']> {
  const { status, text, json } = await askRelease(server, { items, ...more });
  assert.equal(status, 201, text);
  return json;
}

export const named = (kind: PublishItem['kind'], code: string, more: Partial<PublishItem> = {}): PublishItem => ({
  kind,
  code,
  ...more,
});

/** Office hours from Monday to Friday, for the whole nation. */
export const sampleCalendar = {
  calendarCode: 'VN',
  calendarName: 'Lịch làm việc',
  scope: 'nation',
  workingTimes: [2, 3, 4, 5, 6].map((day) => ({ day, hours: '07:00-11:30,13:30-17:00' })),
  exceptions: [],
  ownerAgency: 'XA1',
};

/** A procedure TT1 offered at XA1 with process QT1 and template MAU1, all as drafts. */
export async function draftProcedure(server: TestServer): Promise<void> {
  await createDraft(server, 'service-processes', sampleProcess('QT1'));
  await createDraft(server, 'dossier-templates', sampleTemplate('MAU1'));
  await createDraft(server, 'services', sampleService('TT1'));
  await createDraft(server, 'service-configs', sampleOffer('TT1'));
}

export const PROCEDURE: PublishItem[] = [
  named('service-process', 'QT1'),
  named('dossier-template', 'MAU1'),
  named('service', 'TT1'),
  named('service-config', 'TT1@XA1'),
];

/** The same, in force. */
export async function offerProcedure(server: TestServer): Promise<void> {
  await draftProcedure(server);
  await release(server, PROCEDURE);
}
