import assert from 'node:assert/strict';
import test from 'node:test';
import { simulatedSigner } from '../../engine/adapters/signing/simulated-signer.ts';
import { identityReasons } from '../../engine/domain/dossier/identity.ts';
import { offeredActions } from '../../engine/domain/dossier/offered-actions.ts';
import { signedEvent, signingReasons } from '../../engine/domain/dossier/signatures.ts';
import { findDefinitionFaults } from '../../engine/domain/process/findings.ts';
import type { Applicant, DossierFile, DossierPart, FileSignature } from '../../schemas/types/index.ts';
import { action, Case, citizen, officer, part, type Sketch, step, timerActor } from '../support/act-fixture.ts';

const an = officer('an');
const ids = { next: 100 };
const fileOf = (sha256 = 'a'.repeat(64)): DossierFile => {
  ids.next += 1;
  const fileId = `01900000-0000-7000-8000-000000000${ids.next}`;
  return {
    fileId,
    name: 'kq.pdf',
    mediaType: 'application/pdf',
    size: 1,
    sha256,
    at: '2026-03-04T02:00:00.000Z',
    by: 'an',
  };
};
const attach = (one: Case, partNo: string, file = fileOf()): DossierFile => {
  one.add({ type: 'file-attached', partNo, file });
  return file;
};

/** Where rules hang on statuses, the codes may be anybody's. */
const stops = (codes: [string, string, string, string]): Sketch => ({
  steps: [
    step('B1', 'processing'),
    step('CHO', 'waiting'),
    step('TC', 'denied'),
    step('KGQ', 'unresolved'),
    step('DUNG', 'cancelled'),
    step('TRA', 'releasing'),
  ],
  actions: [
    action('1100', '', 'B1'),
    action(codes[0], 'B1', 'CHO'),
    action(codes[1], 'B1', 'TC'),
    action(codes[2], 'B1', 'KGQ'),
    action(codes[3], 'B1', 'DUNG'),
    action('2800', 'B1', 'TRA'),
    action('1101', 'CHO', 'B1'),
    action('4131', 'TRA', 'DUNG'),
  ],
  parts: [
    part('TP01', { required: false }),
    part('TP02'),
    part('KQ01', { partType: 2 }),
    part('KQTC', { partType: 2, fileTemplateNo: 'KQTC', eSign: true }),
    part('KQDUNG', { partType: 2, fileTemplateNo: 'KQDUNG' }),
  ],
});
const CODES: [string, string, string, string][] = [
  ['5200', '4200', '4400', '4130'],
  ['12', 'TRA_LAI', '2300.1', 'x-dung'],
];

for (const codes of CODES)
  test(`A3 supplement, refusal and stop are refused without a reason, and yield a document, whatever their codes (${codes.join(', ')})`, () => {
    for (const [index, code] of codes.entries()) {
      const one = new Case(stops(codes));
      one.act(an, '1100');
      attach(one, 'KQTC');
      const more = index === 0 ? { supplement: { items: [{ partNo: 'TP01', wrong: 'thiếu trang 2' }] } } : {};
      assert.deepEqual(one.act(an, { actionCode: code, ...more }), ['note-missing'], code);
      assert.deepEqual(one.act(an, { actionCode: code, actionNote: ' \n', ...more }), ['note-missing'], code);
      assert.deepEqual(one.act(an, { actionCode: code, actionNote: 'vì thế', ...more }), [], code);
      const [document] = one.dossier.documents;
      assert.deepEqual(document?.documentType, ['MAU_02', 'MAU_03', 'MAU_03', 'MAU_05'][index]);
    }
  });

test('A3 a refusal is held up until its document (KQTC) is there, and then counts as the result', () => {
  const one = new Case(stops(['5200', '4200', '4400', '4130']));
  one.act(an, '1100');
  const reasons = one.reasons(an, { actionCode: '4400', actionNote: 'không đủ điều kiện' });
  assert.deepEqual(
    reasons.map(({ code, details }) => [code, details.partNos]),
    [['part-missing', ['KQTC']]],
  );
  attach(one, 'KQTC');
  assert.deepEqual(one.act(an, { actionCode: '4400', actionNote: 'không đủ điều kiện' }), []);
  assert.notEqual(one.dossier.dates.releaseDate, null);
});

