import AddIcon from '@mui/icons-material/Add';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { useDeferredValue, useMemo, useState } from 'react';
import { Confirm, useTranslate } from 'react-admin';
import { useFindings } from '../../fields/findings.tsx';
import { insertedAt, moved, removedAt } from '../list-moves.ts';
import { PickInput } from '../lists/pick-input.tsx';
import { copyOfAction, newActionKey, randomDigits } from '../new-items.ts';
import { useSelection } from '../selection.ts';
import { stepChoices } from '../step-name.ts';
import type { ItemAct } from '../tables/item-row.tsx';
import { ItemTable } from '../tables/item-table.tsx';
import { actionLines, linesWith } from '../tables/table-row.ts';
import { useActions, useListChanges, useSteps } from '../use-lists.ts';
import { useAddAction } from './use-add-action.ts';

/** What the step filter says for the actions without a step they leave. */
const FIRST = ' ';

/** *Thao tác*: every action in its order, which decides between those of one code. */
export function ActionsTab({ shut }: { shut: boolean }) {
  const translate = useTranslate();
  const actions = useActions();
  const steps = useSteps();
  const { all } = useFindings();
  const { selected, select, open } = useSelection();
  const { read, setActions } = useListChanges();
  const add = useAddAction();
  const [typed, setTyped] = useState('');
  const [from, setFrom] = useState('');
  const [removing, setRemoving] = useState<number | undefined>();
  const words = useDeferredValue(typed);
  const lines = useMemo(
    () =>
      actionLines(actions, steps, all, {
        first: translate('processes.steps.first'),
        goBack: translate('processes.steps.goBack'),
      }),
    [actions, steps, all, translate],
  );
  const shown = linesWith(lines, words).filter(
    ({ index }) => from === '' || actions[index]?.preStepCode === (from === FIRST ? '' : from),
  );

  function onAct(act: ItemAct, index: number): void {
    const { actions: present } = read();
    const action = present[index];
    if (act === 'open') open({ kind: 'action', index });
    else if (act === 'remove') setRemoving(index);
    else if (act === 'copy' && action) {
      const key = newActionKey(
        present.map(({ actionKey }) => actionKey),
        randomDigits,
      );
      setActions(insertedAt(present, index + 1, copyOfAction(action, key)));
      select({ kind: 'action', index: index + 1 });
    } else if (act === 'up' || act === 'down') {
      const to = act === 'up' ? index - 1 : index + 1;
      if (to < 0 || to >= present.length) return;
      setActions(moved(present, index, to));
      select({ kind: 'action', index: to });
    }
  }

  const doomed = removing === undefined ? undefined : actions[removing];
  return (
    <>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', mb: 1 }}>
        <TextField
          label={translate('processes.actions.search')}
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
          sx={{ flex: '1 1 200px', maxWidth: 320 }}
          type="search"
        />
        <Box sx={{ flex: '1 1 220px', maxWidth: 360 }}>
          <PickInput
            label={translate('processes.actions.ofStep')}
            value={from}
            choices={[{ value: FIRST, label: translate('processes.steps.first') }, ...stepChoices(steps)]}
            emptyLabel={translate('processes.actions.everyStep')}
            onChange={setFrom}
          />
        </Box>
        {shut ? null : (
          <Button variant="contained" startIcon={<AddIcon />} onClick={() => add()} sx={{ ml: { sm: 'auto' } }}>
            {translate('processes.actions.add')}
          </Button>
        )}
      </Box>
      <ItemTable
        label={translate('processes.tabs.actions')}
        columns={['name', 'code', 'pre', 'post'].map((column) => translate(`processes.actions.columns.${column}`))}
        lines={shown}
        selected={selected?.kind === 'action' ? selected.index : undefined}
        shut={shut}
        fixedOrder={shown.length < actions.length}
        onAct={onAct}
        onSelect={(index) => select({ kind: 'action', index })}
      />
      <Confirm
        isOpen={doomed !== undefined}
        title={translate('processes.actions.removeTitle', { name: doomed?.actionName ?? '' })}
        content={translate('processes.actions.removeHelp')}
        onClose={() => setRemoving(undefined)}
        onConfirm={() => {
          if (removing !== undefined) setActions(removedAt(read().actions, removing));
          setRemoving(undefined);
        }}
      />
    </>
  );
}
