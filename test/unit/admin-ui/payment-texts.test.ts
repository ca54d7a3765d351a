import assert from 'node:assert/strict';
import test from 'node:test';
import {
  gatewayFaults,
  readAccounts,
  readGateway,
  writeAccounts,
  writeGateway,
} from '../../../admin-ui/resources/shared-configs/payment/payment-texts.ts';
import { collectorOf } from '../../../engine/domain/payment/collector.ts';

const account = { gatewayCode: 'DVCQG', address: 'https://cong.vn/', merchantCode: 'SADEC', secretKey: 'rất bí mật' };

test('the account at a gateway is read and written field by field; a text of another system is left to it', () => {
  assert.deepEqual(readGateway(writeGateway(account)), account);
  assert.deepEqual([readGateway(''), writeGateway({ gatewayCode: '' })], [{}, '']);
  for (const other of ['{"keypay":{"url":"x"}}', 'không phải JSON', '{"gatewayCode":7}', '[]'])
    assert.equal(readGateway(other), undefined, other);
});

test('what an account lacks is told at its field; an agency without one takes no money online and is not faulty', () => {
  assert.deepEqual(gatewayFaults({}), {});
  assert.deepEqual(gatewayFaults(account), {});
  const { secretKey: _key, ...keyless } = account;
  assert.deepEqual(Object.keys(gatewayFaults(keyless)), ['secretKey']);
  assert.deepEqual(gatewayFaults({ ...keyless, address: 'simulated:' }), {});
  assert.deepEqual(Object.keys(gatewayFaults({ gatewayCode: 'A', address: 'cong.vn' })).sort(), [
    'address',
    'merchantCode',
    'secretKey',
  ]);
  assert.deepEqual(Object.keys(gatewayFaults({ ...account, secretKey: 'ngắn' })), ['secretKey']);
});

const config = (bankInfo: string) => ({
  govAgencyCode: 'XA1',
  govAgencyName: 'Xã 1',
  invoiceTemplateNo: 'M',
  invoiceIssueNo: 'K',
  bankInfo,
});

test('what the form writes is what the agency collects with', () => {
  const apart = { apart: { phi: { accountNo: '1', bankName: 'KBNN' }, lephi: { accountNo: '2' }, ship: {} } };
  assert.deepEqual(collectorOf(config(writeAccounts(apart))).accounts, {
    phi: { accountNo: '1', bankName: 'KBNN' },
    lephi: { accountNo: '2' },
  });
  assert.deepEqual(readAccounts(writeAccounts(apart)), apart);
  const common = { common: { accountNo: '3', accountName: 'UBND xã 1' } };
  assert.deepEqual(collectorOf(config(writeAccounts(common))).accounts.lephi, common.common);
  assert.deepEqual(readAccounts(writeAccounts(common)), common);
  assert.deepEqual(readAccounts('3711.0.1054321 tại KBNN'), { common: { accountNo: '3711.0.1054321 tại KBNN' } });
  const none = { apart: { phi: {}, lephi: {}, ship: {} } };
  assert.deepEqual(readAccounts(writeAccounts(none)), none);
  assert.deepEqual(collectorOf(config(writeAccounts(none))).accounts, {});
  assert.equal(readAccounts('{"khac":1}'), undefined);
});
