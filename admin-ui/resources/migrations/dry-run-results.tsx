import Alert from '@mui/material/Alert';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { DryRunItem, JobItemState, MigrationDryRun } from '../../../schemas/types/index.ts';
import { formatCount, formatInstant } from '../../fields/formats.ts';
import { Pager } from '../imports/pager.tsx';
import { useDifferenceLine } from './difference-list.tsx';
import { ResultList } from './result-list.tsx';
import { StateFilter } from './state-filter.tsx';

const PAGE = 20;

/** *Chạy thử*: what would become of each dossier; counts that add up, and those that need somebody first. */
export function DryRunResults({ dryRun: { counts, items } }: { dryRun: MigrationDryRun }) {
  const translate = useTranslate();
  const [state, setState] = useState<JobItemState>();
  const [page, setPage] = useState(0);
  const shown = state === undefined ? items : items.filter((item) => item.state === state);
  const line = useDifferenceLine();
  const due = ({ dueDate, dueDateAfter }: DryRunItem): string => {
    if (dueDate === null) return translate('migrations.dry.noDue');
    const at = formatInstant(dueDate);
    return dueDateAfter && dueDateAfter !== dueDate
      ? translate('migrations.impact.dueMoves', { at, to: formatInstant(dueDateAfter) })
      : translate('migrations.dry.due', { at });
  };
  const more = (item: DryRunItem): string[] => {
    const { state: became, nextActs, payment = null, differences = [] } = item;
    return became === 'done'
      ? [
          due(item),
          ...(payment === null ? [] : [translate('migrations.dry.payment', { amount: formatCount(payment) })]),
          ...differences.map(line),
          nextActs.length === 0
            ? translate('migrations.dry.noActs')
            : translate('migrations.dry.acts', { acts: nextActs.join(', ') }),
        ]
      : [];
  };
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
