import assert from 'node:assert/strict';
import test, { type TestContext } from 'node:test';
import type { Signing } from '../../engine/ports/signing.ts';
import type { DossierTemplate, ProcessAction, ProcessStep, ServiceConfig } from '../../schemas/types/index.ts';
import { action, part, step } from '../support/act-fixture.ts';
import { sampleProcess } from '../support/sample-definitions.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';

const DOSSIERS = '/api/v1/dossiers';
const desk = { roles: [{ roleCode: 'MOTCUA', roleName: 'Một cửa', moderator: true, condition: '' }] };
const steps: ProcessStep[] = [
  step('100', 'receiving', desk),
  step('200', 'processing', desk),
  step('120', 'waiting', { ...desk, waitLimit: 10 }),
  step('300', 'releasing', desk),
  step('400', 'done', { roles: [] }),
  step('410', 'cancelled', { roles: [] }),
  step('420', 'unresolved', { roles: [] }),
];
const actions: ProcessAction[] = [
  action('1100', '', '200', { preCondition: 'online=false' }),
  action('1300', '', '100', { autoEvent: 'submit', preCondition: 'online=true' }),
  action('1200', '100', '200', { configNote: '{"confirm":"Đã đối chiếu bản chính?"}' }),
  action('5200', '200', '120', { createDossierFiles: 'KQBS' }),
  action('1102', '120', '200', { autoEvent: 'submit' }),
  action('1191', '120', '410', { autoEvent: 'submit' }),
  action('4400', '200', '420', { eSignature: true, reasonRequired: true }),
  action('2900', '200', '200', { allowAssignUser: 1 }),
  action('2800', '200', '300', {
    signaturesRequired: [
      { paper: 'KQ01', kind: 'signature', roleCode: 'MOTCUA' },
      { paper: 'KQ01', kind: 'stamp', roleCode: '' },
    ],
  }),
  action('4000', '300', '400'),
  action('4100', '300', '410', { createDossierFiles: 'KQDUNG' }),
  action('4120', '120', '410', { autoEvent: 'timmer', reasonRequired: true }),
];
const template: DossierTemplate = {
  templateNo: 'M1',
  templateName: 'Mẫu hồ sơ',
  description: '',
  newFormScript: '',
  ownerAgency: 'XA1',
  parts: [
    part('TP01'),
    part('KQ01', { partType: 2, multiple: true }),
    part('KQDUNG', { partType: 2, printTemplate: 'DỪNG GIẢI QUYẾT: {{reason}}' }),
    part('KQBS', { partType: 2, printTemplate: 'BỔ SUNG: {{reason}}' }),
    part('KQTC', {
      partType: 2,
      eSign: true,
      printTemplate:
        'TỪ CHỐI {{dossierNo}}\nKính gửi {{applicantName}}: {{reason}}\nKý: {{khong_co}}\nCán bộ: {{officerName}}',
    }),
  ],
};
const offer: ServiceConfig = {
  serviceConfigCode: '1.1@XA1',
  serviceCode: '1.1',
  govAgencyCode: 'XA1',
  govAgencyName: 'Xã 1',
  serviceLevel: 4,
  ownerAgency: 'XA1',
  processes: [{ optionName: '', seqOrder: 1, templateNo: 'M1', processNo: 'QT1' }],
};
const calendar = {
  calendarCode: 'VN',
  calendarName: 'Lịch',
  scope: 'nation',
  workingTimes: [2, 3, 4, 5, 6].map((day) => ({ day, hours: '07:00-11:30,13:30-17:00' })),
  exceptions: [],
};
const applicant = { kind: 'person', name: 'Nguyễn Văn A', idNo: '001088012345' };
const opening = { serviceCode: '1.1', govAgencyCode: 'XA1', channel: 'direct', applicant };

const conclusion = {
  actionCode: '2900',
  actionName: 'Kết luận',
  form: {
    type: 'object',
    required: ['ketLuan'],
    properties: { ketLuan: { type: 'string', title: 'Kết luận' } },
  },
};

