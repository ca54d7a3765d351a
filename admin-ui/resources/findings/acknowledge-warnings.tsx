import Box from '@mui/material/Box';
import CircularProgress from '@mui/material/CircularProgress';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { ProblemAlert } from '../drafts/problem-alert.tsx';
import { ReleaseErrors } from './release-errors.tsx';
import { SaidBefore } from './said-before.tsx';
import type { Acknowledging } from './use-acknowledging.ts';
import { WarningGroupFields } from './warning-group-fields.tsx';
import { wordOf } from './warning-groups.ts';

/** What was found in a coming release: errors in its way, warnings to be answered for, what was answered for before. */
export function AcknowledgeWarnings({ acknowledging }: { acknowledging: Acknowledging }) {
  const translate = useTranslate();
  const { findings, error, groups, unsaid, words, say } = acknowledging;
  if (error) return <ProblemAlert error={error} />;
  if (!findings)
    return (
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', my: 1 }}>
        <CircularProgress size={20} aria-label={translate('findings.looking')} /> {translate('findings.looking')}
      </Box>
    );
  return (
    <>
      <ReleaseErrors errors={findings.errors} accepted={findings.accepted} />
      {groups.length > 0 ? (
        <Box component="section" aria-label={translate('findings.warnings')} sx={{ my: 1 }}>
          <Typography>{translate('findings.warningsHelp', { smart_count: findings.warnings.length })}</Typography>
          {groups.map((group) => (
            <WarningGroupFields
              key={group.findingCode}
              group={group}
              word={wordOf(words, group.findingCode)}
              onChange={(word) => say(group.findingCode, word)}
            />
          ))}
          <Typography role="status" variant="body2" color="textSecondary" sx={{ mt: 1 }}>
            {translate(unsaid > 0 ? 'findings.unsaid' : 'findings.allSaid', { smart_count: unsaid })}
          </Typography>
        </Box>
      ) : null}
      <SaidBefore found={findings.acknowledged} />
    </>
  );
}
