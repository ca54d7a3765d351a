// What changed between two bodies of a definition, in the words of both languages.
import assert from 'node:assert/strict';
import test, { describe } from 'node:test';
import { describeChanges } from '../../engine/domain/process/diff/describe-changes.ts';
import { itemKinds } from '../../engine/domain/process/diff/item-kinds.ts';
import { definitionShapes } from '../../schemas/definition-shapes.ts';
import type { JsonSchema, JsonValue } from '../../schemas/json-schema.ts';
import { resolved, shapeOf } from '../../schemas/shape-fields.ts';
import type { DefinitionKind, ProcessAction, ProcessStep, ServiceProcess } from '../../schemas/types/index.ts';
import { part as paper } from '../support/definition-parts.ts';
import { sampleProcess } from '../support/sample-definitions.ts';

const base = sampleProcess('QT_1');
const [first, last] = base.steps;
const [open, finish] = base.actions;
assert.ok(first && last && open && finish);

const withStep = (more: Partial<ProcessStep>): ServiceProcess => ({ ...base, steps: [{ ...first, ...more }, last] });
const withAction = (more: Partial<ProcessAction>): ServiceProcess => ({
  ...base,
  actions: [open, { ...finish, ...more }],
});

const said = (kind: DefinitionKind, before: unknown, after: unknown): string[][] =>
  describeChanges(kind, before, after).map(({ sentence: { vi, en } }) => [vi, en]);

const ofProcess = (after: ServiceProcess, before: ServiceProcess = base): string[][] =>
  said('service-process', before, after);