/** A server that offers a procedure with every kind of stop. */
async function office(t: TestContext): Promise<TestServer & { open(as: string, channel?: string): Promise<string> }> {
  const server = await startTestServer(t);
  const definitions = [
    ['service-processes', 'service-process', 'QT1', sampleProcess('QT1', { steps, actions })],
    ['dossier-templates', 'dossier-template', 'M1', template],
    ['services', 'service', '1.1', { serviceCode: '1.1', serviceName: 'Cấp giấy phép', ownerAgency: 'XA1' }],
    ['service-configs', 'service-config', '1.1@XA1', offer],
  ] as const;
  const kept = await server.ask('POST', '/api/v1/calendars', { as: 'admin', json: calendar });
  assert.equal(kept.status, 201, kept.text);
  const formed = await server.ask('POST', '/api/v1/action-configs', { as: 'admin', json: conclusion });
  assert.equal(formed.status, 201, formed.text);
  const shared = [
    { kind: 'calendar', code: 'VN' },
    { kind: 'action-config', code: '2900' },
  ];
  const inForce = { items: shared, reason: 'lịch', acknowledged: ANY_WARNING };
  const dated = await server.ask('POST', '/api/v1/releases', { as: 'admin', json: inForce });
  assert.equal(dated.status, 201, dated.text);
  for (const [route, , , json] of definitions) {
    const saved = await server.ask('POST', `/api/v1/${route}`, { as: 'qt1', json });
    assert.equal(saved.status, 201, saved.text);
  }
  const items = definitions.map(([, kind, code]) => ({ kind, code }));
  const released = await server.ask('POST', '/api/v1/releases', {
    as: 'qt1',
    json: { items, reason: 'mở', acknowledged: ACKNOWLEDGED },
  });
  assert.equal(released.status, 201, released.text);
  return {
    ...server,
    async open(as, channel = 'direct') {
      const opened = await server.ask('POST', DOSSIERS, { as, json: { ...opening, channel } });
      assert.equal(opened.status, 201, opened.text);
      return opened.json.id;
    },
  };
}
const ANY_WARNING = [{ findingCode: 'holidays-missing', reason: 'thử' }];
const ACKNOWLEDGED = [{ findingCode: 'refusal-without-document', reason: 'văn bản của luật' }];

type Office = Awaited<ReturnType<typeof office>>;
async function begin(server: Office, id: string, actionCode: string, as = 'cb1'): Promise<void> {
  const begun = await act(server, id, { actionCode }, as);
  assert.equal(begun.status, 200, begun.text);
}
const act = ({ ask }: Office, id: string, json: object, as = 'cb1') =>
  ask('POST', `${DOSSIERS}/${id}/actions`, { as, json });

async function attach({ ask }: Office, id: string, partNo: string, name = 'kq.txt'): Promise<string> {
  const form = new FormData();
  form.set('file', new Blob([`nội dung ${name}`], { type: 'text/plain' }), name);
  const answer = await ask('POST', `${DOSSIERS}/${id}/parts/${partNo}/files`, { as: 'cb1', raw: form });
  assert.equal(answer.status, 201, answer.text);
  return answer.json.file.fileId;
}
const codes = ({ json }: { json: { errors?: { code: string }[] } }): string[] =>
  (json.errors ?? []).map(({ code }) => code);

test('a file is signed, stamped and proven anew; the forward waits for both and says what lacks', async (t) => {
  const server = await office(t);
  const { ask } = server;
  const id = await server.open('cb1');
  await begin(server, id, '1100');
  const fileId = await attach(server, id, 'KQ01');
  const signatures = `${DOSSIERS}/${id}/parts/KQ01/files/${fileId}/signatures`;
  const state = await ask('GET', '/api/v1/signing-state?kind=stamp', { as: 'cb1' });
  assert.deepEqual([state.json.ready, state.json.certificate.subject], [true, 'Con dấu Cơ quan XA1']);
  const refused = await act(server, id, { actionCode: '2800' });
  assert.deepEqual([refused.status, refused.json.code], [409, 'signature-missing']);
  const early = await ask('POST', signatures, { as: 'cb1', json: { kind: 'stamp' } });
  assert.deepEqual([early.status, early.json.code], [409, 'stamp-before-signature']);
  for (const kind of ['signature', 'stamp']) {
    const done = await ask('POST', signatures, { as: 'cb1', json: { kind } });
    assert.equal(done.status, 201, done.text);
    assert.equal(done.json.signature.username, 'cb1');
    assert.deepEqual(done.json.signature.roleCodes, ['MOTCUA']);
  }
  const taken = await ask('DELETE', `${DOSSIERS}/${id}/parts/KQ01/files/${fileId}?reason=nhầm`, { as: 'qt1' });
  assert.deepEqual([taken.status, codes(taken)], [403, ['not-your-step']], 'nobody else takes off what was signed');
  const again = await ask('POST', signatures, { as: 'cb1', json: { kind: 'signature' } });
  assert.deepEqual([again.status, again.json.code], [409, 'signed-already']);
  const proven = await ask('GET', signatures, { as: 'cb1' });
  assert.deepEqual(
    proven.json.map((one: { valid: boolean; signature: { kind: string } }) => [one.signature.kind, one.valid]),
    [
      ['signature', true],
      ['stamp', true],
    ],
  );
  const offers = await ask('GET', `${DOSSIERS}/${id}/actions`, { as: 'cb1' });
  const offered = offers.json.find(({ actionCode }: { actionCode: string }) => actionCode === '2800');
  assert.deepEqual(
    offered.signatures.map(({ kind, present }: { kind: string; present: boolean }) => [kind, present]),
    [
      ['signature', true],
      ['stamp', true],
    ],
  );
  assert.equal((await act(server, id, { actionCode: '2800' })).status, 200);
  const log = await ask('GET', `${DOSSIERS}/${id}/log`, { as: 'cb1' });
  assert.deepEqual(
    log.json.map(({ command }: { command: string }) => command),
    ['create', 'act', 'attach', 'sign', 'sign', 'act'],
  );
});

