import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { DefinitionName, RevertRow } from '../../../schemas/types/index.ts';
import { DefinitionLink } from './definition-link.tsx';
import { useKindName } from './kind-name.ts';

interface RevertRowsProps {
  rows: readonly RevertRow[];
  /** What goes back although a later release changed it. */
  force: readonly DefinitionName[];
  onForce(force: DefinitionName[]): void;
}

/** What becomes of each definition when a release is taken back. */
export function RevertRows({ rows, force, onForce }: RevertRowsProps) {
  const translate = useTranslate();
  const kindName = useKindName();
  const text = (version: number | null) =>
    version === null ? translate('releases.revert.nothing') : translate('drafts.versions.number', { version });
  return (
    <Box
      component="ul"
      aria-label={translate('releases.revert.rows')}
      // A long list scrolls inside; without a tab stop the keyboard could not.
      tabIndex={0}
      sx={{ listStyle: 'none', m: 0, my: 1, p: 0, maxHeight: 320, overflow: 'auto' }}
    >
      {rows.map((row) => {
        const { kind, code, name, now, back, changedSince, scheduled, goesBack } = row;
        const forced = force.some((one) => one.kind === kind && one.code === code);
        return (
          <Box component="li" key={`${kind}/${code}`} sx={{ py: 1, borderBottom: '1px solid #e4e7eb' }}>
            <Typography component="div" sx={{ overflowWrap: 'anywhere' }}>
              {kindName(kind)} <DefinitionLink kind={kind} code={code} />
              {name ? ` · ${name}` : ''}
            </Typography>
            <Typography variant="body2">
              {goesBack || forced
                ? translate('releases.revert.goes', { now: text(now), back: text(back) })
                : translate(changedSince === null ? 'releases.revert.same' : 'releases.revert.left', {
                    seq: changedSince ?? 0,
                  })}
            </Typography>
            {scheduled === null ? null : (
              <Typography variant="body2">{translate('releases.revert.scheduled', { seq: scheduled })}</Typography>
            )}
            {changedSince === null ? null : (
              <FormControlLabel
                control={
                  <Checkbox
                    size="small"
                    checked={forced}
                    onChange={() =>
                      onForce(
                        forced
                          ? force.filter((one) => one.kind !== kind || one.code !== code)
                          : [...force, { kind, code }],
                      )
                    }
                  />
                }
                label={translate('releases.revert.force', { code, back: text(back) })}
                slotProps={{ typography: { variant: 'body2' } }}
              />
            )}
          </Box>
        );
      })}
    </Box>
  );
}
