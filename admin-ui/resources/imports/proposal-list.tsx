import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Chip from '@mui/material/Chip';
import Typography from '@mui/material/Typography';
import { useMemo, useState } from 'react';
import { useTranslate } from 'react-admin';
import type { ImportPlan, Proposal } from '../../../schemas/types/index.ts';
import { formatCount } from '../../fields/formats.ts';
import { AgencyForAll } from './agency-for-all.tsx';
import { certainProposals } from './choose.ts';
import { Pager } from './pager.tsx';
import { ProposalRow } from './proposal-row.tsx';
import type { ImportChoice } from './use-import-choice.ts';

const PAGE = 25;
const KINDS: Proposal['kind'][] = ['agency', 'role', 'role-holder', 'pair'];

/** What the bundle leaves open, each in words, to be confirmed one by one or all that are certain at once. */
export function ProposalList({ plan, choice }: { plan: ImportPlan; choice: ImportChoice }) {
  const translate = useTranslate();
  const [kind, setKind] = useState<Proposal['kind'] | ''>('');
  const [page, setPage] = useState(0);
  const certain = useMemo(
    () => certainProposals(plan, choice.blocks, choice.proposals),
    [plan, choice.blocks, choice.proposals],
  );
  const kinds = KINDS.filter((one) => plan.proposals.some((proposal) => proposal.kind === one));
  const shown = plan.proposals.filter((proposal) => kind === '' || proposal.kind === kind);
  const keys = shown.map(({ proposalKey }) => proposalKey);
  const anyOpen = shown.some(({ proposalKey: key }) => !choice.proposals.has(key) && !choice.blocks.has(key));
  const choose = (next: Proposal['kind'] | '') => {
    setKind(next);
    setPage(0);
  };
  return (
    <>
      <Typography color="textSecondary">{translate('imports.proposals.help')}</Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, my: 1, alignItems: 'center' }}>
        <Button
          variant="contained"
          disabled={certain.length === 0}
          onClick={() => choice.confirmProposals(certain, true)}
        >
          {certain.length === 0
            ? translate('imports.proposals.certainDone')
            : translate('imports.proposals.confirmCertain', { smart_count: certain.length })}
        </Button>
        <Button variant="outlined" onClick={() => choice.confirmProposals(keys, anyOpen)}>
          {anyOpen
            ? translate('imports.proposals.confirmShown', { count: formatCount(shown.length) })
            : translate('imports.proposals.withdrawShown')}
        </Button>
        <Typography role="status">
          {translate('imports.proposals.confirmed', {
            count: formatCount(choice.proposals.size),
            total: formatCount(plan.proposals.length),
          })}
        </Typography>
      </Box>
      <AgencyForAll plan={plan} choice={choice} />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, my: 1 }}>
        {['' as const, ...kinds].map((one) => (
          <Chip
            key={one}
            clickable
            color={one === kind ? 'primary' : 'default'}
            aria-pressed={one === kind}
            onClick={() => choose(one)}
            label={`${translate(one === '' ? 'imports.items.all' : `imports.proposals.kind.${one}`)} (${formatCount(
              one === '' ? plan.proposals.length : plan.proposals.filter((proposal) => proposal.kind === one).length,
            )})`}
          />
        ))}
      </Box>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {shown.slice(page * PAGE, (page + 1) * PAGE).map((proposal) => (
          <ProposalRow key={proposal.proposalKey} proposal={proposal} choice={choice} />
        ))}
      </Box>
      <Pager page={page} size={PAGE} total={shown.length} onPage={setPage} />
    </>
  );
}
