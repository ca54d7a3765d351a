import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import Paper from '@mui/material/Paper';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import { fold, foldedWords } from '../../../engine/domain/words.ts';
import { useSentence } from '../../fields/findings.tsx';
import { formatCount } from '../../fields/formats.ts';
import { kindOf, resourceOf } from '../../providers/kinds.ts';
import { DefinitionLink } from '../drafts/definition-link.tsx';
import { useKindName } from '../drafts/kind-name.ts';
import { Pager } from './pager.tsx';
import type { ImportedDefinition } from './result.ts';

const PAGE = 25;

interface MadeListProps {
  /** Message of the title. */
  title: string;
  help?: string;
  made: readonly ImportedDefinition[];
  /** Whether the import put into effect what it could. */
  released: boolean;
}

function StateChip({ made, released }: { made: ImportedDefinition; released: boolean }) {
  const translate = useTranslate();
  const resource = resourceOf(made.kind);
  if (resource === undefined) return null;
  const state = kindOf(resource).live ? 'live' : released && !made.held ? 'inForce' : 'draft';
  return (
    <Chip
      size="small"
      variant="outlined"
      color={state === 'draft' ? 'warning' : 'success'}
      label={translate(`imports.result.${state}`)}
    />
  );
}

/** Definitions an import made, each with the way to its screen and why it stayed a draft. */
export function MadeList({ title, help, made, released }: MadeListProps) {
  const translate = useTranslate();
  const sentence = useSentence();
  const kindName = useKindName();
  const id = useId();
  const [page, setPage] = useState(0);
  const [typed, setTyped] = useState('');
  const words = foldedWords(typed);
  const found = made.filter(({ code, name }) => words.every((word) => fold(`${code} ${name}`).includes(word)));
  return (
    <Box component="section" aria-labelledby={id} sx={{ mt: 2 }}>
      <Typography id={id} variant="h6" component="h3">
        {translate(title, { count: formatCount(made.length) })}
      </Typography>
      {help ? <Typography color="textSecondary">{help}</Typography> : null}
      {made.length > PAGE ? (
        <TextField
          type="search"
          label={translate('imports.result.search')}
          value={typed}
          onChange={({ target }) => {
            setTyped(target.value);
            setPage(0);
          }}
          sx={{ maxWidth: 420 }}
        />
      ) : null}
      <Paper variant="outlined" component="ul" sx={{ listStyle: 'none', m: 0, mt: 1, p: 0 }}>
        {found.slice(page * PAGE, (page + 1) * PAGE).map((one) => (
          <Box
            component="li"
            key={`${one.kind}/${one.code}`}
            sx={{ display: 'flex', gap: 1, alignItems: 'center', px: 2, py: 1, borderBottom: '1px solid #e4e7eb' }}
          >
            <Box sx={{ flex: 1, minWidth: 0, overflowWrap: 'anywhere' }}>
              <DefinitionLink kind={one.kind} code={one.code} /> · {one.name}
              <Typography variant="body2" color="textSecondary">
                {kindName(one.kind)}
                {one.held ? ` · ${sentence(one.held)}` : ''}
              </Typography>
            </Box>
            <StateChip made={one} released={released} />
          </Box>
        ))}
      </Paper>
      <Pager page={page} size={PAGE} total={found.length} onPage={setPage} />
    </Box>
  );
}
