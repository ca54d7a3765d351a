import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { planBundle } from '../../engine/domain/exchange/plan-import.ts';
import { bodiesOf, bundles, counts, readBundle } from '../support/bundle-engine.ts';

const FOLDER = join(import.meta.dirname, '../../../shared/data/opencps-bundles');
const given = (name: string) => {
  const path = join(FOLDER, name);
  return { skip: existsSync(path) ? false : `${name} is absent`, bytes: () => readFileSync(path) };
};
const yenbai = given('yenbai.zip');
const training = given('training.zip');

async function planOf(bytes: Buffer, name: string) {
  const { items, findings, proposals, unused } = planBundle(await readBundle(bytes, name), [], { owner: '' });
  return { items, findings: [...findings, ...items.flatMap((item) => item.findings)], proposals, unused };
}

const sum = (items: readonly { body: Record<string, unknown> }[], field: string): number =>
  items.reduce((total, { body }) => total + (Array.isArray(body[field]) ? body[field].length : 0), 0);

test('yenbai.zip is read whole', { skip: yenbai.skip }, async () => {
  const { items, unused } = await planOf(yenbai.bytes(), 'yenbai.zip');
  assert.deepEqual(counts(items.map(({ kind, outcome }) => `${kind} ${outcome}`)), {
    'calendar create': 1,
    'dossier-template create': 75,
    'service-process create': 79,
  });
  const [calendar] = items.filter(({ kind }) => kind === 'calendar');
  const exceptions = calendar?.body.exceptions;
  assert.ok(Array.isArray(exceptions));
  assert.deepEqual([sum(items, 'steps'), sum(items, 'actions'), sum(items, 'parts'), unused], [624, 624, 527, []]);
  assert.deepEqual(counts(exceptions.map(({ kind }) => kind)), { off: 42, worked: 10 });
  const saturday = (date: string) => new Date(`${date}T00:00:00Z`).getUTCDay() === 6;
  assert.ok(exceptions.some(({ kind, date }) => kind === 'worked' && saturday(date)));
});

test('yenbai.zip shows its real faults, each at a line of its file', { skip: yenbai.skip }, async () => {
  const { findings, items, proposals } = await planOf(yenbai.bytes(), 'yenbai.zip');
  assert.deepEqual(counts(findings.map(({ severity, code }) => `${severity} ${code}`)), {
    'warning duration-negative': 34,
    'warning fee-amount-read': 22,
    'warning process-without-template': 4,
    'warning steps-exceed-deadline': 13,
  });
  assert.ok(findings.every(({ file, line }) => file?.startsWith('processes/') && line !== undefined && line >= 2));
  assert.deepEqual(
    items
      .filter((item) => item.findings.some(({ code }) => code === 'process-without-template'))
      .map(({ code }) => code),
    ['DT07', 'LD36', 'LD37', 'TC07'],
  );
  assert.deepEqual(counts(proposals.map(({ kind, confidence }) => `${kind} ${confidence}`)), {
    'agency guess': 1,
    'pair certain': 75,
    'role certain': 6,
    'role-holder guess': 6,
  });
});

test('training.zip shows an unknown event, a price in words and papers of other names', {
  skip: training.skip,
}, async () => {
  const { items, findings } = await planOf(training.bytes(), 'training.zip');
  assert.deepEqual(counts(items.map(({ kind, outcome }) => `${kind} ${outcome}`)), {
    'dossier-template create': 1,
    'service-process create': 1,
  });
  assert.deepEqual(
    findings.map(({ code, line, path, value }) => [code, line, path, value]),
    [
      ['duration-negative', 100, '/steps/3/durationCount', '-1'],
      ['auto-event-unknown', 224, '/actions/2/autoEvent', 'change'],
      ['fee-amount-read', 370, '/actions/9/paymentFee', '100.000 VNĐ'],
      ['fee-never-checked', 369, '/actions/9/requestPayment', undefined],
      [
        'steps-exceed-deadline',
        6,
        '/durationCount',
        '6 > 4: Kiểm tra hồ sơ + Duyệt văn bản từ chối + Trả kết quả văn bản từ chối',
      ],
      ['waiting-without-limit', 93, '/steps/3/waitLimit', 'B4'],
      ['part-name-unmatched', 211, '/actions/1/createDossierFiles', 'Văn bản yêu cầu sửa đổi, bổ sung hồ sơ'],
      ['part-name-unmatched', 212, '/actions/1/returnDossierFiles', 'Văn bản yêu cầu sửa đổi, bổ sung hồ sơ'],
      ['part-name-unmatched', 251, '/actions/3/createDossierFiles', 'Báo cáo kiểm tra'],
      ['part-name-unmatched', 311, '/actions/6/createDossierFiles', 'Báo cáo kiểm tra'],
    ],
  );
});

for (const [name, { skip, bytes }] of Object.entries({ 'yenbai.zip': yenbai, 'training.zip': training }))
  test(`${name} comes back unchanged from an export`, { skip }, async () => {
    const { items } = await readBundle(bytes(), name);
    const again = await readBundle(Buffer.from(await bundles.write('thutuc', items)), 'thutuc.zip');
    assert.deepEqual(bodiesOf(again.items), bodiesOf(items));
    assert.deepEqual(again.findings, []);
  });
