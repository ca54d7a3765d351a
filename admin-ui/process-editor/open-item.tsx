import { useTranslate } from 'react-admin';
import { ActionForm } from './actions/action-form.tsx';
import { useAddAction } from './actions/use-add-action.ts';
import { ItemDrawer } from './item-drawer.tsx';
import { useSelection } from './selection.ts';
import { StepForm } from './steps/step-form.tsx';
import { useAddStep } from './steps/use-add-step.ts';
import { useActions, useSteps } from './use-lists.ts';

interface OpenFormProps {
  index: number;
  shut: boolean;
}

function useNeighbours(kind: 'step' | 'action', index: number, count: number) {
  const { open } = useSelection();
  return {
    onPrevious: index > 0 ? () => open({ kind, index: index - 1 }) : undefined,
    onNext: index < count - 1 ? () => open({ kind, index: index + 1 }) : undefined,
  };
}

function OpenStep({ index, shut }: OpenFormProps) {
  const translate = useTranslate();
  const steps = useSteps();
  const { close } = useSelection();
  const add = useAddStep();
  const step = steps[index];
  const neighbours = useNeighbours('step', index, steps.length);
  if (!step) return null;
  return (
    <ItemDrawer
      title={translate('processes.steps.title', {
        number: index + 1,
        total: steps.length,
        name: step.stepName || step.stepCode,
      })}
      addLabel={translate('processes.steps.add')}
      shut={shut}
      onClose={close}
      onAdd={() => add(index)}
      {...neighbours}
    >
      <StepForm key={index} index={index} />
    </ItemDrawer>
  );
}

function OpenAction({ index, shut }: OpenFormProps) {
  const translate = useTranslate();
  const actions = useActions();
  const { close } = useSelection();
  const add = useAddAction();
  const action = actions[index];
  const neighbours = useNeighbours('action', index, actions.length);
  if (!action) return null;
  return (
    <ItemDrawer
      title={translate('processes.actions.title', {
        number: index + 1,
        total: actions.length,
        name: `${action.actionCode} ${action.actionName}`.trim(),
      })}
      addLabel={translate('processes.actions.add')}
      shut={shut}
      onClose={close}
      onAdd={() => add(index)}
      {...neighbours}
    >
      <ActionForm key={`${action.actionKey} ${index}`} index={index} />
    </ItemDrawer>
  );
}

/** The form of whatever is open; one at a time. */
export function OpenItem({ shut }: { shut: boolean }) {
  const { opened } = useSelection();
  if (!opened) return null;
  return opened.kind === 'step' ? (
    <OpenStep index={opened.index} shut={shut} />
  ) : (
    <OpenAction index={opened.index} shut={shut} />
  );
}
