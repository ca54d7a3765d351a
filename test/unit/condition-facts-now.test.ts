import assert from 'node:assert/strict';
import test from 'node:test';
import { conditionReasons } from '../../engine/domain/dossier/choose-action.ts';
import { action, Case, officer, step } from '../support/act-fixture.ts';

const an = officer('an');

/** Why an act of a dossier received at the desk cannot be done, in Vietnamese. */
function why(preCondition: string): string[] {
  const one = new Case({
    steps: [step('B1', 'processing'), step('B2', 'done')],
    actions: [action('1100', '', 'B1'), action('2000', 'B1', 'B2', { preCondition })],
  });
  assert.deepEqual(one.act(an, '1100'), []);
  const context = one.context(an);
  const [act] = context.table.actionsFrom('B1');
  assert.ok(act);
  return conditionReasons(act, one.dossier, context).map(({ message }) => message.vi);
}

test('a condition that fails says what the fact is now', () => {
  assert.deepEqual(why('online=true'), ['Chưa đủ điều kiện: Hồ sơ nộp trực tuyến. Hiện nay: Nộp trực tuyến: không.']);
  assert.deepEqual(why('stepdone=B9'), [
    'Chưa đủ điều kiện: Hồ sơ đã qua bước B9. Hiện nay: Các bước đã qua: chưa có.',
  ]);
  assert.deepEqual(why('roledone=LD'), [
    'Chưa đủ điều kiện: Người thực hiện đang giữ bước này với vai trò LD. Hiện nay: Vai trò đang giữ bước: Chuyên viên.',
  ]);
  assert.deepEqual(why('viapostal=2'), [
    'Chưa đủ điều kiện: Trả kết quả qua bưu chính là “có yêu cầu”. Hiện nay: Trả qua bưu chính: “không có”.',
  ]);
  assert.deepEqual(why('paynotok'), [
    'Chưa đủ điều kiện: Có phí, lệ phí chưa nộp. Hiện nay: Có phiếu thu: không; Đã nộp: không.',
  ]);
});

test('of an expression only the parts that are false are told, each with the facts it reads', () => {
  assert.deepEqual(why('=dossier.channel = "direct" and (dossier.online and payment.paid) and dossier.viaPostal = 0'), [
    'Chưa đủ điều kiện: Biểu thức đúng: dossier.online. Hiện nay: Nộp trực tuyến: không.',
    'Chưa đủ điều kiện: Biểu thức đúng: payment.paid. Hiện nay: Đã nộp: không.',
  ]);
  assert.deepEqual(why('=dossier.online or dossier.channel = "postal"'), [
    'Chưa đủ điều kiện: Biểu thức đúng: dossier.online or dossier.channel = "postal". Hiện nay: Nộp trực tuyến: không; Hình thức nộp: direct.',
  ]);
});

test('an expression that lacks data names what it lacks as people call it', () => {
  assert.deepEqual(why('=dossier.dueDay > dossier.receiveDay and dossier.metaData.khu = "A"'), [
    'Thiếu dữ liệu để xét điều kiện: dossier.metaData.khu.',
  ]);
});