describe('a process', () => {
  test('a step: its time in the unit of the process, its roles, whom it is given to', () => {
    assert.deepEqual(ofProcess(withStep({ durationCount: 3 }), withStep({ durationCount: 2 })), [
      [
        'Bước 100 «Bước 100»: hạn xử lý từ 2 ngày làm việc thành 3 ngày làm việc',
        'Step 100 “Bước 100”: time allowed: 2 working days → 3 working days',
      ],
    ]);
    assert.deepEqual(ofProcess(withStep({ durationCount: 0.5 })), [
      [
        'Bước 100 «Bước 100»: hạn xử lý từ không có thành 0,5 ngày làm việc',
        'Step 100 “Bước 100”: time allowed: none → 0.5 working days',
      ],
    ]);
    const leader = { roleCode: 'LANHDAO', roleName: 'Lãnh đạo', moderator: true, condition: '' };
    assert.deepEqual(ofProcess(withStep({ roles: [...first.roles, leader], roleAsStep: '!400' })), [
      [
        'Bước 100 «Bước 100»: lấy người xử lý từ bước khác: thêm người đã xử lý ở bước 400 «Bước 400»',
        'Step 100 “Bước 100”: take the people of another step: added whoever acted at step 400 “Bước 400”',
      ],
      ['Bước 100 «Bước 100»: thêm vai trò LANHDAO «Lãnh đạo»', 'Step 100 “Bước 100”: added role LANHDAO “Lãnh đạo”'],
    ]);
  });

  test('an action asks for money by one of six requests', () => {
    assert.deepEqual(ofProcess(withAction({ requestPayment: 2 })), [
      [
        'Thao tác 4000 «Thao tác 4000»: thêm yêu cầu quyết toán phí',
        'Action 4000 “Thao tác 4000”: added: ask for settlement of the fee',
      ],
    ]);
    assert.deepEqual(ofProcess(withAction({ requestPayment: 5 }), withAction({ requestPayment: 2 })), [
      [
        'Thao tác 4000 «Thao tác 4000»: yêu cầu thanh toán từ yêu cầu quyết toán phí thành xác nhận hoàn thành thu phí',
        'Action 4000 “Thao tác 4000”: payment request: ask for settlement of the fee → confirm that the fee was collected',
      ],
    ]);
  });

  test('the parts of a fee string', () => {
    const fee = (amount: number, editable: number) =>
      withAction({ paymentFee: JSON.stringify({ paymentFee: 'Lệ phí', feeAmount: amount, editable }) });
    assert.deepEqual(ofProcess(fee(75000, 3), fee(50000, 2)), [
      [
        'Thao tác 4000 «Thao tác 4000»: lệ phí: 50.000 đ → 75.000 đ',
        'Action 4000 “Thao tác 4000”: lệ phí (charge): 50.000 đ → 75.000 đ',
      ],
      [
        'Thao tác 4000 «Thao tác 4000»: cán bộ được sửa phí',
        'Action 4000 “Thao tác 4000”: the officer may change the phí',
      ],
    ]);
    const spaced = withAction({ paymentFee: '{ "paymentFee": "Lệ phí", "feeAmount": "50.000", "editable": "2" }' });
    assert.deepEqual(
      ofProcess(spaced, fee(50000, 2)).map(([vi]) => vi),
      ['Thao tác 4000 «Thao tác 4000»: chuỗi cấu hình tính phí viết khác đi, ý nghĩa không đổi'],
    );
    assert.deepEqual(
      ofProcess(withAction({ paymentFee: '{hỏng' }), fee(50000, 2)).map(([vi]) => vi),
      [
        'Thao tác 4000 «Thao tác 4000»: chuỗi cấu hình tính phí từ «{"paymentFee":"Lệ phí","feeAmount":50000,"editable":2}» thành «{hỏng»',
      ],
    );
  });

  test('conditions and effects are told one by one', () => {
    assert.deepEqual(
      ofProcess(withAction({ preCondition: 'stepdone=100, sendinvoice=1' }), withAction({ preCondition: 'payok' })),
      [
        [
          'Thao tác 4000 «Thao tác 4000»: thêm điều kiện «hồ sơ đã qua bước 100»',
          'Action 4000 “Thao tác 4000”: added condition “the dossier has left step 100”',
        ],
        [
          'Thao tác 4000 «Thao tác 4000»: bỏ điều kiện «đã nộp phí, lệ phí hoặc không phải nộp»',
          'Action 4000 “Thao tác 4000”: removed condition “the fee is paid or there is none”',
        ],
        [
          'Thao tác 4000 «Thao tác 4000»: thêm tác động «phát hành hoá đơn điện tử (1)»',
          'Action 4000 “Thao tác 4000”: added effect “issues an electronic invoice (1)”',
        ],
      ],
    );
  });

  test('where an action leads, who gets the work, what sets it off, which papers it makes', () => {
    assert.deepEqual(
      ofProcess(
        withAction({ postStepCode: '', allowAssignUser: 5, autoEvent: 'timmer', createDossierFiles: 'KQTC, KQBS' }),
        withAction({ createDossierFiles: 'KQTC,KQ01' }),
      ),
      [
        [
          'Thao tác 4000 «Thao tác 4000»: bước sau thực hiện thao tác từ bước 400 «Bước 400» thành (trống: quay lại bước trước)',
          'Action 4000 “Thao tác 4000”: step it leads to: step 400 “Bước 400” → (empty: back to the step before)',
        ],
        [
          'Thao tác 4000 «Thao tác 4000»: thêm kích hoạt sự kiện: «Tự động theo thời gian»',
          'Action 4000 “Thao tác 4000”: added set off by: “When time comes”',
        ],
        [
          'Thao tác 4000 «Thao tác 4000»: phân công người thực hiện từ «Không phân công» thành «Chỉ chọn một người»',
          'Action 4000 “Thao tác 4000”: assignment: “No assignment” → “One person only”',
        ],
        [
          'Thao tác 4000 «Thao tác 4000»: thêm tài liệu tạo mới KQBS',
          'Action 4000 “Thao tác 4000”: added papers made KQBS',
        ],
        [
          'Thao tác 4000 «Thao tác 4000»: bỏ tài liệu tạo mới KQ01',
          'Action 4000 “Thao tác 4000”: removed papers made KQ01',
        ],
      ],
    );
  });

  test('what is done afterwards and how the due date is made', () => {
    const after = withAction({
      postAction: '{"CREATE_DOCUMENT":{"documentType":"MAU_01"},"CHANGE_DATE":{"dateOption":1}}',
      configNote: '{"labelNote":"Lý do từ chối"}',
    });
    assert.deepEqual(
      ofProcess({ ...after, dueDatePattern: '{"editable":true,"dueDatePhase":[{"workDay":2}]}' }).map(([vi]) => vi),
      [
        'Cán bộ tiếp nhận được sửa ngày hẹn trả',
        'Kỳ 1 của ngày hẹn trả từ không có thành 0 ngày thường và 2 ngày làm việc',
        'Thao tác 4000 «Thao tác 4000»: thêm tên ô nhập ý kiến: «Lý do từ chối»',
        'Thao tác 4000 «Thao tác 4000»: thêm sinh văn bản: «MAU_01»',
        'Thao tác 4000 «Thao tác 4000»: thêm ngày hẹn trả: «1 · Tạm dừng tính hạn»',
      ],
    );
  });

  test('items are recognised by their code: added, removed, moved', () => {
    const added = { ...finish, actionKey: 'a-5', actionCode: '5000', actionName: 'Trả hồ sơ', postStepCode: '' };
    const changes = describeChanges('service-process', base, {
      ...base,
      steps: [last, first],
      actions: [open, added],
    });
    assert.deepEqual(
      changes.map(({ path, change, sentence: { vi } }) => [path, change, vi]),
      [
        ['/steps/0', 'changed', 'Bước 400 «Bước 400»: chuyển từ vị trí 2 đến vị trí 1'],
        ['/actions/1', 'added', 'Thao tác 5000 «Trả hồ sơ»: thêm mới (bước 100 «Bước 100» → quay lại bước trước)'],
        ['/actions/1', 'removed', 'Thao tác 4000 «Thao tác 4000»: bị bỏ (bước 100 «Bước 100» → bước 400 «Bước 400»)'],
      ],
    );
  });

  test('a code that changed alone is a new code of the same item, even when something else changed with it', () => {
    const renamed = { ...base, steps: [first, { ...last, stepCode: '410', durationCount: 1 }] };
    assert.deepEqual(
      describeChanges('service-process', base, renamed).map(({ path, change, sentence: { vi } }) => [path, change, vi]),
      [
        ['/steps/1/stepCode', 'changed', 'Bước 410 «Bước 400»: mã bước quy trình từ «400» thành «410»'],
        ['/steps/1/durationCount', 'changed', 'Bước 410 «Bước 400»: hạn xử lý từ không có thành 1 ngày làm việc'],
      ],
    );
    const rekeyed = { ...base, actions: [open, { ...finish, actionKey: 'khác', requestPayment: 1 }] };
    assert.deepEqual(
      describeChanges('service-process', base, rekeyed).map(({ path }) => path),
      ['/actions/1/actionKey', '/actions/1/requestPayment'],
    );
  });

  test('actions of the same code and name are told apart by their step', () => {
    const twin = { ...finish, actionKey: 'a-2', preStepCode: '400', postStepCode: '' };
    const before = { ...base, actions: [open, finish, twin] };
    const after = { ...base, actions: [open, finish, { ...twin, eSignature: true }] };
    assert.deepEqual(ofProcess(after, before), [
      [
        'Thao tác 4000 «Thao tác 4000» (ở bước 400): chọn «có ký số điện tử (sử dụng plugin ký số)»',
        'Action 4000 “Thao tác 4000” (at step 400): turned on “signed digitally (with the signing plug-in)”',
      ],
    ]);
  });
});

