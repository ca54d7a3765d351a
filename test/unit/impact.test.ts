import assert from 'node:assert/strict';
import test from 'node:test';
import { type DirectoryView, directoryOf } from '../../engine/domain/access/directory.ts';
import { differencesAhead } from '../../engine/domain/process/ahead.ts';
import { judgeSteps } from '../../engine/domain/process/impact.ts';
import { proveProcess } from '../../engine/domain/process/prove.ts';
import type { CompiledProcess, CompiledStep } from '../../schemas/types/index.ts';
import { AGENCY, directory } from '../support/act-fixture.ts';
import { sampleProcess } from '../support/sample-definitions.ts';

const NO_CONFIGS = { actionConfigs: [], stepConfigs: [] };

const held = [{ roleCode: 'CV', roleName: 'Chuyên viên', moderator: true, condition: '' }];

function plain(): CompiledProcess {
  const process = sampleProcess('QT1');
  const steps = process.steps.map((step) => ({ ...step, roles: held }));
  return proveProcess({ ...process, steps }, NO_CONFIGS).compiled;
}

/** The process with its first step said otherwise. */
const otherwise = (change: Partial<CompiledStep>): CompiledProcess => {
  const process = plain();
  return {
    ...process,
    steps: process.steps.map((step) => (step.stepCode === '100' ? { ...step, ...change } : step)),
  };
};

const here = [{ handling: AGENCY, receiving: AGENCY }];
const judged = (after: CompiledProcess, view: DirectoryView = directory) =>
  judgeSteps(after, plain())('100', 'Bước 100', { agencies: here, directory: view });

test('a step whose people are there and whose meaning is the same goes on', () => {
  assert.equal(judged(plain()).verdict, 'continues');
});

test('a step nobody would take strands its dossiers: its role is gone, or nobody holds it there', () => {
  const gone = judged(plain(), directoryOf([], [], []));
  assert.deepEqual([gone.verdict, gone.why.vi], ['stranded', 'vai trò CV không còn']);
  const nobody = { ...directory, holders: () => [] };
  assert.match(judged(plain(), nobody).why.vi, /^không ai giữ vai trò/);
});

test('a step that goes to another phase is asked about', () => {
  const moved = judged(otherwise({ lane: 'B' }));
  assert.deepEqual([moved.verdict, moved.proposed], ['needs-mapping', '100']);
});

test('what is otherwise from a step on is told: limits, fees and papers, not what lies behind it', () => {
  const fee = {
    paymentFee: 'Lệ phí',
    feeAmount: 120_000,
    serviceAmount: 0,
    shipAmount: 0,
    advanceAmount: 0,
    paymentNote: '',
    editable: [],
  };
  const before = plain();
  const after = {
    ...otherwise({ duration: { count: 3, unit: 'working-day' } }),
    actions: before.actions.map((action) => ({ ...action, fee, createFiles: ['TP01'] })),
  };
  const told = differencesAhead({ process: before, stepCode: '100' }, { process: after, stepCode: '100' });
  assert.deepEqual(
    told.map(({ what, where, before: was, after: now }) => [what, where, was.vi, now.vi]),
    [
      ['deadline', 'Bước 100', 'không có', '3 ngày làm việc'],
      ['fee', 'Thao tác 4000', 'không có', 'lệ phí 120.000 đ'],
      ['papers', 'Thao tác 4000', 'không có', 'TP01'],
    ],
  );
});
