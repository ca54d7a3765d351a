import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayInWords, receiptLines, receiptPapers } from '../../../admin-ui/resources/dossiers/receipt/receipt-lines.ts';
import type { Dossier } from '../../../schemas/types/index.ts';
import { buildDossier, testId } from '../../support/dossier-builder.ts';

const part = (changes: Partial<Dossier['parts'][number]>): Dossier['parts'][number] => ({
  partNo: 'TP01',
  partName: 'Tờ khai',
  partType: 1,
  required: true,
  multiple: false,
  eSign: false,
  fileTemplateNo: '',
  originals: 1,
  copies: 0,
  fileMark: 0,
  fileCheck: 0,
  comment: '',
  receivedOriginals: 0,
  receivedCopies: 0,
  files: [],
  ...changes,
});

const { dates, ...blank } = buildDossier(testId(1));
const received = {
  ...blank,
  dates: { ...dates, receiveDate: '2026-11-23T02:10:00.000Z', dueDate: '2026-11-30T02:10:00.000Z' },
};
const lines = (dossier: Dossier) => Object.fromEntries(receiptLines(dossier).map(({ label, value }) => [label, value]));

test('the receipt tells received and appointed times in Vietnam, and leaves out what nobody gave', () => {
  const told = lines(received);
  assert.equal(told['Thời điểm nhận hồ sơ'], '23/11/2026 09:10');
  assert.equal(told['Thời điểm trả kết quả'], '30/11/2026 09:10');
  assert.equal(told['Tiếp nhận hồ sơ của'], 'Nguyễn Văn An (số định danh: 001099012345)');
  assert.ok(!('Số điện thoại' in told));
  assert.ok(!('Chủ hồ sơ' in told));
});

test('a dossier without due date, limit or fee says so instead of nothing', () => {
  const told = lines({ ...received, dates: { ...received.dates, dueDate: null }, duration: null, payment: null });
  assert.equal(told['Thời điểm trả kết quả'], 'không hẹn ngày');
  assert.equal(told['Thời gian giải quyết theo quy định'], 'không quy định');
  assert.equal(told['Phí, lệ phí'], 'không thu');
});

test('a result asked for by post goes to the address', () => {
  const postal = { viaPostal: 2, fromViaPostal: 0, vnpostalStatus: 0, address: '12 Nguyễn Huệ' };
  assert.equal(lines({ ...received, postal })['Nơi trả kết quả'], 'Qua dịch vụ bưu chính: 12 Nguyễn Huệ');
  assert.equal(lines(received)['Nơi trả kết quả'], received.receivingAgency.name);
});

test('only papers handed in are listed, never results', () => {
  const parts = [
    part({ receivedOriginals: 1 }),
    part({ partNo: 'TP02', partName: 'Bản vẽ', receivedCopies: 2 }),
    part({ partNo: 'TP03' }),
    part({ partNo: 'KQ01', partType: 2, receivedOriginals: 1 }),
  ];
  assert.deepEqual(
    receiptPapers({ parts }).map(({ partNo, originals, copies }) => [partNo, originals, copies]),
    [
      ['TP01', 1, 0],
      ['TP02', 0, 2],
    ],
  );
});

test('the day is written out as on every Vietnamese paper, by Vietnamese time', () => {
  assert.equal(dayInWords('2026-11-22T17:30:00.000Z'), 'ngày 23 tháng 11 năm 2026');
});
