import type { ProcessAction, ProcessStep, ServiceProcess } from '../../schemas/types/index.ts';
import { action as plainAction, step as plainStep } from './definition-parts.ts';

const STEPS = 20;
const lanes = ['Một cửa', 'Chuyên môn', 'Lãnh đạo', 'Văn thư'];

const step = (index: number): ProcessStep =>
  plainStep(String(100 + index * 10), index === STEPS - 1 ? 'done' : index === 0 ? 'receiving' : 'processing', {
    stepName: `Bước thứ ${index + 1} của quy trình lớn`,
    sequenceNo: String((index % lanes.length) + 1),
    durationCount: 1,
    roles: [{ roleCode: 'MOTCUA', roleName: 'Cán bộ một cửa', moderator: true, condition: '' }],
  });

const action = (actionCode: string, actionName: string, from: number | undefined, to: number): ProcessAction =>
  plainAction(actionCode, from === undefined ? '' : step(from).stepCode, step(to).stepCode, {
    actionKey: `${actionCode}-${from ?? 'first'}-${to}`,
    actionName,
  });

/** A process of 20 steps and 60 actions: each step is left forwards, back and by a leap. */
export function largeProcess(processNo: string): ServiceProcess {
  const forwards = Array.from({ length: STEPS - 1 }, (_item, index) =>
    action('2000', `Chuyển sang bước ${index + 2}`, index, index + 1),
  );
  const back = Array.from({ length: STEPS - 2 }, (_item, index) =>
    action('2001', `Trả lại bước ${index + 1}`, index + 1, index),
  );
  const leaps = Array.from({ length: 22 }, (_item, index) =>
    action(
      `26${String(index).padStart(2, '0')}`,
      `Chuyển vượt ${index + 1}`,
      index % (STEPS - 3),
      (index % (STEPS - 3)) + 2,
    ),
  );
  return {
    processNo,
    processName: 'Quy trình lớn có sáu mươi thao tác',
    description: '',
    durationCount: 20,
    durationUnit: 0,
    dossierNoPattern: '',
    dueDatePattern: '',
    generatePassword: false,
    serverNo: '',
    serverName: '',
    dossierGroupPattern: '',
    roles: [],
    steps: Array.from({ length: STEPS }, (_item, index) => step(index)),
    actions: [action('1100', 'Tiếp nhận hồ sơ', undefined, 0), ...forwards, ...back, ...leaps],
    sequences: lanes.map((sequenceName, index) => ({
      sequenceNo: String(index + 1),
      sequenceName,
      sequenceRole: '',
      durationCount: '',
    })),
  };
}
