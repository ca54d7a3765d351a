import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { ImportMapping, ImportPlan, MappableCode } from '../../../schemas/types/index.ts';
import { ProblemAlert } from '../drafts/problem-alert.tsx';
import { MappingRow } from './mapping-row.tsx';
import { Pager } from './pager.tsx';
import { decisionsOf, useDecideImport } from './use-decide-import.ts';

const PAGE = 20;

const keyOf = ({ kind, code }: Pick<MappableCode, 'kind' | 'code'>): string => `${kind}/${code}`;

/** Codes of the bundle and what they are here; nothing is mapped before it is chosen. */
export function MappingList({ plan }: { plan: ImportPlan }) {
  const translate = useTranslate();
  const decide = useDecideImport(plan);
  const [page, setPage] = useState(0);
  const decided = decisionsOf(plan).mappings;
  const [chosen, setChosen] = useState<ReadonlyMap<string, ImportMapping>>(
    () => new Map(decided.map((mapping) => [keyOf({ kind: mapping.kind, code: mapping.from }), mapping])),
  );
  const rows = plan.mappable ?? [];
  const choose = (pairs: readonly (readonly [MappableCode, string])[]) => {
    const next = new Map(chosen);
    for (const [row, to] of pairs) {
      if (to === '') next.delete(keyOf(row));
      else next.set(keyOf(row), { kind: row.kind, from: row.code, to });
    }
    setChosen(next);
  };
  const open = rows.flatMap((row) =>
    row.proposed !== undefined && !chosen.has(keyOf(row)) ? [[row, row.proposed] as const] : [],
  );
  const mappings = [...chosen.values()];
  const changed = JSON.stringify(mappings) !== JSON.stringify(decided);
  return (
    <>
      <Typography color="textSecondary" gutterBottom>
        {translate('imports.mappings.help')}
      </Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, my: 1 }}>
        {open.length > 0 ? (
          <Button size="small" variant="outlined" onClick={() => choose(open)}>
            {translate('imports.mappings.takeProposed', { smart_count: open.length })}
          </Button>
        ) : null}
        <Button
          size="small"
          variant="contained"
          disabled={!changed || decide.isPending}
          onClick={() => decide.mutate({ mappings })}
        >
          {translate('imports.mappings.use', { smart_count: mappings.length })}
        </Button>
      </Box>
      {decide.error ? <ProblemAlert error={decide.error} /> : null}
      {decided.length > 0 && !changed ? (
        <Typography role="status" gutterBottom>
          {translate('imports.mappings.used', { smart_count: decided.length })}
        </Typography>
      ) : null}
      <Paper variant="outlined" component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {rows.slice(page * PAGE, (page + 1) * PAGE).map((row) => (
          <MappingRow
            key={keyOf(row)}
            row={row}
            value={chosen.get(keyOf(row))?.to ?? ''}
            onChoose={(to) => choose([[row, to]])}
          />
        ))}
      </Paper>
      <Pager page={page} size={PAGE} total={rows.length} onPage={setPage} />
    </>
  );
}