test('A3 the applicant is told once and completely: every paper that is missing or failed is in the list, and is marked', () => {
  const sketch = stops(['5200', '4200', '4400', '4130']);
  const parts = [part('TP01', { required: true }), part('TP02'), part('TP03', { required: true }), part('TP04')];
  const one = new Case({ ...sketch, parts, actions: [...sketch.actions, action('0', '', 'CHO')] });
  attach(one, 'TP02');
  attach(one, 'TP03');
  attach(one, 'TP04');
  one.add({ type: 'part-changed', partNo: 'TP03', fileCheck: 2, comment: 'mờ' });
  const asked = { items: [{ partNo: 'TP02', wrong: ' hết hạn ' }] };
  assert.deepEqual(one.act(an, { actionCode: '0', actionNote: 'Bổ sung', supplement: asked }), []);
  const [request] = one.dossier.supplements ?? [];
  assert.deepEqual(request?.items, [
    { partNo: 'TP02', partName: 'Giấy tờ TP02', wrong: 'hết hạn' },
    { partNo: 'TP01', partName: 'Giấy tờ TP01', wrong: 'Chưa nộp' },
    { partNo: 'TP03', partName: 'Giấy tờ TP03', wrong: 'mờ' },
  ]);
  assert.deepEqual([request?.round, request?.reason, request?.by, request?.ownFault], [1, 'Bổ sung', 'an', false]);
  const checks = one.dossier.parts.map(({ partNo, fileCheck }) => [partNo, fileCheck]);
  assert.deepEqual(checks, [
    ['TP01', 0],
    ['TP02', 2],
    ['TP03', 2],
    ['TP04', 0],
  ]);
});

const asks = (ownFault?: boolean) => ({
  actionCode: '5200',
  actionNote: 'bổ sung',
  supplement: { items: [{ partNo: 'TP01', wrong: 'mờ' }], ...(ownFault === undefined ? {} : { ownFault }) },
});

test('R18 at most two supplements for one matter; a third only for the applicant’s own fault, and where the procedure says so not even then', () => {
  const one = new Case(stops(['5200', '4200', '4400', '4130']));
  one.act(an, '1100');
  for (let round = 1; round <= 2; round += 1) {
    assert.deepEqual(one.act(an, asks()), []);
    assert.deepEqual(one.act(an, '1101'), []);
    assert.notEqual(one.dossier.supplements?.at(-1)?.answeredAt, undefined);
  }
  assert.deepEqual(one.act(an, asks()), ['supplement-rounds-spent']);
  const offered = offeredActions(one.dossier, one.context(an)).find(
    ({ action: { actionCode } }) => actionCode === '5200',
  );
  assert.deepEqual(offered?.reasons, [], 'the screen can still ask for it, saying whose fault it is');
  assert.deepEqual(one.act(an, asks(true)), []);
  assert.deepEqual(
    one.dossier.supplements?.map(({ round, ownFault }) => [round, ownFault]),
    [
      [1, false],
      [2, false],
      [3, true],
    ],
  );
  const strict = new Case({
    ...stops(['5200', '4200', '4400', '4130']),
    process: { supplementRule: { rounds: 1, moreForOwnFault: false } },
  });
  strict.act(an, '1100');
  strict.act(an, asks());
  strict.act(an, '1101');
  assert.deepEqual(strict.act(an, asks(true)), ['supplement-rounds-spent']);
});

