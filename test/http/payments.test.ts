import assert from 'node:assert/strict';
import test from 'node:test';
import { signed } from '../../engine/adapters/gateway/signature.ts';
import { REPORTS } from '../../engine/adapters/gateway/simulated-bank.ts';
import { startSimulatedGateway } from '../../engine/adapters/gateway/simulated-gateway.ts';
import { balanceOf } from '../../engine/domain/payment/sheets.ts';
import { GATEWAY, GATEWAY_KEY, type PayingOffice, payingOffice } from '../support/paying-office.ts';

const PAYMENTS = '/api/v1/payments';

async function payOnline({ ask }: PayingOffice, sheetId: string, as = 'dan1') {
  const opened = await ask('POST', `${PAYMENTS}/${sheetId}/attempts`, { as, json: {} });
  assert.equal(opened.status, 201, opened.text);
  return opened.json;
}

test('a citizen pays online: one press, one payment, two receipts; the act that waited for it is free', async (t) => {
  const office = await payingOffice(t);
  const { id, sheetId } = await office.owing(3);
  const blocked = await office.ask('POST', `/api/v1/dossiers/${id}/actions`, {
    as: 'cb1',
    json: { actionCode: '2000' },
  });
  assert.equal(blocked.status, 409, blocked.text);
  const { attemptId, payUrl } = await payOnline(office, sheetId);
  assert.match(payUrl, /\/pay\//);
  assert.equal((await payOnline(office, sheetId)).attemptId, attemptId, 'pressed twice it is one attempt');
  await office.gateway.pay(attemptId);
  const sheet = await office.sheet(id);
  assert.deepEqual(
    [sheet.state, sheet.total, sheet.receipts?.map(({ kind, number, amount }) => [kind, number, amount])],
    [
      'paid',
      56_000,
      [
        ['phi', '0000001', 6_000],
        ['lephi', '0000002', 50_000],
      ],
    ],
  );
  const again = await office.ask('POST', `${PAYMENTS}/${sheetId}/attempts`, { as: 'dan1', json: {} });
  assert.deepEqual([again.status, again.json.code], [409, 'payment-settled']);
  const goes = await office.ask('POST', `/api/v1/dossiers/${id}/actions`, { as: 'cb1', json: { actionCode: '2000' } });
  assert.equal(goes.status, 200, goes.text);
});

test('a gateway that never calls back is asked, so a closed browser loses nothing', async (t) => {
  const office = await payingOffice(t);
  const { id, sheetId } = await office.owing();
  const { attemptId } = await payOnline(office, sheetId);
  await office.gateway.pay(attemptId, 'silent');
  assert.equal((await office.sheet(id)).state, 'requested');
  await office.later();
  assert.equal((await office.sheet(id)).state, 'paid');
});

test('an attempt is asked about at the gateway it was opened at, and waits while the agency has no account there', async (t) => {
  const office = await payingOffice(t);
  const { id, sheetId } = await office.owing();
  const { attemptId } = await payOnline(office, sheetId);
  await office.gateway.pay(attemptId, 'silent');
  const other = await startSimulatedGateway({ secretKey: GATEWAY_KEY, now: () => office.clock.now(), slowness: 1 });
  t.after(() => other.stop());
  const before = await office.bankAt({ gatewayCode: 'KHAC', address: other.address });
  await office.later();
  assert.equal((await office.sheet(id)).attempts?.[0]?.state, 'open');
  const asked = await office.ask('POST', `${PAYMENTS}/${sheetId}/inquire`, { as: 'dan1' });
  assert.deepEqual([asked.status, asked.json.stage], [200, 'paying']);
  await office.bankAt(before);
  await office.later();
  assert.equal((await office.sheet(id)).state, 'paid');
});

test('however a gateway reports, the money is booked once and the receipts are drawn once', async (t) => {
  const office = await payingOffice(t);
  for (const report of REPORTS) {
    const { id, sheetId } = await office.owing();
    const { attemptId } = await payOnline(office, sheetId);
    await office.gateway.pay(attemptId, report);
    await office.later();
    await office.later();
    const sheet = await office.sheet(id);
    assert.deepEqual(
      [sheet.state, sheet.arrivals?.length, sheet.receipts?.length, balanceOf(sheet).refundsDue],
      ['paid', 1, 2, 0],
      report,
    );
  }
  const queue = await office.ask('GET', '/api/v1/reconciliations/mismatches', { as: 'cb1' });
  assert.deepEqual(
    queue.json.map(({ cause, amount, expected }: { cause: string; amount: number; expected: number }) => [
      cause,
      amount - expected,
    ]),
    [['amount-differs', 1_000]],
  );
});

test('a callback is checked as it was sent, however its accents are written, and kept as everything is', async (t) => {
  const office = await payingOffice(t);
  const { id, sheetId } = await office.owing();
  const { attemptId } = await payOnline(office, sheetId);
  const { dossierNo = '' } = await office.dossier(id);
  const report = {
    merchantCode: 'XA1',
    attemptId,
    dossierNo,
    amount: 0,
    state: 'failed',
    transactionNo: 'GD-1',
    at: office.clock.now(),
    reason: 'Thẻ hết hạn',
  };
  const path = `/api/v1/gateways/${GATEWAY}/callback`;
  const decomposed = signed({ ...report, reason: report.reason.normalize('NFD') }, GATEWAY_KEY);
  const composed = await office.ask('POST', path, { json: { ...decomposed, reason: report.reason } });
  assert.deepEqual([composed.status, composed.json.code], [403, 'signature-invalid'], composed.text);
  const heard = await office.ask('POST', path, { json: decomposed });
  assert.equal(heard.status, 204, heard.text);
  const { attempts = [] } = await office.sheet(id);
  assert.deepEqual(
    attempts.map(({ state, reason }) => [state, reason]),
    [['failed', report.reason]],
  );
});

test('a payer who gives up may pay again', async (t) => {
  const office = await payingOffice(t);
  const { id, sheetId } = await office.owing();
  const first = await payOnline(office, sheetId);
  await office.gateway.giveUp(first.attemptId);
  assert.deepEqual(
    (await office.sheet(id)).attempts?.map(({ state }) => state),
    ['failed'],
  );
  const second = await payOnline(office, sheetId);
  assert.notEqual(second.attemptId, first.attemptId);
  await office.gateway.pay(second.attemptId);
  assert.equal((await office.sheet(id)).state, 'paid');
});

test('an attempt nobody finishes expires, and the gateway out of reach is said in words', async (t) => {
  const office = await payingOffice(t);
  const { id, sheetId } = await office.owing();
  await payOnline(office, sheetId);
  await office.later();
  assert.equal((await office.sheet(id)).attempts?.[0]?.state, 'expired');
  await office.gateway.stop();
  const refused = await office.ask('POST', `${PAYMENTS}/${sheetId}/attempts`, { as: 'dan1', json: {} });
  assert.deepEqual([refused.status, refused.json.code], [409, 'gateway-unreachable']);
  assert.equal((await office.sheet(id)).state, 'requested');
});

test('the cashier confirms cash once; a payment that comes later is a refund task', async (t) => {
  const office = await payingOffice(t);
  const { id, sheetId } = await office.owing();
  const { attemptId } = await payOnline(office, sheetId);
  const wrong = await office.ask('POST', `${PAYMENTS}/${sheetId}/confirm`, {
    as: 'cb1',
    json: { via: 'cash', amount: 1 },
  });
  assert.deepEqual([wrong.status, wrong.json.code], [409, 'amount-differs']);
  const confirmed = await office.ask('POST', `${PAYMENTS}/${sheetId}/confirm`, { as: 'cb1', json: { via: 'cash' } });
  assert.deepEqual([confirmed.status, confirmed.json.stage], [200, 'paid']);
  await office.gateway.pay(attemptId);
  const { refunds } = await office.sheet(id);
  assert.deepEqual(
    refunds?.map(({ cause, state }) => [cause, state]),
    [['second-payment', 'due']],
  );
  const made = await office.ask('POST', `${PAYMENTS}/${sheetId}/refund`, {
    as: 'cb1',
    json: { refundId: refunds?.[0]?.refundId, reason: 'nộp hai lần', reference: 'UNC 12' },
  });
  assert.deepEqual([made.status, made.json.sheet.refunds[0].madeBy], [200, 'Cán bộ cb1']);
});

test('only the cashier of the agency confirms, refunds, settles and reconciles', async (t) => {
  const office = await payingOffice(t);
  const { sheetId } = await office.owing();
  for (const [path, json] of [
    ['confirm', { via: 'cash' }],
    ['refund', { reason: 'x' }],
    ['settle', { reference: '1' }],
  ] as const)
    for (const as of ['dan1', 'admin', 'qt1']) {
      const refused = await office.ask('POST', `${PAYMENTS}/${sheetId}/${path}`, { as, json });
      assert.deepEqual([refused.status, refused.json.code], [403, 'not-cashier'], `${as} ${path}`);
    }
  const foreign = await office.ask('POST', `${PAYMENTS}/${sheetId}/confirm`, { as: 'qt2', json: { via: 'cash' } });
  assert.equal(foreign.status, 404);
  const statement = await office.ask('POST', '/api/v1/reconciliations', {
    as: 'dan1',
    json: { source: 'bank', text: 'x' },
  });
  assert.equal(statement.json.code, 'not-cashier');
});

test('a transfer with proof waits for the cashier, who sees the proof', async (t) => {
  const office = await payingOffice(t);
  const { id, sheetId } = await office.owing();
  const form = new FormData();
  form.set('file', new Blob(['%PDF-1.4'], { type: 'application/pdf' }), 'uỷ nhiệm chi.pdf');
  const proved = await office.ask('POST', `${PAYMENTS}/${sheetId}/proof`, { as: 'dan1', raw: form });
  assert.deepEqual([proved.status, proved.json.stage], [200, 'reported'], proved.text);
  const seen = await office.ask('GET', `${PAYMENTS}/${sheetId}/proof`, { as: 'cb1' });
  assert.deepEqual([seen.status, seen.text], [200, '%PDF-1.4']);
  await office.ask('POST', `${PAYMENTS}/${sheetId}/confirm`, {
    as: 'cb1',
    json: { via: 'transfer', transactionNo: 'FT9' },
  });
  assert.equal((await office.sheet(id)).state, 'paid');
});

test('lists: a citizen sees the own sheets, a cashier those of the agency, by stage and words', async (t) => {
  const office = await payingOffice(t);
  const { sheetId } = await office.owing();
  await office.owing();
  await office.ask('POST', `${PAYMENTS}/${sheetId}/confirm`, { as: 'cb1', json: { via: 'cash' } });
  const list = async (as: string, filter: object) =>
    (await office.ask('GET', `${PAYMENTS}?filter=${encodeURIComponent(JSON.stringify(filter))}`, { as })).json.map(
      ({ id }: { id: string }) => id,
    );
  assert.equal((await list('dan1', {})).length, 2);
  assert.equal((await list('qt2', {})).length, 0);
  assert.deepEqual(await list('cb1', { stage: ['paid'], collectable: true }), [sheetId]);
  assert.equal((await list('cb1', { q: 'nguyen van a' })).length, 2);
  const unknown = encodeURIComponent(JSON.stringify({ stage: ['paid', 'lost'] }));
  const refused = await office.ask('GET', `${PAYMENTS}?filter=${unknown}`, { as: 'cb1' });
  assert.deepEqual([refused.status, refused.json.code], [400, 'query-unreadable']);
  const shown = await office.ask('GET', `${PAYMENTS}/${sheetId}`, { as: 'dan1' });
  assert.deepEqual([shown.json.payable, shown.json.collectable, shown.json.mine], [false, false, true]);
});

test('A12: a statement books what is owed, ticks off what was booked, and queues everything else', async (t) => {
  const office = await payingOffice(t);
  const [transfer, online, wrong] = [await office.owing(1), await office.owing(2), await office.owing(3)];
  for (const { id } of [transfer, online, wrong]) {
    const { dossierNo } = await office.dossier(id);
    assert.ok(dossierNo, 'received dossiers have numbers');
  }
  const { attemptId } = await payOnline(office, online.sheetId);
  await office.gateway.pay(attemptId);
  const noOf = async ({ id }: { id: string }) => (await office.dossier(id)).dossierNo ?? '';
  const transactionNo = (await office.sheet(online.id)).arrivals?.[0]?.transactionNo ?? '';
  const text = [
    'Ngày;Mã giao dịch;Số tiền;Nội dung',
    `01/03/2026;FT1;52.000;NOP PHI ${await noOf(transfer)}`,
    `01/03/2026;${transactionNo};54.000;thanh toan`,
    `01/03/2026;FT3;1.000;NOP PHI ${await noOf(wrong)}`,
    '01/03/2026;FT4;10.000;chuyen tien an trua',
    '01/03/2026;FT5;10.000;NOP PHI H20.31-010101-0001',
    '01/03/2026;FT6;;khong co so tien',
  ].join('\n');
  const send = () => office.ask('POST', '/api/v1/reconciliations', { as: 'cb1', json: { source: 'bank', text } });
  const first = await send();
  assert.deepEqual([first.status, first.json.lines, first.json.matched, first.json.mismatched], [201, 6, 2, 4]);
  const booked = await office.sheet(transfer.id);
  assert.deepEqual([booked.state, booked.reconciled !== undefined, booked.receipts?.length], ['paid', true, 2]);
  assert.ok((await office.sheet(online.id)).reconciled);
  assert.equal((await office.sheet(wrong.id)).state, 'requested');
  const again = await send();
  assert.deepEqual([again.json.matched, again.json.mismatched], [2, 4]);
  assert.deepEqual(await office.sheet(transfer.id), booked, 'the same statement again changes nothing');
  const queue = (await office.ask('GET', '/api/v1/reconciliations/mismatches?filter={"state":"open"}', { as: 'cb1' }))
    .json;
  assert.deepEqual(queue.map(({ cause }: { cause: string }) => cause).sort(), [
    'amount-differs',
    'dossier-unknown',
    'not-in-system',
    'unreadable',
  ]);
  const mismatch = queue.find(({ cause }: { cause: string }) => cause === 'not-in-system');
  const resolve = () =>
    office.ask('POST', `/api/v1/reconciliations/mismatches/${encodeURIComponent(mismatch.id)}/resolve`, {
      as: 'cb1',
      json: { how: 'not-ours', reason: 'tiền ăn trưa' },
    });
  assert.equal((await resolve()).json.state, 'resolved');
  assert.equal((await resolve()).json.code, 'mismatch-resolved');
});

test('confirming, refunding and settling under one key are done once; the key asks for nothing else', async (t) => {
  const office = await payingOffice(t);
  const { id, sheetId } = await office.owing(1);
  const send = (what: string, key: string, json: object) =>
    office.ask('POST', `${PAYMENTS}/${sheetId}/${what}`, { as: 'cb1', json, headers: { 'Idempotency-Key': key } });
  const twice = async (what: string, json: object) => {
    const first = await send(what, `${what}-1`, json);
    const { seq } = await office.dossier(id);
    const again = await send(what, `${what}-1`, json);
    assert.deepEqual([first.status, again.status, again.json], [200, 200, first.json], again.text);
    assert.equal((await office.dossier(id)).seq, seq, `${what} is one entry`);
  };
  await twice('confirm', { via: 'cash' });
  await twice('settle', { reference: 'GNT 1' });
  // A part can be given back more than once: only the key tells a repetition from another refund.
  await twice('refund', { reason: 'thu thừa', amount: 1_000 });
  assert.equal((await office.sheet(id)).refunds?.length, 1);
  const other = await send('refund', 'refund-1', { reason: 'thu thừa', amount: 2_000 });
  assert.equal(other.json.code, 'key-reused', other.text);
  const more = await send('refund', 'refund-2', { reason: 'thu thừa', amount: 1_000 });
  assert.deepEqual([more.status, (await office.sheet(id)).refunds?.length], [200, 2]);
});

test('a statement line the dossier may not take waits with the reason of the refusal, in both languages', async (t) => {
  const office = await payingOffice(t);
  const { id } = await office.owing(1);
  const { dossierNo = '' } = await office.dossier(id);
  await office.losesAccounts();
  const text = `Mã giao dịch;Số tiền;Nội dung\nFT8;52.000;NOP PHI ${dossierNo}`;
  const compared = await office.ask('POST', '/api/v1/reconciliations', { as: 'cb1', json: { source: 'bank', text } });
  assert.equal(compared.json.mismatched, 1, compared.text);
  const [line] = (await office.ask('GET', '/api/v1/reconciliations/mismatches', { as: 'cb1' })).json;
  assert.deepEqual([line.cause, line.dossierId], ['refused', id]);
  const confirmed = await office.ask('POST', `${PAYMENTS}/${(await office.sheet(id)).sheetId}/confirm`, {
    as: 'cb1',
    json: { via: 'cash' },
  });
  assert.equal(confirmed.status, 409, confirmed.text);
  assert.equal(line.refusal[0].vi, confirmed.json.detail);
  assert.notEqual(line.refusal[0].en, line.refusal[0].vi);
});

test('a mismatch is booked on the dossier a person names, when it is what is owed there', async (t) => {
  const office = await payingOffice(t);
  const { id } = await office.owing(1);
  const { dossierNo = '' } = await office.dossier(id);
  const text = 'Mã giao dịch;Số tiền;Nội dung\nFT8;52.000;ghi sai ma ho so';
  await office.ask('POST', '/api/v1/reconciliations', { as: 'cb1', json: { source: 'bank', text } });
  const booked = await office.ask('POST', '/api/v1/reconciliations/mismatches/bank%2FFT8/resolve', {
    as: 'cb1',
    json: { how: 'booked', dossierNo, reason: 'đúng người nộp' },
  });
  assert.deepEqual([booked.status, booked.json.how], [200, 'booked'], booked.text);
  assert.equal((await office.sheet(id)).state, 'paid');
});

test('money that two people book on two dossiers at once is booked on one; what is refused there may go elsewhere', async (t) => {
  const office = await payingOffice(t);
  const [one, other, more] = [await office.owing(1), await office.owing(1), await office.owing(9)];
  const text = 'Mã giao dịch;Số tiền;Nội dung\nFT8;52.000;ghi sai ma ho so';
  await office.ask('POST', '/api/v1/reconciliations', { as: 'cb1', json: { source: 'bank', text } });
  const end = (json: object) =>
    office.ask('POST', '/api/v1/reconciliations/mismatches/bank%2FFT8/resolve', {
      as: 'cb1',
      json: { reason: 'đúng người nộp', ...json },
    });
  const book = ({ id }: { id: string }) => end({ how: 'booked', dossierNo: id });
  assert.equal((await book(more)).json.code, 'amount-differs');
  const ends = await Promise.all([book(one), book(other), end({ how: 'refunded' })]);
  assert.equal(ends.filter(({ status }) => status === 200).length, 1, ends.map((answer) => answer.text).join('\n'));
  const sheets = await Promise.all([one, other].map(({ id }) => office.sheet(id)));
  const [kept] = ends.filter(({ status }) => status === 200);
  const paid = sheets.filter(({ state }) => state === 'paid').length;
  assert.equal(paid, kept?.json.how === 'booked' ? 1 : 0);
});

const resolveAs = ({ ask }: PayingOffice, id: string, dossierNo: string) =>
  ask('POST', `/api/v1/reconciliations/mismatches/${encodeURIComponent(id)}/resolve`, {
    as: 'cb1',
    json: { how: 'booked', dossierNo, reason: 'đúng người nộp' },
  });

test('money that was booked after all is not booked again from the queue', async (t) => {
  const office = await payingOffice(t);
  const { id, sheetId } = await office.owing(1);
  const { attemptId } = await payOnline(office, sheetId);
  await office.gateway.pay(attemptId, 'wrong-amount');
  await office.ask('POST', `${PAYMENTS}/${sheetId}/inquire`, { as: 'dan1' });
  assert.equal((await office.sheet(id)).state, 'paid');
  const queue = (await office.ask('GET', '/api/v1/reconciliations/mismatches', { as: 'cb1' })).json;
  assert.deepEqual([queue.length, queue[0].cause], [1, 'amount-differs']);
  const { dossierNo = '' } = await office.dossier(id);
  const again = await resolveAs(office, queue[0].id, dossierNo);
  assert.deepEqual([again.status, again.json.code], [409, 'money-known']);
  assert.equal((await office.sheet(id)).refunds, undefined, 'nothing came that could be given back');
});

test('an attempt that is open is paid no more once nothing is owed, and a refund needs its reason', async (t) => {
  const office = await payingOffice(t);
  const { id, sheetId } = await office.owing(1);
  await payOnline(office, sheetId);
  const refused = await office.ask('POST', `/api/v1/dossiers/${id}/actions`, {
    as: 'cb1',
    json: { actionCode: '4200', actionNote: 'không thuộc thẩm quyền' },
  });
  assert.equal(refused.status, 200, refused.text);
  const again = await office.ask('POST', `${PAYMENTS}/${sheetId}/attempts`, { as: 'dan1', json: {} });
  assert.deepEqual([again.status, again.json.code], [409, 'fee-not-owed']);
  const rows = (await office.ask('GET', `${PAYMENTS}?filter={"stage":["void"]}`, { as: 'cb1' })).json;
  assert.deepEqual(
    rows.map((row: { id: string }) => row.id),
    [sheetId],
    'lists know it too',
  );
  const paid = await office.owing(1);
  await office.ask('POST', `${PAYMENTS}/${paid.sheetId}/confirm`, { as: 'cb1', json: { via: 'cash' } });
  const json = { reason: '  ' };
  const refund = await office.ask('POST', `${PAYMENTS}/${paid.sheetId}/refund`, { as: 'cb1', json });
  assert.deepEqual([refund.status, refund.json.code], [422, 'note-missing'], refund.text);
});
