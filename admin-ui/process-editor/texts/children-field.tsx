import AddIcon from '@mui/icons-material/Add';
import DeleteIcon from '@mui/icons-material/DeleteOutlineOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';
import type { ChildRule } from '../../../schemas/types/index.ts';
import { CodeInput } from '../lists/code-input.tsx';
import { useChoices } from '../use-choices.ts';
import { readChildRows, writeChildRows } from './child-rows.ts';
import { TextForm, useBodyString } from './text-form.tsx';
import { useRows } from './use-rows.ts';

const NAME = 'createDossiers';

interface ChildProps {
  row: ChildRule;
  /** How many turns there can be: as many as children. */
  turns: number;
  disabled: boolean;
  onChange(row: ChildRule): void;
}

function Child({ row, turns, disabled, onChange }: ChildProps) {
  const translate = useTranslate();
  const choices = {
    agencyCode: useChoices('agencies'),
    templateNo: useChoices('dossier-templates'),
    serviceCode: useChoices('services'),
  };
  return (
    <Box sx={{ flex: 1, display: 'grid', gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr 1fr 110px' }, gap: 1 }}>
      {(['agencyCode', 'serviceCode', 'templateNo'] as const).map((part) => (
        <CodeInput
          key={part}
          label={translate(`processes.children.${part}`)}
          value={row[part]}
          choices={choices[part]}
          disabled={disabled}
          required={part === 'agencyCode'}
          onChange={(code) => onChange({ ...row, [part]: code })}
        />
      ))}
      <TextField
        select
        size="small"
        label={translate('processes.children.stage')}
        value={Math.min(row.stage ?? 0, turns - 1)}
        disabled={disabled}
        onChange={({ target }) => {
          const { stage: _before, ...rest } = row;
          const stage = Number(target.value);
          onChange(stage > 0 ? { ...rest, stage } : rest);
        }}
      >
        {Array.from({ length: turns }, (_, turn) => (
          <MenuItem key={translate('processes.children.turn', { number: turn + 1 })} value={turn}>
            {translate('processes.children.turn', { number: turn + 1 })}
          </MenuItem>
        ))}
      </TextField>
    </Box>
  );
}

function ChildRows() {
  const translate = useTranslate();
  const { text, setText, disabled } = useBodyString(NAME);
  const { rows, change, add, remove } = useRows(text, setText, (read) => readChildRows(read) ?? [], writeChildRows);
  return (
    <>
      {rows.map(({ key, row }, index) => (
        <Box key={key} sx={{ display: 'flex', gap: 1, alignItems: 'flex-start' }}>
          <Child row={row} turns={rows.length} disabled={disabled} onChange={(changed) => change(key, changed)} />
          <IconButton
            size="small"
            sx={{ mt: 1 }}
            disabled={disabled}
            aria-label={translate('processes.children.remove', { number: index + 1 })}
            onClick={() => remove(key)}
          >
            <DeleteIcon />
          </IconButton>
        </Box>
      ))}
      {disabled ? null : (
        <Button
          size="small"
          startIcon={<AddIcon />}
          onClick={() => add({ agencyCode: '', templateNo: '', serviceCode: '' })}
        >
          {translate('processes.children.add')}
        </Button>
      )}
    </>
  );
}

/** *Cấu hình cơ quan*: the dossiers this action opens at other agencies. */
export function ChildrenField() {
  const { text } = useBodyString(NAME);
  const readable = readChildRows(text) !== undefined;
  return (
    <TextForm name={NAME} broken={!readable}>
      {readable ? <ChildRows /> : null}
    </TextForm>
  );
}
