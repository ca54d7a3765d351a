import Box from '@mui/material/Box';
import { useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import type { ImportPlan } from '../../../schemas/types/index.ts';
import { CodeAutocomplete } from '../../fields/code-autocomplete.tsx';
import { atAgency } from './proposal-bodies.ts';
import type { ImportChoice } from './use-import-choice.ts';

/** Moves every procedure and role of the proposals to one agency. */
export function AgencyForAll({ plan, choice }: { plan: ImportPlan; choice: ImportChoice }) {
  const translate = useTranslate();
  const id = useId();
  const [code, setCode] = useState('');
  const movable = plan.proposals.filter(({ kind }) => kind === 'pair' || kind === 'role-holder');
  if (movable.length < 2) return null;
  return (
    <Box sx={{ maxWidth: 560 }}>
      <CodeAutocomplete
        id={id}
        resource="agencies"
        label={translate('imports.proposals.agencyForAll')}
        help={translate('imports.proposals.agencyForAllHelp')}
        value={code}
        onChoose={(agency) => {
          setCode(agency?.code ?? '');
          if (!agency) return;
          choice.changeBodies(
            Object.fromEntries(
              movable.map(({ proposalKey, kind, body }) => [
                proposalKey,
                atAgency(kind, choice.bodies[proposalKey] ?? body, agency),
              ]),
            ),
          );
        }}
      />
    </Box>
  );
}
