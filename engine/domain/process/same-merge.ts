import type { ActionConfig, ServiceProcess } from '../../../schemas/types/index.ts';
import { sameValue } from '../exchange/same-value.ts';
import { compileAction } from './compile-action.ts';

/**
 * Whether a process compiles to the same with either configuration of an action code. What the configuration says of
 * steps (insideProcess) it says through its actions, which then differ too.
 */
export function mergesTheSame(
  { actions, steps }: ServiceProcess,
  actionCode: string,
  one: ActionConfig | undefined,
  other: ActionConfig | undefined,
): boolean {
  const statusOf = new Map(steps.map(({ stepCode, dossierStatus }) => [stepCode, dossierStatus]));
  return actions.every((action) => {
    if (action.actionCode !== actionCode) return true;
    const compiled = (config: ActionConfig | undefined) =>
      compileAction(action, config, statusOf.get(action.postStepCode) ?? '').action;
    return sameValue(compiled(one), compiled(other));
  });
}
