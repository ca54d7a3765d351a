import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { identityReasons, isCitizenNumber, isTaxCode } from '../../engine/domain/dossier/identity.ts';

for (const idNo of ['0100109106', '0300588569', '0101248141', '0100109106-001', '0100109106-123'])
  test(`${idNo} is a tax code`, () => assert.equal(isTaxCode(idNo), true));

for (const idNo of [
  '0100109107',
  '010010910',
  '01001091060',
  '0100109106-1',
  '0100109106001',
  '0100109106 ',
  'O100109106',
  '',
  '٠١٠٠١٠٩١٠٦',
])
  test(`“${idNo}” is no tax code`, () => assert.equal(isTaxCode(idNo), false));

for (const idNo of ['001099012345', '087190001234', '096301000001', '079203001234', '123456789'])
  test(`${idNo} is a possible citizen number`, () => assert.equal(isCitizenNumber(idNo), true));

for (const idNo of [
  '000099012345',
  '097099012345',
  '999099012345',
  '001999012345',
  '00109901234',
  '0010990123456',
  '12345678',
  '001 099012345',
  '00109901234a',
  '',
])
  test(`“${idNo}” is no citizen number`, () => assert.equal(isCitizenNumber(idNo), false));

test('one wrong digit of a tax code is always seen', () => {
  const digits = fc.integer({ min: 100_000_000, max: 399_999_999 }).map((nine) => String(nine));
  fc.assert(
    fc.property(digits, fc.nat(8), fc.integer({ min: 1, max: 9 }), (nine, at, more) => {
      const right = [...'0123456789'].map((check) => nine + check).filter(isTaxCode);
      assert.ok(right.length <= 1);
      const [code] = right;
      if (code === undefined) return;
      const wrong = code.slice(0, at) + ((Number(code[at]) + more) % 10) + code.slice(at + 1);
      assert.equal(isTaxCode(wrong), false, wrong);
    }),
  );
});

test('each person is checked by their own kind, and all that is wrong is told at once', () => {
  const reasons = identityReasons({ kind: 'person', name: 'An', idNo: '1' }, undefined, {
    kind: 'organisation',
    name: 'Công ty',
    idNo: '2',
  });
  assert.deepEqual(
    reasons.map(({ details, message }) => [details.kind, message.vi]),
    [
      ['person', 'Số định danh không đúng.'],
      ['organisation', 'Mã số thuế không đúng.'],
    ],
  );
  assert.deepEqual(identityReasons({ kind: 'person', name: 'An', idNo: '001099012345' }), []);
});

test('a passport is never read as a citizen number (WF-28)', () => {
  for (const idNo of ['C1234567', '123', '000000000000'])
    assert.deepEqual(identityReasons({ kind: 'foreigner', name: 'John', idNo, nationality: 'GB' }), [], idNo);
});
