import RemoveIcon from '@mui/icons-material/Close';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import FormControlLabel from '@mui/material/FormControlLabel';
import IconButton from '@mui/material/IconButton';
import Paper from '@mui/material/Paper';
import Switch from '@mui/material/Switch';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { useTranslate } from 'react-admin';
import type { ItemReadiness, PublishItem, ReleaseReach } from '../../../schemas/types/index.ts';
import { CodeAutocomplete } from '../../fields/code-autocomplete.tsx';
import { DefinitionLink } from '../drafts/definition-link.tsx';
import { useKindName } from '../drafts/kind-name.ts';
import { ImpactOfItems } from '../migrations/impact-of-items.tsx';
import { ItemAct } from './item-act.tsx';
import { ItemDetails } from './item-details.tsx';
import { changedItem, hasMovedOn } from './plan-items.ts';
import { ReadinessNotes } from './readiness-notes.tsx';
import { StepChoice } from './step-choice.tsx';

interface ItemRowProps {
  item: PublishItem;
  readiness: ItemReadiness | undefined;
  reach: ReleaseReach;
  /** Absent where the release can no longer be changed. */
  onChange?(item: PublishItem): void;
  onRemove?(): void;
}

/** Whether the definition is retired instead of published, and by what a procedure is replaced. */
function RetireFields({ item, onChange }: { item: PublishItem; onChange(item: PublishItem): void }) {
  const translate = useTranslate();
  const id = useId();
  const { kind, code, retire = false, replacedBy = '' } = item;
  return (
    <>
      <FormControlLabel
        control={
          <Switch
            size="small"
            checked={retire}
            onChange={(_event, yes) =>
              onChange(
                changedItem(item, {
                  retire: yes || undefined,
                  replacedBy: undefined,
                  pastStep: undefined,
                  version: undefined,
                }),
              )
            }
          />
        }
        label={translate(kind === 'service' ? 'releases.item.abolish' : 'releases.item.retire')}
        slotProps={{ typography: { variant: 'body2' } }}
      />
      {retire && kind === 'service' ? (
        <Box sx={{ maxWidth: 480 }}>
          <CodeAutocomplete
            id={id}
            resource="services"
            label={translate('releases.item.replacedBy', { code })}
            help={translate('releases.item.replacedByHelp')}
            value={replacedBy}
            onChoose={(option) => onChange(changedItem(item, { replacedBy: option?.code }))}
          />
        </Box>
      ) : null}
    </>
  );
}

/** One definition of a release being prepared: what happens to it, how it stands, what it changes. */
export function ItemRow({ item, readiness, reach, onChange, onRemove }: ItemRowProps) {
  const translate = useTranslate();
  const kindName = useKindName();
  const { kind, code, retire, pastStep } = item;
  return (
    <Paper component="li" variant="outlined" sx={{ p: 1.5, mb: 1 }}>
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'flex-start' }}>
        <Box sx={{ flex: 1, minWidth: 0, overflowWrap: 'anywhere' }}>
          <Typography component="div">
            {kindName(kind)} <DefinitionLink kind={kind} code={code} />
            {readiness?.name ? ` · ${readiness.name}` : ''}
          </Typography>
          <ItemAct item={item} />
        </Box>
        {onRemove ? (
          <IconButton size="small" aria-label={translate('releases.item.remove', { code })} onClick={onRemove}>
            <RemoveIcon fontSize="small" />
          </IconButton>
        ) : null}
      </Box>
      {readiness ? <ReadinessNotes item={readiness} /> : null}
      {reach === 'before-step' && kind === 'service-process' && !retire ? (
        <StepChoice
          processNo={code}
          value={pastStep}
          disabled={!onChange}
          onChange={(step) => onChange?.(changedItem(item, { pastStep: step }))}
        />
      ) : null}
      {onChange ? <ImpactOfItems items={[item]} reach={reach} /> : null}
      <ItemDetails item={item}>
        {onChange ? <RetireFields item={item} onChange={onChange} /> : null}
        {onChange && readiness?.revision && hasMovedOn(item, readiness) ? (
          <Button
            size="small"
            variant="outlined"
            onClick={() => onChange({ ...item, revision: readiness.revision ?? 1 })}
          >
            {translate('releases.item.takeNewest')}
          </Button>
        ) : null}
      </ItemDetails>
    </Paper>
  );
}
