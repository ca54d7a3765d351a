import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import Chip from '@mui/material/Chip';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import type { Proposal } from '../../../schemas/types/index.ts';
import { useSentence } from '../../fields/findings.tsx';
import { useKindName } from '../drafts/kind-name.ts';
import { ProposalDialog } from './proposal-dialog.tsx';
import type { ImportChoice } from './use-import-choice.ts';
import { useProposalWords } from './use-proposal-words.ts';

const COLOURS = { certain: 'success', likely: 'info', guess: 'warning' } as const;

/** A proposal in words: why, how sure, and whether it is confirmed; it can be edited first. */
export function ProposalRow({ proposal, choice }: { proposal: Proposal; choice: ImportChoice }) {
  const translate = useTranslate();
  const sentence = useSentence();
  const id = useId();
  const kindName = useKindName();
  const [editing, setEditing] = useState(false);
  const said = useProposalWords(proposal, choice);
  const { proposalKey: key, why, confidence } = proposal;
  const changed = choice.bodies[key] !== undefined || choice.people[key] !== undefined;
  const needed = proposal.needs.flatMap((need) => {
    const kind = need.split('/', 1)[0] ?? '';
    return kind === 'role' || kind === 'agency' ? [`${kindName(kind)} ${need.slice(kind.length + 1)}`] : [];
  });
  const block = choice.blocks.get(key);
  return (
    <Paper component="li" variant="outlined" sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, p: 1, mb: 1 }}>
      <Checkbox
        checked={choice.proposals.has(key)}
        disabled={block !== undefined}
        onChange={(_event, yes) => choice.confirmProposals([key], yes)}
        slotProps={{
          input: { 'aria-label': translate('imports.proposals.confirm', { sentence: said }), 'aria-describedby': id },
        }}
        sx={{ alignSelf: 'flex-start' }}
      />
      <Box sx={{ flex: '1 1 240px', minWidth: 0, overflowWrap: 'anywhere' }}>
        <Typography>{said}</Typography>
        <Typography id={id} variant="body2" color="textSecondary">
          {sentence(why)}
          {needed.length > 0 ? ` ${translate('imports.proposals.needs', { keys: needed.join(', ') })}` : ''}
        </Typography>
        {block ? (
          <Typography variant="body2" color="error">
            {translate('imports.proposals.blocked', { key: block.need ?? '' })}
          </Typography>
        ) : null}
      </Box>
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', ml: 'auto' }}>
        {changed ? <Chip size="small" label={translate('imports.proposals.changed')} /> : null}
        <Chip
          size="small"
          variant="outlined"
          color={COLOURS[confidence]}
          label={translate(`imports.confidence.${confidence}`)}
        />
        <Button
          size="small"
          onClick={() => setEditing(true)}
          aria-label={translate('imports.proposals.editOne', { key })}
        >
          {translate('imports.proposals.edit')}
        </Button>
      </Box>
      {editing ? <ProposalDialog proposal={proposal} choice={choice} onClose={() => setEditing(false)} /> : null}
    </Paper>
  );
}
