import type { CompiledAction, CompiledProcess } from '../../../../../schemas/types/index.ts';
import type { OfferedAction } from '../dossier-answers.ts';

/** An act somebody may ask about. */
export interface ActChoice {
  actionKey: string;
  actionCode: string;
  actionName: string;
  /** Whether it leaves the step the dossier is at. */
  here: boolean;
  /** The other step it leaves, in words; empty for an act that begins a dossier. */
  stepName: string;
}

type Named = Pick<OfferedAction, 'actionKey' | 'actionCode' | 'actionName'>;

const ofStep = ({ actionKey, actionCode, actionName }: Named): ActChoice => ({
  actionKey,
  actionCode,
  actionName,
  here: true,
  stepName: '',
});

/** The acts of the dossier's step first, then every other of its process by step; each once. */
export function actChoices(offered: Named[], process: CompiledProcess | undefined): ActChoice[] {
  const here = offered.map(ofStep);
  const known = new Set(here.map(({ actionKey }) => actionKey));
  const nameOf = ({ from }: CompiledAction): string =>
    process?.steps.find(({ stepCode }) => stepCode === from)?.stepName ?? from ?? '';
  const elsewhere = (process?.actions ?? [])
    .filter(({ actionKey }) => !known.has(actionKey))
    .map((action) => ({
      actionKey: action.actionKey,
      actionCode: action.actionCode,
      actionName: action.actionName,
      here: false,
      stepName: nameOf(action),
    }));
  return [...here, ...elsewhere];
}
