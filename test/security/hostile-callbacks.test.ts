import assert from 'node:assert/strict';
import { createHmac, randomBytes } from 'node:crypto';
import test from 'node:test';
import { signedText } from '../../engine/domain/fee/gateway-text.ts';
import { balanceOf } from '../../engine/domain/payment/sheets.ts';
import { takeCallback } from '../../engine/usecases/hear-gateway.ts';
import { Refused } from '../../engine/usecases/refused.ts';
import { GATEWAY, GATEWAY_KEY, payingOffice } from '../support/paying-office.ts';

const ROUNDS = Number(process.env.CALLBACKS ?? 3_000);
const signed = (message: object, key: string) => ({
  ...message,
  signature: createHmac('sha256', key).update(signedText(message)).digest('hex'),
});

test(`${ROUNDS} forged, replayed and swapped reports make no false payment`, async (t) => {
  const office = await payingOffice(t);
  const attempts: { id: string; message: Record<string, unknown> & { amount: number } }[] = [];
  for (let place = 0; place < 4; place += 1) {
    const { id, sheetId } = await office.owing(place + 1);
    const opened = await office.ask('POST', `/api/v1/payments/${sheetId}/attempts`, { as: 'dan1', json: {} });
    const { attemptId } = opened.json;
    const { amount, dossierNo } = (await office.sheet(id)).attempts?.[0] ?? assert.fail();
    const at = office.clock.now();
    const message = {
      merchantCode: 'XA1',
      attemptId,
      dossierNo,
      amount,
      state: 'paid',
      transactionNo: `T${place}`,
      at,
    };
    attempts.push({ id, message });
  }
  const [paid, ...others] = attempts;
  if (!paid) assert.fail();
  const genuine = signed(paid.message, GATEWAY_KEY);
  await takeCallback(office.engine, GATEWAY, genuine);
  const logBefore = (await office.engine.dossiers.log(paid.id)).length;

  const pick = <Item>(items: readonly Item[], n: number): Item => items[n % items.length] ?? assert.fail();
  const attacks: readonly ((n: number) => unknown)[] = [
    () => genuine,
    (n) => ({ ...pick(others, n).message, signature: randomBytes(32).toString('hex') }),
    (n) => signed(pick(others, n).message, 'khoá đoán mò'),
    (n) => ({ ...pick(others, n).message, signature: genuine.signature }),
    (n) => ({ ...signed(pick(others, n).message, GATEWAY_KEY), amount: n }),
    (n) => ({ ...genuine, attemptId: pick(others, n).message.attemptId }),
    (n) => signed({ ...pick(others, n).message, amount: 1 + (n % 7) }, GATEWAY_KEY),
    (n) => signed({ ...pick(others, n).message, dossierNo: paid.message.dossierNo }, GATEWAY_KEY),
    (n) => signed({ ...pick(others, n).message, merchantCode: 'KHAC' }, GATEWAY_KEY),
    () => ({}),
    () => [],
    () => null,
    () => 'paid',
    (n) => ({ ...genuine, attemptId: `01990000-0000-7000-8000-${String(n).padStart(12, '0')}` }),
    (n) => ({ ...signed(pick(others, n).message, GATEWAY_KEY), extra: true }),
  ];
  for (let n = 0; n < ROUNDS; n += 1)
    await takeCallback(office.engine, GATEWAY, pick(attacks, n)(n)).catch((error: unknown) => {
      assert.ok(error instanceof Refused, String(error));
    });

  assert.equal((await office.engine.dossiers.log(paid.id)).length, logBefore, 'a repetition adds nothing to the log');
  const sheet = await office.sheet(paid.id);
  assert.deepEqual([sheet.state, sheet.arrivals?.length, balanceOf(sheet).refundsDue], ['paid', 1, 0]);
  for (const { id } of others) {
    const { state, arrivals, receipts } = await office.sheet(id);
    assert.deepEqual([state, arrivals, receipts], ['requested', undefined, undefined]);
  }
  const { rows } = await office.engine.reconciliations.listMismatches({ agencies: 'every', offset: 0, limit: 1_000 });
  assert.ok(rows.length > 0);
  assert.ok(rows.every(({ cause }) => cause === 'amount-differs' || cause === 'dossier-differs'));
});