describe('the other kinds', () => {
  const part = paper('TP01', { partName: 'Tờ khai' });
  const template = { templateNo: 'M1', templateName: 'Mẫu', description: '', newFormScript: '', parts: [part] };

  test('a template: parts and cases', () => {
    assert.deepEqual(
      said('dossier-template', template, {
        ...template,
        parts: [{ ...part, required: true, copies: 2 }],
        cases: [
          { caseCode: 'A', caseName: 'Cấp mới', parts: [{ partNo: 'TP01' }], duration: { count: 3, unit: 'hour' } },
        ],
      }),
      [
        ['Thành phần TP01 «Tờ khai»: bắt buộc', 'Part TP01 “Tờ khai”: required'],
        ['Thành phần TP01 «Tờ khai»: thêm số bản sao: 2', 'Part TP01 “Tờ khai”: added copies: 2'],
        ['Trường hợp A «Cấp mới»: thêm mới', 'Case A “Cấp mới”: new'],
      ],
    );
  });

  test('a fee policy: lines by what they are, amounts in one phrase', () => {
    const line = {
      lineCode: 'L1',
      name: 'Cấp mới',
      kind: 'lephi',
      amount: { shape: 'fixed', amount: 50000 },
      rounding: { to: 1000, mode: 'up' },
    };
    const policy = { policyCode: 'P', policyName: 'Biểu phí', lines: [line] };
    assert.deepEqual(
      said('fee-policy', policy, {
        ...policy,
        lines: [{ ...line, amount: { shape: 'fixed', amount: 75000 } }],
      }),
      [
        [
          'Lệ phí L1 «Cấp mới»: cách tính từ 50.000 đ thành 75.000 đ',
          'Lệ phí (charge) L1 “Cấp mới”: arithmetic: 50.000 đ → 75.000 đ',
        ],
      ],
    );
  });

  test('a calendar: weekdays and dates by their names', () => {
    const calendar = {
      calendarCode: 'VN',
      calendarName: 'Lịch',
      scope: 'nation',
      workingTimes: [{ day: 2, hours: '07:00-11:00' }],
      exceptions: [],
    };
    assert.deepEqual(
      said('calendar', calendar, {
        ...calendar,
        workingTimes: [{ day: 2, hours: '' }],
        exceptions: [{ date: '2026-09-02', kind: 'off', description: 'Quốc khánh' }],
      }),
      [
        [
          'Giờ làm việc Thứ Hai: bỏ giờ làm việc (trước là «07:00-11:00»)',
          'Office hours of Monday: removed office hours (was “07:00-11:00”)',
        ],
        ['Ngày 02/09/2026 «Quốc khánh»: thêm mới (nghỉ)', 'Day 2026-09-02 “Quốc khánh”: new (off)'],
      ],
    );
  });

  test('a definition that is new or gone is told as a whole', () => {
    assert.deepEqual(said('role', undefined, { roleCode: 'A' }), [['Thêm mới', 'New']]);
  });

  test('JSON that is only laid out otherwise has the same contents', () => {
    const menu = { menuGroup: 'A', menuName: 'A', tableConfig: '[{"a":1,"b":2}]' };
    assert.deepEqual(
      said('menu-config', menu, { ...menu, tableConfig: '[ { "b": 2, "a": 1 } ]' }).map(([vi]) => vi),
      ['Các cột viết khác đi, nội dung không đổi'],
    );
  });
});

/** Shapes of the items of every list that a definition may hold. */
function itemShapes(): string[] {
  const [found, seen] = [new Set<string>(), new Set<string>()];
  const visit = (value: JsonValue | undefined): void => {
    if (Array.isArray(value)) for (const one of value) visit(one);
    if (!isSchema(value)) return;
    const { title, properties, items, oneOf, anyOf } = resolved(value);
    if (isSchema(properties) && typeof title === 'string') {
      if (seen.has(title)) return;
      seen.add(title);
      for (const field of Object.values(properties)) visit(field);
    }
    const item = isSchema(items) ? resolved(items) : undefined;
    if (isSchema(item?.properties) && typeof item.title === 'string') found.add(item.title);
    for (const inside of [items, oneOf, anyOf]) visit(inside);
  };
  for (const shape of Object.values(definitionShapes)) visit(shapeOf(shape));
  return [...found];
}

const isSchema = (value: JsonValue | undefined): value is JsonSchema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

test('the items of every list have a name and something to be recognised by', () => {
  const shapes = itemShapes();
  assert.ok(shapes.includes('CasePart') && shapes.includes('PercentPoint'));
  assert.deepEqual(
    shapes.filter((shape) => !Object.hasOwn(itemKinds, shape)),
    [],
  );
});
