import AddIcon from '@mui/icons-material/Add';
import DownIcon from '@mui/icons-material/ArrowDownward';
import UpIcon from '@mui/icons-material/ArrowUpward';
import DeleteIcon from '@mui/icons-material/DeleteOutlineOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import FormHelperText from '@mui/material/FormHelperText';
import IconButton from '@mui/material/IconButton';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { ProcessSequence } from '../../../schemas/types/index.ts';
import { BodyText } from '../../fields/body-text.tsx';
import { FieldScope } from '../../fields/scope.tsx';
import { useBodyInput } from '../../fields/use-body-input.ts';
import { moved, removedAt } from '../list-moves.ts';
import { BodyCode } from '../lists/body-pick.tsx';
import { Columns } from '../lists/section.tsx';
import { blankLane } from '../new-items.ts';
import { useChoices } from '../use-choices.ts';

/** *Tiến trình*: the lanes steps are grouped in. */
export function LaneRows() {
  const translate = useTranslate();
  const { value, change, label, help, disabled, source, id, faulty } = useBodyInput('sequences');
  const roles = useChoices('roles');
  const lanes: ProcessSequence[] = Array.isArray(value) ? value : [];
  return (
    <Box component="section" aria-labelledby={id} data-source={source} tabIndex={-1} sx={{ my: 1 }}>
      <Typography id={id} variant="subtitle2" component="h4">
        {label}
      </Typography>
      <FormHelperText error={faulty}>{help}</FormHelperText>
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {lanes.map((lane, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the code may be changed while its row is edited
          <Box component="li" key={index} sx={{ display: 'flex', gap: 1, alignItems: 'flex-start' }}>
            <Box sx={{ flex: 1, minWidth: 0 }}>
              <FieldScope shape="ProcessSequence" source={`${source}.${index}`}>
                <Columns wide={4}>
                  <BodyText name="sequenceNo" />
                  <BodyText name="sequenceName" />
                  <BodyCode name="sequenceRole" choices={roles} />
                  <BodyText name="durationCount" />
                </Columns>
              </FieldScope>
            </Box>
            {disabled ? null : (
              <Box sx={{ display: 'flex', flexDirection: { xs: 'column', sm: 'row' }, mt: 1 }}>
                <IconButton
                  size="small"
                  disabled={index === 0}
                  aria-label={translate('processes.lanes.up', { name: lane.sequenceName })}
                  onClick={() => change(moved(lanes, index, index - 1))}
                >
                  <UpIcon fontSize="small" />
                </IconButton>
                <IconButton
                  size="small"
                  disabled={index === lanes.length - 1}
                  aria-label={translate('processes.lanes.down', { name: lane.sequenceName })}
                  onClick={() => change(moved(lanes, index, index + 1))}
                >
                  <DownIcon fontSize="small" />
                </IconButton>
                <IconButton
                  size="small"
                  aria-label={translate('processes.lanes.remove', { name: lane.sequenceName })}
                  onClick={() => change(removedAt(lanes, index))}
                >
                  <DeleteIcon fontSize="small" />
                </IconButton>
              </Box>
            )}
          </Box>
        ))}
      </Box>
      {disabled ? null : (
        <Button
          size="small"
          startIcon={<AddIcon />}
          onClick={() => change([...lanes, blankLane(lanes.map(({ sequenceNo }) => sequenceNo))])}
        >
          {translate('processes.lanes.add')}
        </Button>
      )}
    </Box>
  );
}
