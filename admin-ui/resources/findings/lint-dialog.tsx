import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import { useFormState } from 'react-hook-form';
import type { Finding } from '../../../schemas/types/index.ts';
import { useSentence } from '../../fields/findings.tsx';
import { focusField } from '../../fields/focus-field.ts';
import { formatInstant } from '../../fields/formats.ts';
import type { DraftRecord } from '../../providers/data-provider.ts';
import { ProblemAlert } from '../drafts/problem-alert.tsx';
import { AcceptDialog } from './accept-dialog.tsx';
import { LintLine } from './lint-line.tsx';
import { MendDialog } from './mend-dialog.tsx';
import { saidOf, useLint } from './use-lint.ts';

const SEVERITIES = ['error', 'warning', 'info'] as const;

interface LintDialogProps {
  record: DraftRecord;
  onClose(): void;
  onGoTo?(pointer: string): void;
}

/** *Kiểm tra cấu hình*: everything found in the saved draft, the gravest first, each with its place and what can be done. */
export function LintDialog({ record, onClose, onGoTo = focusField }: LintDialogProps) {
  const translate = useTranslate();
  const sentence = useSentence();
  const id = useId();
  const { isDirty } = useFormState();
  const { data, error, isFetching, said } = useLint(record);
  const [mending, setMending] = useState<Finding | undefined>();
  const [accepting, setAccepting] = useState<Finding | undefined>();
  const { kind, code } = record;
  const goTo = (pointer: string) => {
    onClose();
    // The dialog gives the focus back when it goes; the field takes it after that.
    setTimeout(() => onGoTo(pointer));
  };
  return (
    <Dialog open onClose={onClose} maxWidth="md" fullWidth aria-labelledby={id}>
      <DialogTitle id={id} sx={{ overflowWrap: 'anywhere' }}>
        {translate('findings.lint.title', { code })}
      </DialogTitle>
      <DialogContent>
        {isFetching ? <LinearProgress aria-label={translate('findings.looking')} /> : null}
        {error ? <ProblemAlert error={error} /> : null}
        {isDirty ? <Alert severity="info">{translate('findings.lint.unsaved')}</Alert> : null}
        {data ? (
          <Typography role="status" sx={{ my: 1 }}>
            {data.findings.length === 0
              ? translate('findings.lint.clean', { at: formatInstant(data.checkedAt) })
              : translate('findings.lint.found', { ...data, at: formatInstant(data.checkedAt) })}
          </Typography>
        ) : null}
        {SEVERITIES.map((severity) => {
          const some = data?.findings.filter((finding) => finding.severity === severity) ?? [];
          if (some.length === 0) return null;
          return (
            <Box component="section" key={severity} aria-label={translate(`findings.severity.${severity}`)}>
              <Typography variant="h6" component="h3" sx={{ mt: 1 }}>
                {translate(`findings.severity.${severity}`)} ({some.length})
              </Typography>
              <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
                {some.map((finding) => (
                  <LintLine
                    key={`${finding.code} ${finding.path} ${finding.message.vi}`}
                    record={record}
                    finding={finding}
                    said={saidOf(said, finding)}
                    shut={isDirty}
                    onGoTo={() => goTo(finding.path)}
                    onMend={() => setMending(finding)}
                    onAccept={() => setAccepting(finding)}
                  />
                ))}
              </Box>
            </Box>
          );
        })}
        {mending?.mend ? (
          <MendDialog
            title={sentence(mending.mend.title)}
            scopes={[
              { key: 'place', choice: { items: [{ kind, code, findingCode: mending.code, path: mending.path }] } },
              { key: 'draft', choice: { items: [{ kind, code, findingCode: mending.code }] } },
              { key: 'all', choice: { findingCode: mending.code, mendCode: mending.mend.mendCode } },
            ]}
            onClose={() => setMending(undefined)}
          />
        ) : null}
        {accepting ? (
          <AcceptDialog kind={kind} code={code} finding={accepting} onClose={() => setAccepting(undefined)} />
        ) : null}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('ra.action.close')}</Button>
      </DialogActions>
    </Dialog>
  );
}
