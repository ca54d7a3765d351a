import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { Statement, StatementBody, StatementSource } from '../../../schemas/types/index.ts';
import { formatCount } from '../../fields/formats.ts';
import { address, sendJson } from '../../providers/http-client.ts';
import { Card } from '../dossiers/page/card.tsx';
import { ProblemAlert } from '../drafts/problem-alert.tsx';

const SOURCES = ['bank', 'gateway'] as const satisfies readonly StatementSource[];
const isSource = (value: string): value is StatementSource => SOURCES.some((source) => source === value);

/** Takes a statement pasted or from a file, and says what came of it. */
export function StatementForm({ onDone }: { onDone(): void }) {
  const translate = useTranslate();
  const [source, setSource] = useState<StatementSource>('bank');
  const [name, setName] = useState('');
  const [text, setText] = useState('');
  const compare = useMutation({
    mutationFn: (body: StatementBody) =>
      sendJson<Statement>(address('reconciliations'), { method: 'POST', body, repeatable: true }),
    onSuccess: () => {
      setText('');
      setName('');
      onDone();
    },
  });
  const { data, error, isPending } = compare;
  return (
    <Card title={translate('payments.reconciliation.new')}>
      <Box
        component="form"
        sx={{ display: 'grid', gap: 1 }}
        onSubmit={(event) => {
          event.preventDefault();
          compare.mutate({ source, name, text });
        }}
      >
        <TextField
          select
          size="small"
          label={translate('payments.reconciliation.source')}
          value={source}
          onChange={({ target }) => {
            if (isSource(target.value)) setSource(target.value);
          }}
          sx={{ maxWidth: 320 }}
        >
          {SOURCES.map((one) => (
            <MenuItem key={one} value={one}>
              {translate(`payments.reconciliation.sources.${one}`)}
            </MenuItem>
          ))}
        </TextField>
        <TextField
          label={translate('payments.reconciliation.text')}
          helperText={translate('payments.reconciliation.textHelp')}
          value={text}
          onChange={({ target }) => setText(target.value)}
          multiline
          minRows={4}
          maxRows={12}
          required
        />
        <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
          <Button component="label" variant="outlined">
            {translate('payments.reconciliation.file')}
            <input
              type="file"
              accept=".csv,.txt,.tsv,text/csv,text/plain"
              hidden
              onChange={async ({ target }) => {
                const file = target.files?.[0];
                if (!file) return;
                setName(file.name);
                setText(await file.text());
              }}
            />
          </Button>
          <Button type="submit" variant="contained" disabled={isPending || text.trim() === ''}>
            {translate('payments.reconciliation.compare')}
          </Button>
        </Box>
      </Box>
      {error ? <ProblemAlert error={error} /> : null}
      {data ? (
        <Alert severity={data.mismatched > 0 ? 'warning' : 'success'} sx={{ mt: 1 }}>
          {translate('payments.reconciliation.result', {
            lines: formatCount(data.lines),
            matched: formatCount(data.matched),
            mismatched: formatCount(data.mismatched),
          })}
        </Alert>
      ) : null}
    </Card>
  );
}
