import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { useTranslate } from 'react-admin';
import type { MappableCode } from '../../../schemas/types/index.ts';
import { CodeAutocomplete } from '../../fields/code-autocomplete.tsx';
import { resourceOf } from '../../providers/kinds.ts';
import { useKindName } from '../drafts/kind-name.ts';

interface MappingRowProps {
  row: MappableCode;
  /** The code it has here; empty where it keeps its own. */
  value: string;
  onChoose(to: string): void;
}

/** One code of the bundle, why it is asked about, and the code it has here. */
export function MappingRow({ row, value, onChoose }: MappingRowProps) {
  const translate = useTranslate();
  const kindName = useKindName();
  const id = useId();
  const { kind, code, name, uses, why, proposed, proposedFor } = row;
  const resource = resourceOf(kind);
  return (
    <Box
      component="li"
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        gap: 1.5,
        p: 1.5,
        alignItems: 'flex-start',
        borderBottom: '1px solid #e4e7eb',
      }}
    >
      <Box sx={{ flex: '1 1 260px', minWidth: 0, overflowWrap: 'anywhere' }}>
        <Typography sx={{ fontWeight: 600 }}>{name === '' ? code : `${code} · ${name}`}</Typography>
        <Typography variant="body2" color="textSecondary">
          {kindName(kind)} · {translate('imports.mappings.uses', { smart_count: uses })}
        </Typography>
        <Typography variant="body2" color={why === 'other-site' ? 'error' : 'textSecondary'}>
          {translate(`imports.mappings.why.${why}`)}
        </Typography>
        {proposed !== undefined && proposed !== value ? (
          <Button size="small" onClick={() => onChoose(proposed)}>
            {translate(`imports.mappings.proposed.${proposedFor ?? 'name'}`, { code: proposed })}
          </Button>
        ) : null}
      </Box>
      {resource ? (
        <Box sx={{ flex: '1 1 280px', minWidth: 0 }}>
          <CodeAutocomplete
            id={id}
            resource={resource}
            label={translate('imports.mappings.to', { code })}
            help={translate(why === 'unknown' ? 'imports.mappings.toHelp' : 'imports.mappings.toHelpNew')}
            freeText={why !== 'unknown'}
            value={value}
            onChoose={(option) => onChoose(option?.code ?? '')}
          />
        </Box>
      ) : null}
    </Box>
  );
}