test('who does not hold the step signs nothing, and a citizen puts no stamp', async (t) => {
  const server = await office(t);
  const id = await server.open('dan1', 'online');
  await begin(server, id, '1300', 'dan1');
  const fileId = await attach(server, id, 'KQ01');
  const signatures = `${DOSSIERS}/${id}/parts/KQ01/files/${fileId}/signatures`;
  for (const [as, kind, status] of [
    ['qt2', 'signature', 404],
    ['qt1', 'signature', 403],
    ['dan1', 'stamp', 403],
  ] as const)
    assert.equal((await server.ask('POST', signatures, { as, json: { kind } })).status, status, as);
});

test('a refusal prints its document from the template and signs it, in one act and one entry', async (t) => {
  const server = await office(t);
  const { ask } = server;
  const id = await server.open('cb1');
  await begin(server, id, '1100');
  const body = { actionCode: '4400', actionNote: 'Không thuộc thẩm quyền' };
  const preview = await ask('POST', `${DOSSIERS}/${id}/preview`, { as: 'cb1', json: body });
  assert.equal(preview.status, 200, preview.text);
  const done = await act(server, id, body);
  assert.equal(done.status, 200, done.text);
  const { dossier, entry } = done.json;
  assert.equal(dossier.status, 'unresolved');
  const [file] = dossier.parts.find(({ partNo }: { partNo: string }) => partNo === 'KQTC').files;
  assert.deepEqual([file.printed, file.signedBy, file.signatures.length], [true, 'Cán bộ cb1', 1]);
  assert.deepEqual(
    entry.events.map(({ type }: { type: string }) => type),
    ['dated', 'clocked', 'file-attached', 'file-signed', 'document-issued', 'moved'],
  );
  const text = (await ask('GET', `${DOSSIERS}/${id}/parts/KQTC/files/${file.fileId}`, { as: 'cb1' })).text;
  assert.match(text, /TỪ CHỐI XA1-\d{6}-0001\nKính gửi Nguyễn Văn A: Không thuộc thẩm quyền\nKý: …+/);
  const [document] = dossier.documents;
  assert.deepEqual(
    [document.documentType, document.documentName],
    ['MAU_03', 'Phiếu từ chối tiếp nhận, giải quyết hồ sơ'],
  );
});

test('a paper that is printed and signed in the place of somebody absent carries both names', async (t) => {
  const server = await office(t);
  const { ask } = server;
  const id = await server.open('cb1');
  await begin(server, id, '1100');
  const [from, until] = ['2026-03-01T00:00:00.000Z', '2026-03-20T00:00:00.000Z'];
  const delegation = {
    delegationCode: 'UQ-1',
    fromUsername: 'cb1',
    toUsername: 'qt2',
    from,
    until,
    reason: 'đi công tác',
  };
  const made = await ask('POST', '/api/v1/delegations', { as: 'cb1', json: delegation });
  assert.equal(made.status, 201, made.text);
  const done = await act(server, id, { actionCode: '4400', actionNote: 'Không thuộc thẩm quyền' }, 'qt2');
  assert.equal(done.status, 200, done.text);
  const [file] = done.json.dossier.parts.find(({ partNo }: { partNo: string }) => partNo === 'KQTC').files;
  const both = 'Cán bộ qt2 thay Cán bộ cb1';
  assert.deepEqual([file.by, file.signedBy, file.signatures[0].by], [both, both, both]);
  const { text } = await ask('GET', `${DOSSIERS}/${id}/parts/KQTC/files/${file.fileId}`, { as: 'cb1' });
  assert.match(text, /Cán bộ: Cán bộ qt2 thay Cán bộ cb1/);
});

