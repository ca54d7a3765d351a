import assert from 'node:assert/strict';
import test from 'node:test';
import { flawsByPlace } from '../../../admin-ui/process-editor/diagram/flaws.ts';
import { flowed } from '../../../admin-ui/process-editor/diagram/flowed.ts';
import { endAngle, roundedPath, shortened } from '../../../admin-ui/process-editor/diagram/lines.ts';
import { wrapText } from '../../../admin-ui/process-editor/diagram/wrap-text.ts';
import type { Finding } from '../../../schemas/types/index.ts';

const measure = (text: string) => text.length * 10;

test('a text is broken between words and every line fits', () => {
  const wrap = (text: string, more: { indent?: number; most?: number } = {}) =>
    wrapText(text, { font: 'small', width: 100, most: 9, ...more }, measure);
  assert.deepEqual(wrap('Chuyên viên thụ lý hồ sơ'), ['Chuyên', 'viên thụ', 'lý hồ sơ']);
  assert.deepEqual(wrap(''), []);
  assert.deepEqual(wrap('  một   hai '), ['một hai']);
  assert.deepEqual(wrap('(520)HLV_1.009972'), ['(520)HLV_1', '.009972']);
  assert.deepEqual(wrap('Bàn giao', { indent: 80 }), ['', 'Bàn giao']);
  assert.deepEqual(wrap('Bàn giao', { indent: 50 }), ['Bàn', 'giao']);
  const cut = wrap('một hai ba bốn năm sáu bảy tám', { most: 2 });
  assert.equal(cut.length, 2);
  assert.match(cut[1] ?? '', /…$/);
  for (const line of cut) assert.ok(measure(line) <= 100, line);
});

test('findings are counted at the step or action they are in', () => {
  const finding = (path: string, severity: Finding['severity']): Finding => ({
    code: 'x',
    severity,
    path,
    message: { vi: '', en: '' },
  });
  assert.deepEqual(
    flawsByPlace([
      finding('/steps/3', 'error'),
      finding('/steps/3/roles/0/condition', 'warning'),
      finding('/steps/31/stepCode', 'warning'),
      finding('/actions/0/preCondition', 'info'),
      finding('/actions/2', 'error'),
      finding('/actions', 'error'),
      finding('/processName', 'error'),
    ]),
    new Map([
      ['step-3', { errors: 1, warnings: 1 }],
      ['step-31', { errors: 0, warnings: 1 }],
      ['action-2', { errors: 1, warnings: 0 }],
    ]),
  );
});

test('a line is rounded at its corners and ends before its arrow head', () => {
  const points = [
    { x: 0, y: 0 },
    { x: 0, y: 100 },
    { x: 50, y: 100 },
  ];
  assert.equal(roundedPath(points), 'M0 0L0 92Q0 100 8 100L50 100');
  assert.equal(roundedPath([]), '');
  assert.deepEqual(shortened(points, 10).at(-1), { x: 40, y: 100 });
  assert.equal(endAngle(points), 0);
  assert.equal(endAngle(points.slice(0, 2)), 90);
});

test('legend items go to the next row where they do not fit', () => {
  const placed = flowed([{ width: 60 }, { width: 60 }, { width: 200 }, { width: 10 }], 130);
  assert.deepEqual(
    placed.map(({ x, row }) => [x, row]),
    [
      [0, 0],
      [60, 0],
      [0, 1],
      [0, 2],
    ],
  );
});
