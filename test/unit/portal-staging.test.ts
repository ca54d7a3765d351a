import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import test, { describe } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { readFee } from '../../engine/domain/portal/read-fee.ts';
import { readPaper } from '../../engine/domain/portal/read-paper.ts';
import { mentionedTimes, readTime } from '../../engine/domain/portal/read-time.ts';
import { stageProcedure } from '../../engine/domain/portal/stage-procedure.ts';
import { check } from '../../schemas/validate.ts';
import { portalProcedure, staged } from '../support/portal-procedure.ts';

const fixed = (amount: number) => ({ shape: 'fixed', amount });

describe('a time limit of the portal', () => {
  for (const [text, duration] of [
    ['5 Ngày làm việc', { count: 5, unit: 'working-day' }],
    ['15 Ngày', { count: 15, unit: 'calendar-day' }],
    ['4 Giờ', { count: 4, unit: 'hour' }],
    ['2 Tháng', { count: 2, unit: 'month' }],
  ] as const)
    test(`${text} is certain`, () => assert.deepEqual(readTime(text), { duration }));
  for (const [text, doubt] of [
    ['1', 'portal-time-no-unit'],
    ['120,000', 'portal-time-unclear'],
    ['0 Ngày', 'portal-time-unclear'],
    ['Không có thông tin', 'portal-time-missing'],
  ] as const)
    test(`${text} is doubtful`, () => assert.deepEqual(readTime(text), { duration: null, doubt }));
  test('times in words are found with their units', () =>
    assert.deepEqual(mentionedTimes('trong 05 (năm) ngày làm việc, hoặc 30 ngày kể từ ngày nhận'), [
      { count: 5, unit: 'working-day' },
      { count: 30, unit: 'calendar-day' },
    ]));
});

describe('a fee of the portal', () => {
  for (const [text, fee] of [
    ['Miễn phí', null],
    ['Miễn phí(Không)', null],
    ['Miễn phíNộp hồ sơ tại Bộ phận Một cửa, 05 ngày làm việc', null],
    ['135,000 VNĐ(Lệ phí cấp giấy phép: 135.000 đồng/lần.)', { kind: 'lephi', amount: fixed(135000) }],
    ['2,000,000 Việt Nam Đồng(Phí thẩm định: 2 triệu đồng)', { kind: 'phi', amount: fixed(2000000) }],
    [
      '150,000 Việt Nam Đồng(Lệ phí: 150.000 đồng/1 giấy)',
      { kind: 'lephi', amount: { shape: 'perUnit', unitName: 'giấy', unitAmount: 150000 } },
    ],
  ] as const)
    test(`${text} is certain`, () => assert.deepEqual(readFee(text), { fee }));
  for (const [text, doubt, proposedAmount] of [
    ['135 VNĐ(Lệ phí cấp giấy phép lái xe: 135.000 đồng/lần.)', 'portal-fee-contradicts', 135000],
    ['50 VNĐ((áp dụng mức phí 25.000 đồng/hồ sơ))', 'portal-fee-contradicts', 50],
    ['Miễn phí(5.000.000đồng/lần cấp.)', 'portal-fee-free-but-amount', 5000000],
    ['Miễn phí(Mức lệ phí cụ thể do Hội đồng nhân dân tỉnh quyết định)', 'portal-fee-decided-locally', undefined],
    ['Miễn phí(Theo quy định của Luật phí và lệ phí)', 'portal-fee-free-but-text', undefined],
    ['20,000 VNĐ', 'portal-fee-kind', 20000],
    ['200,000 VNĐ(Phí: 200.000 đồng. Cấp lại: 400.000đ)', 'portal-fee-several', 200000],
    ['50,000 VNĐ(Phí: 50.000đ đến hết ngày 31/12/2026)', 'portal-fee-temporary', 50000],
    ['VNĐ(50.000 vnđ /tờ khai)', 'portal-fee-no-amount', 50000],
    ['10 USD(10 USD/lần)', 'portal-fee-currency', undefined],
    ['Không có thông tinNộp trực tiếp', 'portal-fee-missing', undefined],
  ] as const)
    test(`${text} is doubtful`, () =>
      assert.deepEqual(readFee(text), {
        fee: null,
        doubt,
        ...(proposedAmount === undefined ? {} : { proposedAmount }),
      }));
});

test('a paper gives up the file name of its form, an impossible count is questioned, a note is told from a paper', () => {
  const form = readPaper({ ten: 'Đơn đề nghị (NA19).Mau NA19-BCA.docx', ban_chinh: 1 });
  assert.deepEqual([form.name, form.form, form.doubt], ['Đơn đề nghị (NA19).', 'Mau NA19-BCA.docx', undefined]);
  const glued = readPaper({ ten: 'Tờ khai theo Thông tư 05', ban_chinh: 20261, ban_sao: 0 });
  assert.deepEqual([glued.originals, glued.doubt], [1, 'portal-paper-count']);
  assert.equal(readPaper({ ten: 'Số lượng hồ sơ: 01 bộ' }).doubt, 'portal-note-as-paper');
  assert.deepEqual(
    [readPaper({ ten: 'Giấy chứng nhận' }).kind, readPaper({ ten: 'Giấy chứng nhận' }).doubt],
    ['part', 'portal-paper-or-note'],
  );
});