test('for an act that is refused nobody signs and no paper is kept', async (t) => {
  const server = await office(t);
  const { engine } = server;
  const id = await server.open('cb1');
  await begin(server, id, '1100');
  const signed: string[] = [];
  const { signing, files } = engine;
  Object.assign(engine, {
    signing: {
      ...signing,
      sign: (...asked: Parameters<typeof signing.sign>) => {
        signed.push(asked[0].username);
        return signing.sign(...asked);
      },
    },
    files: {
      open: files.open.bind(files),
      put: (...asked: Parameters<typeof files.put>) => {
        signed.push('kept');
        return files.put(...asked);
      },
    },
  });
  const without = await act(server, id, { actionCode: '4400' });
  assert.deepEqual([without.status, without.json.code], [422, 'note-missing']);
  const notTheirs = await act(server, id, { actionCode: '4400', actionNote: 'Không thuộc thẩm quyền' }, 'qt1');
  assert.deepEqual([notTheirs.status, signed], [403, []]);
  assert.equal((await act(server, id, { actionCode: '4400', actionNote: 'Không thuộc thẩm quyền' })).status, 200);
  assert.deepEqual(signed, ['kept', 'cb1']);
});

/** What is written in the files of a paper, as they stand. */
async function textsOf({ ask }: Office, id: string, partNo: string): Promise<string[]> {
  const { json } = await ask('GET', `${DOSSIERS}/${id}`, { as: 'cb1' });
  const { files } = json.parts.find((one: { partNo: string }) => one.partNo === partNo);
  return Promise.all(
    files.map(async ({ fileId }: { fileId: string }) => {
      const read = await ask('GET', `${DOSSIERS}/${id}/parts/${partNo}/files/${fileId}`, { as: 'cb1' });
      return read.text;
    }),
  );
}

test('every request for a supplement prints its own slip, beside those that went out', async (t) => {
  const server = await office(t);
  const id = await server.open('cb1');
  await begin(server, id, '1100');
  await attach(server, id, 'TP01');
  const paper = async () => {
    const { json } = await server.ask('GET', `${DOSSIERS}/${id}`, { as: 'cb1' });
    const { fileCheck, comment } = json.parts.find(({ partNo }: { partNo: string }) => partNo === 'TP01');
    return [fileCheck, comment];
  };
  const slips: string[] = [];
  for (const wrong of ['thiếu chữ ký', 'thiếu trang 3']) {
    const supplement = { items: [{ partNo: 'TP01', wrong }] };
    const asked = await act(server, id, { actionCode: '5200', actionNote: `Vì ${wrong}`, supplement });
    assert.equal(asked.status, 200, asked.text);
    slips.push(`BỔ SUNG: Vì ${wrong}\n`);
    assert.deepEqual(await textsOf(server, id, 'KQBS'), slips);
    assert.deepEqual(await paper(), [2, wrong]);
    await begin(server, id, '1102');
    assert.equal((await paper())[0], 0, 'what was brought is compared anew');
  }
  await attach(server, id, 'KQBS', 'phiếu của phòng.txt');
  const own = { items: [{ partNo: 'TP01', wrong: 'nộp sai bản' }], ownFault: true };
  assert.equal((await act(server, id, { actionCode: '5200', actionNote: 'Lần 3', supplement: own })).status, 200);
  const [, , last, ...more] = await textsOf(server, id, 'KQBS');
  assert.deepEqual(
    [last, more],
    ['nội dung phiếu của phòng.txt', []],
    'the office’s own slip is printed over by nothing',
  );
});

