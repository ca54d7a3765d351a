import AddIcon from '@mui/icons-material/Add';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { useDeferredValue, useMemo, useState } from 'react';
import { useTranslate } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { useFindings } from '../../fields/findings.tsx';
import { insertedAt, moved, removedAt } from '../list-moves.ts';
import { copyOfStep } from '../new-items.ts';
import { useSelection } from '../selection.ts';
import type { ItemAct } from '../tables/item-row.tsx';
import { ItemTable } from '../tables/item-table.tsx';
import { linesWith, stepLines } from '../tables/table-row.ts';
import { useStatuses } from '../use-choices.ts';
import { useLanes, useListChanges, useSteps } from '../use-lists.ts';
import { RemoveStepDialog } from './remove-step-dialog.tsx';
import { useAddStep } from './use-add-step.ts';

const COLUMNS = ['name', 'code', 'status', 'lane', 'duration', 'roles'];

/** *Bước*: every step in its order. */
export function StepsTab({ shut }: { shut: boolean }) {
  const translate = useTranslate();
  const steps = useSteps();
  const lanes = useLanes();
  const statuses = useStatuses();
  const unit: unknown = useWatch({ name: 'body.durationUnit' });
  const { all } = useFindings();
  const { selected, select, open } = useSelection();
  const { read, setSteps } = useListChanges();
  const add = useAddStep();
  const [typed, setTyped] = useState('');
  const [removing, setRemoving] = useState<number | undefined>();
  const words = useDeferredValue(typed);
  const unitWord = translate(unit === 1 ? 'processes.units.hour' : 'processes.units.day');
  const lines = useMemo(
    () =>
      stepLines(steps, lanes, all, {
        statusName: (code) => statuses.find(({ value }) => value === code)?.label ?? code,
        duration: (count) => (count > 0 ? `${String(count).replace('.', ',')} ${unitWord}` : ''),
      }),
    [steps, lanes, all, statuses, unitWord],
  );
  const shown = linesWith(lines, words);

  function onAct(act: ItemAct, index: number): void {
    const { steps: present } = read();
    const step = present[index];
    if (act === 'open') open({ kind: 'step', index });
    else if (act === 'remove') setRemoving(index);
    else if (act === 'copy' && step) {
      const copy = copyOfStep(
        step,
        present.map(({ stepCode }) => stepCode),
      );
      setSteps(insertedAt(present, index + 1, copy));
      select({ kind: 'step', index: index + 1 });
    } else if (act === 'up' || act === 'down') {
      const to = act === 'up' ? index - 1 : index + 1;
      if (to < 0 || to >= present.length) return;
      setSteps(moved(present, index, to));
      select({ kind: 'step', index: to });
    }
  }

  return (
    <>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', mb: 1 }}>
        <TextField
          label={translate('processes.steps.search')}
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
          sx={{ flex: '1 1 200px', maxWidth: 320 }}
          type="search"
        />
        {shut ? null : (
          <Button variant="contained" startIcon={<AddIcon />} onClick={() => add()} sx={{ ml: { sm: 'auto' } }}>
            {translate('processes.steps.add')}
          </Button>
        )}
      </Box>
      <ItemTable
        label={translate('processes.tabs.steps')}
        columns={COLUMNS.map((column) => translate(`processes.steps.columns.${column}`))}
        lines={shown}
        selected={selected?.kind === 'step' ? selected.index : undefined}
        shut={shut}
        fixedOrder={shown.length < steps.length}
        onAct={onAct}
        onSelect={(index) => select({ kind: 'step', index })}
      />
      {removing === undefined ? null : (
        <RemoveStepDialog
          index={removing}
          onClose={() => setRemoving(undefined)}
          onRemove={() => {
            setSteps(removedAt(read().steps, removing));
            setRemoving(undefined);
          }}
        />
      )}
    </>
  );
}