test('A8 a withdrawal is taken while no result exists, and refused once it was released or signed', () => {
  const withdraw = { actionCode: '4130', actionNote: 'không cần nữa' };
  const early = new Case(stops(['5200', '4200', '4400', '4130']));
  early.act(an, '1100');
  const draft = attach(early, 'KQ01');
  assert.deepEqual(early.act(an, withdraw), [], 'a draft nobody signed is no result');
  assert.equal(early.dossier.documents[0]?.documentType, 'MAU_05');

  const signed = new Case(stops(['5200', '4200', '4400', '4130']));
  signed.act(an, '1100');
  attach(signed, 'KQ01', draft);
  signed.add({ type: 'file-signed', partNo: 'KQ01', fileId: draft.fileId, by: 'Lãnh đạo', at: signed.now });
  assert.deepEqual(signed.act(an, withdraw), ['result-exists']);

  const released = new Case(stops(['5200', '4200', '4400', '4130']));
  released.act(an, '1100');
  released.act(an, '2800');
  assert.deepEqual(released.act(an, { actionCode: '4131', actionNote: 'muộn' }), ['result-exists']);
});

test('A8 a signed notice of the stop itself is no result, and a stop by the clock is no withdrawal', () => {
  const sketch = stops(['5200', '4200', '4400', '4130']);
  const notice = new Case({
    ...sketch,
    actions: [...sketch.actions, action('4132', 'B1', 'DUNG', { createDossierFiles: 'KQDUNG' })],
  });
  notice.act(an, '1100');
  const file = attach(notice, 'KQDUNG');
  notice.add({ type: 'file-signed', partNo: 'KQDUNG', fileId: file.fileId, by: 'Lãnh đạo', at: notice.now });
  assert.deepEqual(notice.act(an, { actionCode: '4132', actionNote: 'rút' }), []);
  const clock = new Case({
    ...sketch,
    actions: [...sketch.actions, action('4120', 'TRA', 'DUNG', { autoEvent: 'timmer' })],
  });
  clock.act(an, '1100');
  clock.act(an, '2800');
  assert.deepEqual(clock.act(timerActor, { actionCode: '4120', actionNote: 'hết hạn' }), []);
});

const forward: Sketch = {
  steps: [step('KY', 'processing'), step('TRA', 'releasing')],
  actions: [
    action('1100', '', 'KY'),
    action('2800', 'KY', 'TRA', {
      signaturesRequired: [
        { paper: 'KQ01', kind: 'signature', roleCode: 'LD' },
        { paper: 'KQ01', kind: 'stamp', roleCode: '' },
      ],
    }),
  ],
  parts: [part('KQ01', { partName: 'Giấy phép', partType: 2, multiple: true })],
};

const signature = (file: DossierFile, kind: FileSignature['kind'], roleCodes: string[]): FileSignature => ({
  kind,
  by: 'Lãnh đạo',
  username: 'ld',
  roleCodes,
  agencyCode: 'H20.31',
  at: '2026-03-04T02:00:00.000Z',
  sha256: file.sha256,
  value: 'x',
  certificate: { serial: '1', subject: '', issuer: '', notBefore: '', notAfter: '', publicKey: '' },
});

test('A15 signature and stamp are checked before forwarding: the refusal says which paper lacks whose', () => {
  const one = new Case(forward);
  one.act(an, '1100');
  const why = () => one.reasons(an, '2800').map(({ code, message }) => [code, message.vi]);
  const both = 'Chưa đủ chữ ký, con dấu: KQ01 Giấy phép: thiếu chữ ký của LD; KQ01 Giấy phép: thiếu con dấu.';
  assert.deepEqual(why(), [['signature-missing', both]]);
  const file = attach(one, 'KQ01');
  assert.deepEqual(why(), [['signature-missing', both]]);
  one.add(signedEvent('KQ01', file.fileId, signature(file, 'signature', ['CV'])));
  assert.deepEqual(why(), [['signature-missing', both]], 'the signature of another role does not count');
  one.add(signedEvent('KQ01', file.fileId, signature(file, 'signature', ['LD'])));
  assert.deepEqual(why(), [['signature-missing', 'Chưa đủ chữ ký, con dấu: KQ01 Giấy phép: thiếu con dấu.']]);
  one.add(signedEvent('KQ01', file.fileId, signature(file, 'stamp', ['VT'])));
  assert.deepEqual(why(), []);
});

