import Alert from '@mui/material/Alert';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { DryRunItem, JobItemState, MigrationDryRun } from '../../../schemas/types/index.ts';
import { formatCount, formatInstant } from '../../fields/formats.ts';
import { Pager } from '../imports/pager.tsx';
import { ResultList } from './result-list.tsx';
import { StateFilter } from './state-filter.tsx';

const PAGE = 20;

/** *Chạy thử*: what would become of each dossier; counts that add up, and those that need somebody first. */
export function DryRunResults({ dryRun: { counts, items } }: { dryRun: MigrationDryRun }) {
  const translate = useTranslate();
  const [state, setState] = useState<JobItemState>();
  const [page, setPage] = useState(0);
  const shown = state === undefined ? items : items.filter((item) => item.state === state);
  const more = ({ state: became, dueDate, nextActs }: DryRunItem): string[] =>
    became === 'done'
      ? [
          translate(dueDate === null ? 'migrations.dry.noDue' : 'migrations.dry.due', { at: formatInstant(dueDate) }),
          nextActs.length === 0
            ? translate('migrations.dry.noActs')
            : translate('migrations.dry.acts', { acts: nextActs.join(', ') }),
        ]
      : [];
  return (
    <>
      <Alert severity={counts.refused > 0 ? 'warning' : counts.done > 0 ? 'success' : 'info'} role="status">
        {counts.total === 0
          ? translate('migrations.dry.empty')
          : translate('migrations.dry.told', {
              done: formatCount(counts.done),
              refused: formatCount(counts.refused),
              left: formatCount(counts.left),
              total: formatCount(counts.total),
            })}
      </Alert>
      {counts.total > 0 ? (
        <>
          <StateFilter
            counts={counts}
            telling="dry"
            value={state}
            onChange={(chosen) => {
              setState(chosen);
              setPage(0);
            }}
          />
          {counts.total > items.length ? (
            <Typography variant="body2" color="textSecondary">
              {translate('migrations.dry.first', { count: formatCount(items.length) })}
            </Typography>
          ) : null}
          <ResultList results={shown.slice(page * PAGE, (page + 1) * PAGE)} telling="dry" more={more} />
          <Pager page={page} size={PAGE} total={shown.length} onPage={setPage} />
        </>
      ) : null}
    </>
  );
}