test('a refusal or a request taken back takes its paper and its marks with it; done again it says what is said then', async (t) => {
  const server = await office(t);
  const id = await server.open('cb1');
  await begin(server, id, '1100');
  await attach(server, id, 'TP01');
  const before = await server.ask('GET', `${DOSSIERS}/${id}`, { as: 'cb1' });
  const undo = async () => {
    const undone = await server.ask('POST', `${DOSSIERS}/${id}/undo`, { as: 'cb1', json: {} });
    assert.equal(undone.status, 200, undone.text);
    const { parts } = (await server.ask('GET', `${DOSSIERS}/${id}`, { as: 'cb1' })).json;
    assert.deepEqual(parts, before.json.parts);
  };
  const supplement = { items: [{ partNo: 'TP01', wrong: 'nhầm hồ sơ' }] };
  assert.equal((await act(server, id, { actionCode: '5200', actionNote: 'Nhầm', supplement })).status, 200);
  await undo();
  assert.equal((await act(server, id, { actionCode: '4400', actionNote: 'Lý do nhầm' })).status, 200);
  await undo();
  assert.equal((await act(server, id, { actionCode: '4400', actionNote: 'Lý do đúng' })).status, 200);
  const [letter = '', ...others] = await textsOf(server, id, 'KQTC');
  assert.match(letter, /Lý do đúng/);
  assert.deepEqual(others, []);
});

test('an applicant reads what is written to them: no note between officers, no form of theirs, no draft before it is handed out', async (t) => {
  const server = await office(t);
  const { ask } = server;
  const id = await server.open('dan1', 'online');
  await begin(server, id, '1300', 'dan1');
  assert.equal((await act(server, id, { actionCode: '1200', confirmed: true, actionNote: 'NỘI BỘ 1' })).status, 200);
  const inside = { actionCode: '2900', actionNote: 'NỘI BỘ 2', payload: { ketLuan: 'NỘI BỘ 3' } };
  assert.equal((await act(server, id, inside)).status, 200);
  const fileId = await attach(server, id, 'KQ01', 'du-thao-NỘI BỘ.txt');
  const file = `${DOSSIERS}/${id}/parts/KQ01/files/${fileId}`;
  const read = async (as: string) => {
    const [dossier, log] = await Promise.all([
      ask('GET', `${DOSSIERS}/${id}`, { as }),
      ask('GET', `${DOSSIERS}/${id}/log`, { as }),
    ]);
    assert.deepEqual([dossier.status, log.status], [200, 200]);
    return `${dossier.text}${log.text}`;
  };
  for (const secret of ['NỘI BỘ 1', 'NỘI BỘ 2', 'NỘI BỘ 3', 'du-thao']) {
    assert.ok((await read('cb1')).includes(secret), secret);
    assert.ok(!(await read('dan1')).includes(secret), secret);
  }
  assert.equal((await ask('GET', file, { as: 'dan1' })).status, 404);
  assert.equal((await act(server, id, { actionCode: '4400', actionNote: 'NHẦM NGƯỜI' })).status, 200);
  assert.ok((await read('dan1')).includes('NHẦM NGƯỜI'));
  assert.equal((await ask('POST', `${DOSSIERS}/${id}/undo`, { as: 'cb1', json: {} })).status, 200);
  assert.ok(!(await read('dan1')).includes('NHẦM NGƯỜI'), 'what was taken back may have been meant for another');
  const offers = await ask('GET', `${DOSSIERS}/${id}/actions`, { as: 'cb1' });
  const toApplicant = offers.json
    .filter((one: { toApplicant?: boolean }) => one.toApplicant)
    .map(({ actionCode }: { actionCode: string }) => actionCode);
  assert.deepEqual(toApplicant, ['5200', '4400', '2800']);
  for (const kind of ['signature', 'stamp'])
    assert.equal((await ask('POST', `${file}/signatures`, { as: 'cb1', json: { kind } })).status, 201);
  assert.equal((await act(server, id, { actionCode: '2800', actionNote: 'Mời đến nhận' })).status, 200);
  assert.equal((await ask('GET', file, { as: 'dan1' })).status, 200);
  const told = await read('dan1');
  assert.ok(told.includes('Mời đến nhận') && told.includes('du-thao') && !told.includes('NỘI BỘ 2'));
});

test('a supplement goes to the applicant paper by paper and comes back from their own screen', async (t) => {
  const server = await office(t);
  const { ask } = server;
  const id = await server.open('dan1', 'online');
  await begin(server, id, '1300', 'dan1');
  const unconfirmed = await act(server, id, { actionCode: '1200' });
  assert.deepEqual([unconfirmed.status, codes(unconfirmed)], [422, ['confirmation-missing']]);
  assert.equal((await act(server, id, { actionCode: '1200', confirmed: true })).status, 200);
  await attach(server, id, 'TP01');
  const supplement = { items: [{ partNo: 'TP01', wrong: 'thiếu chữ ký' }] };
  assert.deepEqual(codes(await act(server, id, { actionCode: '5200', actionNote: 'Bổ sung' })), ['guidance-missing']);
  const asked = await act(server, id, { actionCode: '5200', actionNote: 'Bổ sung', supplement });
  assert.equal(asked.status, 200, asked.text);
  const mine = await ask('GET', `${DOSSIERS}/${id}`, { as: 'dan1' });
  assert.deepEqual(mine.json.supplements[0].items, [
    { partNo: 'TP01', partName: 'Giấy tờ TP01', wrong: 'thiếu chữ ký' },
  ]);
  const back = await act(server, id, { actionCode: '1102' }, 'dan1');
  assert.equal(back.status, 200, back.text);
  assert.ok(back.json.dossier.supplements[0].answeredAt);
});