test('A15 a changed file has lost its signature, and a second file needs its own', () => {
  const one = new Case(forward);
  one.act(an, '1100');
  const file = attach(one, 'KQ01');
  for (const kind of ['signature', 'stamp'] as const)
    one.add(signedEvent('KQ01', file.fileId, signature(file, kind, ['LD'])));
  const other = attach(one, 'KQ01', fileOf('b'.repeat(64)));
  assert.deepEqual(one.act(an, '2800'), ['signature-missing'], 'every file of the paper');
  one.add({ type: 'file-removed', partNo: 'KQ01', fileId: file.fileId, reason: 'thay bản khác' });
  assert.deepEqual(one.act(an, '2800'), ['signature-missing']);
  // A signature made for other bytes is worth nothing under these.
  one.add(signedEvent('KQ01', other.fileId, signature(file, 'signature', ['LD'])));
  one.add(signedEvent('KQ01', other.fileId, signature(file, 'stamp', ['LD'])));
  assert.deepEqual(one.act(an, '2800'), ['signature-missing']);
});

test('A15 a stamp comes after the signature, and nobody signs or stamps twice', () => {
  const file = fileOf();
  assert.deepEqual(
    signingReasons(file, 'stamp', 'vt').map(({ code }) => code),
    ['stamp-before-signature'],
  );
  assert.deepEqual(signingReasons(file, 'signature', 'ld'), []);
  const signed = { ...file, signedBy: 'Lãnh đạo', signatures: [signature(file, 'signature', ['LD'])] };
  assert.deepEqual(
    signingReasons(signed, 'signature', 'ld').map(({ code }) => code),
    ['signed-already'],
  );
  assert.deepEqual(signingReasons(signed, 'signature', 'phó'), [], 'a deputy may sign beside');
  assert.deepEqual(signingReasons(signed, 'stamp', 'vt'), []);
  const stamped = { ...signed, signatures: [...signed.signatures, signature(file, 'stamp', ['VT'])] };
  assert.deepEqual(
    signingReasons(stamped, 'stamp', 'khác').map(({ code }) => code),
    ['signed-already'],
  );
});

test('the simulated signer signs with the same key each time, is proven by its certificate, and has the faults of real ones', async () => {
  const clock = { now: () => '2026-03-04T02:00:00.000Z' };
  const signing = simulatedSigner({ clock, faults: new Map([['hỏng', 'token-not-seen']]) });
  const who = { kind: 'signature', username: 'ld', name: 'Lãnh đạo', agencyCode: 'H20', agencyName: 'UBND' } as const;
  const [hash, otherHash] = ['a'.repeat(64), 'b'.repeat(64)];
  const made = await signing.sign(who, hash);
  assert.ok('value' in made);
  assert.deepEqual(await simulatedSigner({ clock }).sign(who, hash), made);
  assert.equal(await signing.verify(hash, made.value, made.certificate), true);
  assert.equal(await signing.verify(otherHash, made.value, made.certificate), false);
  assert.equal(await signing.verify(hash, made.value, { ...made.certificate, subject: 'Người khác' }), false);
  const stamps = await Promise.all(
    ['vt', 'phó'].map((username) => signing.sign({ ...who, kind: 'stamp', username }, hash)),
  );
  assert.deepEqual(stamps[0], stamps[1], 'the stamp is the agency’s, whoever puts it');
  assert.notDeepEqual(stamps[0], made);
  assert.deepEqual(await signing.prepare({ ...who, username: 'hỏng' }), { fault: 'token-not-seen' });
  assert.deepEqual(await signing.sign({ ...who, username: 'hỏng' }, hash), { fault: 'token-not-seen' });
});

const findingsOf = (parts: DossierPart[]) =>
  findDefinitionFaults('dossier-template', {
    templateNo: 'M',
    templateName: 'M',
    description: '',
    newFormScript: '',
    parts,
  }).map(({ severity, code, path }) => `${severity} ${code} ${path}`);

