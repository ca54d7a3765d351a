import assert from 'node:assert/strict';
import test from 'node:test';
import { type ExtendInput, extendBody } from '../../../admin-ui/resources/dossiers/page/deadline/extend-input.ts';

const typed: ExtendInput = {
  way: 'by',
  days: '3',
  date: '2026-03-20T10:00',
  reason: ' Chờ xác minh ',
  apology: 'Xin lỗi',
  basis: '',
};

test('working days more or a date travel, never both, and what is typed without its edges', () => {
  assert.deepEqual(extendBody(typed), {
    by: { count: 3, unit: 'working-day' },
    reason: 'Chờ xác minh',
    apology: 'Xin lỗi',
  });
  assert.deepEqual(extendBody({ ...typed, way: 'until', basis: 'Luật Đất đai' }), {
    newDueDate: '2026-03-20T03:00:00.000Z',
    reason: 'Chờ xác minh',
    apology: 'Xin lỗi',
    legalBasis: 'Luật Đất đai',
  });
});

test('nothing travels while no date can be told', () => {
  assert.equal(extendBody({ ...typed, days: '0' }), undefined);
  assert.equal(extendBody({ ...typed, days: 'ba' }), undefined);
  assert.equal(extendBody({ ...typed, way: 'until', date: '' }), undefined);
});
