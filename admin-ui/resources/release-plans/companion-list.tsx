import AddIcon from '@mui/icons-material/Add';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { PublishItem, ReleaseCompanion } from '../../../schemas/types/index.ts';
import { useSentence } from '../../fields/findings.tsx';
import { DefinitionLink } from '../drafts/definition-link.tsx';
import { useKindName } from '../drafts/kind-name.ts';

interface CompanionListProps {
  companions: readonly ReleaseCompanion[];
  /** Adds to the release; absent where it can no longer be changed. */
  onAdd?(items: PublishItem[]): void;
}

const itemsOf = (companions: readonly ReleaseCompanion[]): PublishItem[] =>
  companions.flatMap(({ item }) => (item ? [item] : []));

function Lines({ companions, onAdd }: CompanionListProps) {
  const translate = useTranslate();
  const sentence = useSentence();
  const kindName = useKindName();
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {companions.map(({ kind, code, name, message, item }) => (
        <Box
          component="li"
          key={`${kind}/${code}`}
          sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1, alignItems: 'center', py: 0.5 }}
        >
          <Box sx={{ flex: '1 1 240px', minWidth: 0, overflowWrap: 'anywhere' }}>
            {kindName(kind)} <DefinitionLink kind={kind} code={code} />
            {name ? ` · ${name}` : ''}
            <Typography variant="body2">
              {sentence(message)}
              {item ? '' : ` ${translate('releases.companions.noDraft')}`}
            </Typography>
          </Box>
          {item && onAdd ? (
            <Button
              size="small"
              color="inherit"
              variant="outlined"
              startIcon={<AddIcon />}
              aria-label={translate(item.retire ? 'releases.companions.retireOne' : 'releases.companions.addOne', {
                code,
              })}
              onClick={() => onAdd([item])}
            >
              {translate(item.retire ? 'releases.companions.retire' : 'releases.companions.add')}
            </Button>
          ) : null}
        </Box>
      ))}
    </Box>
  );
}

/** What should come along with a release: what it cannot do without, and what would be well to take. */
export function CompanionList({ companions, onAdd }: CompanionListProps) {
  const translate = useTranslate();
  const needed = companions.filter(({ blocks }) => blocks);
  const proposed = companions.filter(({ blocks }) => !blocks);
  const addable = itemsOf(needed);
  const add = onAdd ? { onAdd } : {};
  return (
    <>
      {needed.length > 0 ? (
        <Alert severity="error" sx={{ my: 1, '& .MuiAlert-message': { minWidth: 0, width: '100%' } }}>
          <Typography variant="subtitle2" component="p">
            {translate('releases.companions.needed', { smart_count: needed.length })}
          </Typography>
          <Lines companions={needed} {...add} />
          {onAdd && addable.length > 1 ? (
            <Button size="small" color="inherit" variant="outlined" onClick={() => onAdd(addable)}>
              {translate('releases.companions.addAll', { smart_count: addable.length })}
            </Button>
          ) : null}
        </Alert>
      ) : null}
      {proposed.length > 0 ? (
        <Alert severity="info" sx={{ my: 1, '& .MuiAlert-message': { minWidth: 0, width: '100%' } }}>
          <Typography variant="subtitle2" component="p">
            {translate('releases.companions.proposed', { smart_count: proposed.length })}
          </Typography>
          <Lines companions={proposed} {...add} />
        </Alert>
      ) : null}
    </>
  );
}