test('A17 the kind of a part is compulsory, other papers (TP99) are handed in, results are not', () => {
  assert.deepEqual(findingsOf([part('TP01', { partType: 0 })]), ['error part-kind-missing /parts/0/partType']);
  assert.deepEqual(findingsOf([part('TP99', { partType: 3 })]), [
    'warning other-papers-not-handed-in /parts/0/partType',
  ]);
  assert.deepEqual(findingsOf([part('KQ01', { partType: 1 })]), ['warning result-part-handed-in /parts/0/partType']);
  assert.deepEqual(findingsOf([part('TP01'), part('TP99'), part('KQ01', { partType: 2 })]), []);
});

test('A18 citizen number, tax code and passport are each checked as what they are; a passport never as a citizen number', () => {
  const person = (idNo: string): Applicant => ({ kind: 'person', name: 'Hoa', idNo });
  const organisation = (idNo: string): Applicant => ({ kind: 'organisation', name: 'Công ty', idNo });
  const foreigner = (idNo: string): Applicant => ({ kind: 'foreigner', name: 'John', idNo, nationality: 'US' });
  const codes = (applicant: Applicant) => identityReasons(applicant).map(({ code }) => code);
  assert.deepEqual(codes(person('087190001234')), []);
  assert.deepEqual(codes(person('999990001234')), ['identity-invalid']);
  assert.deepEqual(codes(organisation('0100109106')), []);
  assert.deepEqual(codes(organisation('0100109107')), ['identity-invalid']);
  // What would be a wrong citizen number, or a wrong tax code, is a passport like any other.
  for (const passport of ['C1234567', '999990001', '0100109107']) assert.deepEqual(codes(foreigner(passport)), []);
});

test('checked before reception: papers nobody compared and papers that failed hold it up, and may be said with the act', () => {
  const one = new Case({
    steps: [step('TN', 'receiving', { checkInput: 1 }), step('B1', 'processing')],
    actions: [action('1300', '', 'TN'), action('1200', 'TN', 'B1')],
    parts: [part('TP01'), part('TP02'), part('TP03'), part('KQ01', { partType: 2 })],
  });
  one.act(an, '1300');
  attach(one, 'TP01');
  attach(one, 'TP02');
  attach(one, 'KQ01');
  const [unchecked] = one.reasons(an, '1200');
  assert.deepEqual([unchecked?.code, unchecked?.details.partNos], ['part-unchecked', ['TP01', 'TP02']]);
  const papers = [
    { partNo: 'TP01', fileCheck: 1 as const },
    { partNo: 'TP02', fileCheck: 2 as const, comment: 'mờ' },
  ];
  assert.deepEqual(one.act(an, { actionCode: '1200', papers }), ['part-failed']);
  assert.deepEqual(one.act(an, { actionCode: '1200', papers: [{ partNo: 'TP09', fileCheck: 1 }] }), [
    'part-unknown',
    'part-unchecked',
  ]);
  const passed = papers.map(({ partNo }) => ({ partNo, fileCheck: 1 as const }));
  assert.deepEqual(one.act(an, { actionCode: '1200', papers: passed }), []);
  assert.deepEqual(
    one.dossier.parts.map(({ fileCheck }) => fileCheck),
    [1, 1, 0, 0],
  );
});

test('a citizen who sends a dossier back is asked for nothing the office decides', () => {
  const one = new Case(
    {
      ...stops(['5200', '4200', '4400', '4130']),
      actions: [
        action('1100', '', 'B1'),
        action('5200', 'B1', 'CHO'),
        action('1102', 'CHO', 'B1', { autoEvent: 'submit' }),
      ],
    },
    citizen('hoa'),
    undefined,
    'online',
  );
  one.act(an, '1100');
  one.act(an, asks());
  assert.deepEqual(one.act(citizen('hoa'), '1102'), []);
  assert.notEqual(one.dossier.supplements?.[0]?.answeredAt, undefined);
});