test('a withdrawal the process has no act for is a task of the desk: declined, asked again, granted with its notice', async (t) => {
  const server = await office(t);
  const { ask } = server;
  const id = await server.open('dan1', 'online');
  const withdrawal = `${DOSSIERS}/${id}/withdrawal`;
  await begin(server, id, '1300', 'dan1');
  const nothing = await ask('POST', `${withdrawal}/answer`, { as: 'cb1', json: { grant: true, reason: 'x' } });
  assert.deepEqual([nothing.status, nothing.json.code], [409, 'withdrawal-not-asked']);
  const asking = { as: 'dan1', json: { reason: 'Không làm nữa' } };
  assert.equal((await ask('POST', withdrawal, asking)).json.withdrawal.state, 'asked');
  const twice = await ask('POST', withdrawal, asking);
  assert.deepEqual([twice.status, twice.json.code], [409, 'withdrawal-asked-already']);
  assert.equal((await ask('POST', withdrawal, { as: 'cb1', json: { reason: 'x' } })).status, 409);
  const effects = await ask('GET', `${DOSSIERS}/${id}/effects`, { as: 'cb1' });
  assert.ok(
    effects.json.some(
      ({ payload }: { payload: { notificationType?: string } }) => payload.notificationType === 'EMPL-WITHDRAWAL',
    ),
  );
  const declined = await ask('POST', `${withdrawal}/answer`, { as: 'cb1', json: { grant: false, reason: 'Đang ký' } });
  assert.deepEqual([declined.json.withdrawal.state, declined.json.withdrawal.answer], ['declined', 'Đang ký']);
  assert.equal((await ask('POST', withdrawal, asking)).status, 200);
  const granted = await ask('POST', `${withdrawal}/answer`, { as: 'cb1', json: { grant: true, reason: 'Đồng ý' } });
  assert.equal(granted.status, 200, granted.text);
  assert.deepEqual(
    [granted.json.status, granted.json.withdrawal.state, granted.json.documents.at(-1).documentType],
    ['cancelled', 'granted', 'MAU_05'],
  );
  assert.deepEqual(await textsOf(server, id, 'KQDUNG'), ['DỪNG GIẢI QUYẾT: Không làm nữa\n']);
  const late = await ask('POST', withdrawal, asking);
  assert.deepEqual([late.status, late.json.code], [409, 'dossier-closed']);
});

test('an officer records the withdrawal of whoever asks at the desk, only while no result exists, and nobody elsewhere does', async (t) => {
  const server = await office(t);
  const { ask } = server;
  const id = await server.open('cb1');
  await begin(server, id, '1100');
  const withdrawal = `${DOSSIERS}/${id}/withdrawal`;
  const json = { reason: 'Đơn xin rút ngày 04/3' };
  for (const as of ['qt2', 'dan1']) assert.equal((await ask('POST', withdrawal, { as, json })).status, 404, as);
  const recorded = await ask('POST', withdrawal, { as: 'cb1', json });
  assert.deepEqual([recorded.status, recorded.json.withdrawal?.state], [200, 'asked'], recorded.text);
  const granted = await ask('POST', `${withdrawal}/answer`, { as: 'cb1', json: { grant: true, reason: 'Đồng ý' } });
  assert.deepEqual([granted.status, granted.json.status], [200, 'cancelled']);
  assert.deepEqual(await textsOf(server, id, 'KQDUNG'), ['DỪNG GIẢI QUYẾT: Đơn xin rút ngày 04/3\n']);
  const late = await server.open('cb1');
  await begin(server, late, '1100');
  const fileId = await attach(server, late, 'KQ01');
  const signatures = `${DOSSIERS}/${late}/parts/KQ01/files/${fileId}/signatures`;
  assert.equal((await ask('POST', signatures, { as: 'cb1', json: { kind: 'signature' } })).status, 201);
  const refused = await ask('POST', `${DOSSIERS}/${late}/withdrawal`, { as: 'cb1', json });
  assert.deepEqual([refused.status, refused.json.code], [409, 'result-exists']);
});