test('a procedure without doubts becomes a service, a template, a fee policy and its times', () => {
  const { service, template, feePolicy, durations, flags } = stageProcedure(staged(portalProcedure()));
  assert.deepEqual(flags, []);
  assert.deepEqual(
    [service.serviceCode, service.govLevel, service.domainName],
    ['1.000101', 'xa', 'Lưu thông hàng hoá'],
  );
  assert.deepEqual(
    template.parts.map(({ partNo, partType, partName, portalCode = '' }) => [partNo, partType, partName, portalCode]),
    [
      ['TP01', 1, 'Đơn đề nghị', ''],
      ['KQ01', 2, 'Giấy phép', 'KQ.G01.000001'],
      ['KQ02', 2, 'Thông báo từ chối', 'KQ.G01.000002'],
    ],
  );
  assert.deepEqual(
    service.fileTemplates?.map(({ filename }) => filename),
    ['Mau so 01.docx'],
  );
  assert.deepEqual(
    feePolicy?.lines.map(({ kind, amount, channels }) => ({ kind, amount, channels })),
    [{ kind: 'lephi', amount: fixed(135000), channels: ['direct'] }],
  );
  assert.deepEqual(durations, [
    { channel: 'direct', duration: { count: 5, unit: 'working-day' } },
    { channel: 'online', duration: { count: 3, unit: 'working-day' } },
  ]);
  for (const [shape, body] of [
    ['ServiceInfo', service],
    ['DossierTemplate', template],
    ['FeePolicy', feePolicy],
  ] as const)
    assert.ok(check(shape, body).ok, shape);
});

test('a decision holds for every place that says the same, and no longer once the portal says something else', () => {
  const unitless = (thoi_han: string) =>
    portalProcedure({
      cach_thuc: [
        { kenh: 'Trực tiếp', thoi_han, phi_le_phi: 'Miễn phí' },
        { kenh: 'Trực tuyến', thoi_han, phi_le_phi: 'Miễn phí' },
      ],
    });
  const [flag] = stageProcedure(staged(unitless('7'))).flags;
  assert.deepEqual(flag?.paths, ['/source/cach_thuc/0/thoi_han', '/source/cach_thuc/1/thoi_han']);
  const duration = { count: 7, unit: 'working-day' as const };
  const decisions = [{ findingCode: 'portal-time-no-unit', was: '7', duration }];
  const decided = stageProcedure(staged(unitless('7'), decisions));
  assert.deepEqual(
    decided.durations.map((limit) => limit.duration),
    [duration, duration],
  );
  assert.ok(decided.flags.every(({ decision }) => decision));
  const changed = stageProcedure(staged(unitless('9'), decisions));
  assert.deepEqual(
    changed.flags.map(({ was, decision }) => [was, decision]),
    [['9', undefined]],
  );
});

test('headings among the cases lend their papers to every case', () => {
  const paper = (ten: string) => ({ ten, ban_chinh: 1, ban_sao: 0 });
  const { template, flags } = stageProcedure(
    staged(
      portalProcedure({
        truong_hop: [
          { ten: 'Cấp mới', giay_to: [paper('Đơn')] },
          { ten: 'Cấp lại', giay_to: [paper('Đơn'), paper('Giấy cũ')] },
          { ten: '* Giấy tờ phải xuất trình:', giay_to: [paper('Căn cước')] },
        ],
      }),
    ),
  );
  assert.deepEqual(
    flags.map(({ findingCode }) => findingCode),
    ['portal-case-heading'],
  );
  assert.deepEqual(
    template.cases?.map(({ caseName, parts }) => [caseName, parts.map(({ partNo }) => partNo)]),
    [
      ['Cấp mới', ['TP01', 'TP03']],
      ['Cấp lại', ['TP01', 'TP02', 'TP03']],
    ],
  );
});

const feed = join(import.meta.dirname, '../../../shared/data/portal-procedures/procedures.jsonl.gz');

test('all procedures of the portal are read, each clean or flagged, and propose definitions of their kinds', {
  skip: existsSync(feed) ? false : 'procedures.jsonl.gz is absent',
}, () => {
  const lines = gunzipSync(readFileSync(feed)).toString('utf8').split('\n').filter(Boolean);
  assert.equal(lines.length, 1367);
  for (const line of lines) {
    const source = check('PortalProcedure', JSON.parse(line.normalize('NFC')));
    assert.ok(source.ok, line.slice(0, 100));
    const { service, template, feePolicy, flags } = stageProcedure(staged(source.value));
    assert.ok(check('ServiceInfo', service).ok && check('DossierTemplate', template).ok, source.value.ma_thu_tuc);
    if (feePolicy) assert.ok(check('FeePolicy', feePolicy).ok, source.value.ma_thu_tuc);
    const unitless = source.value.cach_thuc?.some(({ thoi_han = '' }) => /^\d+$/.test(thoi_han)) ?? false;
    assert.equal(
      flags.some(({ findingCode }) => findingCode === 'portal-time-no-unit'),
      unitless,
    );
  }
});
