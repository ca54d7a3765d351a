import type { CompiledProcess, Finding } from '../../../schemas/types/index.ts';
import { finding } from './faults.ts';
import { TERMINAL_STATUSES } from './statuses.ts';

function duplicates(codes: string[]): number[] {
  const seen = new Set<string>();
  return codes.flatMap((code, index) => {
    if (seen.has(code)) return [index];
    seen.add(code);
    return [];
  });
}

/** Steps that can be reached from the first actions. */
export function reachableSteps({ actions }: Pick<CompiledProcess, 'actions'>): Set<string> {
  const reached = new Set<string>();
  const moves = actions.filter(({ inside }) => inside);
  const waiting = moves.flatMap(({ from, to }) => (from === null && to !== null ? [to] : []));
  for (let code = waiting.pop(); code !== undefined; code = waiting.pop()) {
    if (reached.has(code)) continue;
    reached.add(code);
    for (const { from, to } of moves) if (from === code && to !== null) waiting.push(to);
  }
  return reached;
}

/** What the shape of a process makes impossible or useless. Errors keep it from being put into effect. */
export function findStructureFaults(process: CompiledProcess): Finding[] {
  const { steps, actions } = process;
  const findings: Finding[] = [];
  const codes = new Set(steps.map(({ stepCode }) => stepCode));
  for (const index of duplicates(steps.map(({ stepCode }) => stepCode)))
    findings.push(
      finding(
        'error',
        'step-duplicate',
        `/steps/${index}/stepCode`,
        { vi: 'mã bước bị trùng', en: 'the step code is used twice' },
        steps[index]?.stepCode,
      ),
    );
  for (const index of duplicates(actions.map(({ actionKey }) => actionKey)))
    findings.push(
      finding(
        'error',
        'action-key-duplicate',
        `/actions/${index}/actionKey`,
        { vi: 'khoá thao tác bị trùng', en: 'the action key is used twice' },
        actions[index]?.actionKey,
      ),
    );
  if (!actions.some(({ from, inside }) => from === null && inside))
    findings.push(
      finding('error', 'no-first-action', '/actions', {
        vi: 'không có thao tác đầu tiên (bước thực hiện để trống)',
        en: 'there is no first action (one without a step it leaves)',
      }),
    );
  for (const [index, { from, to }] of actions.entries()) {
    if (from !== null && !codes.has(from))
      findings.push(
        finding(
          'error',
          'action-step-missing',
          `/actions/${index}/preStepCode`,
          { vi: `không có bước “${from}”`, en: `there is no step “${from}”` },
          from,
        ),
      );
    if (to !== null && !codes.has(to))
      findings.push(
        finding(
          'error',
          'action-step-missing',
          `/actions/${index}/postStepCode`,
          { vi: `không có bước “${to}”`, en: `there is no step “${to}”` },
          to,
        ),
      );
    if (from === null && to === null)
      findings.push(
        finding('error', 'action-leads-nowhere', `/actions/${index}/postStepCode`, {
          vi: 'thao tác đầu tiên phải dẫn tới một bước',
          en: 'the first action must lead to a step',
        }),
      );
  }
  const seen = new Map<string, number>();
  for (const [index, { from, actionCode, condition }] of actions.entries()) {
    const key = JSON.stringify([from, actionCode, condition]);
    const first = seen.get(key);
    if (first === undefined) seen.set(key, index);
    else
      findings.push(
        finding(
          'warning',
          'acts-not-told-apart',
          `/actions/${index}`,
          {
            vi: `không phân biệt được với thao tác thứ ${first + 1}`,
            en: `cannot be told apart from action ${first + 1}`,
          },
          actionCode,
        ),
      );
  }
  const reached = reachableSteps(process);
  const leaving = new Set(actions.filter(({ inside }) => inside).map(({ from }) => from));
  for (const [index, step] of steps.entries()) {
    const path = `/steps/${index}`;
    if (!reached.has(step.stepCode))
      findings.push(
        finding(
          'warning',
          'step-unreachable',
          path,
          { vi: 'không thao tác nào dẫn tới bước này', en: 'no action leads to this step' },
          step.stepCode,
        ),
      );
    if (!leaving.has(step.stepCode) && !TERMINAL_STATUSES.has(step.status))
      findings.push(
        finding(
          'warning',
          'step-dead-end',
          path,
          {
            vi: 'bước này không có thao tác nào và không phải bước kết thúc',
            en: 'this step has no action and is not a final one',
          },
          step.stepCode,
        ),
      );
    for (const { stepCode } of step.roleAsStep)
      if (!codes.has(stepCode))
        findings.push(
          finding(
            'error',
            'role-as-step-missing',
            `${path}/roleAsStep`,
            { vi: `không có bước “${stepCode}”`, en: `there is no step “${stepCode}”` },
            stepCode,
          ),
        );
  }
  if (!steps.some(({ final }) => final))
    findings.push(
      finding('warning', 'no-final-step', '/steps', { vi: 'không có bước kết thúc', en: 'there is no final step' }),
    );
  return findings;
}