test('an applicant whose own act withdraws is answered the same to the same key', async (t) => {
  const server = await office(t);
  const id = await server.open('dan1', 'online');
  await begin(server, id, '1300', 'dan1');
  await act(server, id, { actionCode: '1200', confirmed: true });
  const wrong = { items: [{ partNo: 'TP01', wrong: 'thiếu chữ ký' }] };
  assert.equal((await act(server, id, { actionCode: '5200', actionNote: 'Thiếu', supplement: wrong })).status, 200);
  const asking = { as: 'dan1', json: { reason: 'Không làm nữa' }, headers: { 'Idempotency-Key': 'rut-1' } };
  const ask = () => server.ask('POST', `${DOSSIERS}/${id}/withdrawal`, asking);
  const [first, again] = [await ask(), await ask()];
  assert.deepEqual([first.status, first.json.status], [200, 'cancelled'], first.text);
  assert.deepEqual([again.status, again.json.seq], [200, first.json.seq]);
});

test('A8 an applicant may not withdraw once a result exists', async (t) => {
  const server = await office(t);
  const { ask } = server;
  const id = await server.open('dan1', 'online');
  await begin(server, id, '1300', 'dan1');
  await act(server, id, { actionCode: '1200', confirmed: true });
  const fileId = await attach(server, id, 'KQ01');
  const signed = await ask('POST', `${DOSSIERS}/${id}/parts/KQ01/files/${fileId}/signatures`, {
    as: 'cb1',
    json: { kind: 'signature' },
  });
  assert.equal(signed.status, 201, signed.text);
  const late = await ask('POST', `${DOSSIERS}/${id}/withdrawal`, { as: 'dan1', json: { reason: 'muộn' } });
  assert.deepEqual([late.status, late.json.code], [409, 'result-exists']);
});

test('one act on many dossiers: a result each, the key makes a repetition harmless, what was refused is tried again', async (t) => {
  const server = await office(t);
  const { ask } = server;
  const ids = await Promise.all([1, 2, 3].map(() => server.open('cb1')));
  const [first = '', second = '', third = ''] = ids;
  await begin(server, third, '1100');
  const offers = await ask('POST', '/api/v1/bulk-acts/offers', { as: 'cb1', json: { dossierIds: [first, second] } });
  assert.deepEqual(
    offers.json.map(({ actionCode, enabled }: { actionCode: string; enabled: number }) => [actionCode, enabled]),
    [['1100', 2]],
  );
  const mixed = await ask('POST', '/api/v1/bulk-acts/offers', { as: 'cb1', json: { dossierIds: ids } });
  const [most] = mixed.json;
  assert.deepEqual(
    [most.actionCode, most.enabled, most.refused],
    ['1100', 2, [third]],
    'what most can do comes first, one that stands elsewhere hides nothing',
  );
  const bulk = {
    as: 'cb1',
    json: { dossierIds: [...ids, 'không có'], actionCode: '1100' },
    headers: { 'Idempotency-Key': 'loat-1' },
  };
  const done = await ask('POST', '/api/v1/bulk-acts', bulk);
  assert.equal(done.status, 200, done.text);
  assert.deepEqual([done.json.done, done.json.refused], [2, 2]);
  assert.deepEqual(
    done.json.results.map(
      ({ dossierId, state, reasons }: { dossierId: string; state: string; reasons: { code: string }[] }) => [
        dossierId,
        state,
        reasons[0]?.code,
      ],
    ),
    [
      [first, 'done', undefined],
      [second, 'done', undefined],
      [third, 'refused', 'act-elsewhere'],
      ['không có', 'refused', 'not-found'],
    ],
  );
  const again = await ask('POST', '/api/v1/bulk-acts', bulk);
  assert.deepEqual(again.json.done, 2);
  for (const id of [first, second])
    assert.equal((await ask('GET', `${DOSSIERS}/${id}`, { as: 'cb1' })).json.seq, 2, 'done once');
  const named = {
    ...bulk,
    json: { dossierIds: [await server.open('cb1')], actionCode: '1100', actionName: offers.json[0].actionName },
    headers: { 'Idempotency-Key': 'loat-2' },
  };
  assert.equal((await ask('POST', '/api/v1/bulk-acts', named)).json.done, 1);
  assert.equal((await ask('POST', '/api/v1/bulk-acts', named)).json.done, 1, 'repeated, also by the name of the act');
  const many = { dossierIds: Array.from({ length: 101 }, (_, index) => `${index}`), actionCode: '1100' };
  assert.equal((await ask('POST', '/api/v1/bulk-acts', { as: 'cb1', json: many })).status, 422);
});

test('what an act asks alike of many dossiers is entered once: its form and who is named; what differs is done one by one', async (t) => {
  const server = await office(t);
  const { ask } = server;
  const dossierIds = await Promise.all([1, 2].map(() => server.open('cb1')));
  for (const id of dossierIds) await begin(server, id, '1100');
  const offers = await ask('POST', '/api/v1/bulk-acts/offers', { as: 'cb1', json: { dossierIds } });
  type Offer = { actionCode: string; perDossier: boolean; eSignature?: boolean; candidates: { username: string }[] };
  const offered = new Map<string, Offer>(offers.json.map((one: Offer) => [one.actionCode, one]));
  assert.deepEqual(
    offered.get('2900')?.candidates.map(({ username }) => username),
    ['cb1'],
  );
  assert.deepEqual(
    ['2900', '5200', '4400'].map((code) => [offered.get(code)?.perDossier, offered.get(code)?.eSignature]),
    [
      [false, undefined],
      [true, undefined],
      [false, true],
    ],
  );
  const empty = await ask('POST', '/api/v1/bulk-acts', { as: 'cb1', json: { dossierIds, actionCode: '2900' } });
  assert.deepEqual([empty.json.done, empty.json.refused], [0, 2]);
  const json = {
    dossierIds,
    actionCode: '2900',
    payload: { ketLuan: 'Đủ điều kiện' },
    assignUsers: [{ username: 'cb1', assigned: 1 }],
  };
  const done = await ask('POST', '/api/v1/bulk-acts', { as: 'cb1', json });
  assert.deepEqual([done.json.done, done.json.refused], [2, 0], done.text);
  for (const id of dossierIds) {
    const { json: dossier } = await ask('GET', `${DOSSIERS}/${id}`, { as: 'cb1' });
    assert.deepEqual(dossier.forms, { '2900': { ketLuan: 'Đủ điều kiện' } });
    assert.deepEqual(
      dossier.holders.map(({ username }: { username: string }) => username),
      ['cb1'],
    );
  }
});

test('whatever goes wrong with the signing tool is said in words, and nothing is half done', async (t) => {
  const server = await office(t);
  const { engine, ask } = server;
  const id = await server.open('cb1');
  await begin(server, id, '1100');
  const body = { actionCode: '4400', actionNote: 'Không thuộc thẩm quyền' };
  const { signing } = engine;
  const broken = async (): Promise<never> => {
    throw new Error('the plug-in is gone');
  };
  const faulty: [string, string, Partial<Signing>][] = [
    ['token-not-seen', 'ready', { sign: async () => ({ fault: 'token-not-seen' }) }],
    [
      'certificate-expired',
      'told before',
      { prepare: async () => ({ fault: 'certificate-expired' }), sign: async () => ({ fault: 'certificate-expired' }) },
    ],
    ['software-not-started', 'told before', { prepare: broken, sign: broken }],
    ['signature-wrong', 'ready', { verify: async () => false }],
  ];
  for (const [fault, outlook, changed] of faulty) {
    Object.assign(engine, { signing: { ...signing, ...changed } });
    const offers = await ask('GET', `${DOSSIERS}/${id}/actions`, { as: 'cb1' });
    const offered = offers.json.find(({ actionCode }: { actionCode: string }) => actionCode === '4400');
    assert.equal(offered.enabled, outlook === 'ready', `${fault}: ${offers.text}`);
    const refused = await act(server, id, body);
    assert.deepEqual([refused.status, codes(refused)], [409, ['signing-failed']], refused.text);
    assert.equal(refused.json.errors[0].details.fault, fault);
    const { json: dossier } = await ask('GET', `${DOSSIERS}/${id}`, { as: 'cb1' });
    assert.deepEqual([dossier.seq, dossier.status], [2, 'processing']);
    assert.ok(
      dossier.parts.every(({ files }: { files: unknown[] }) => files.length === 0),
      'no paper is kept',
    );
  }
  Object.assign(engine, { signing });
  assert.equal((await act(server, id, body)).status, 200);
});
