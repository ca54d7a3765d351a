import Typography from '@mui/material/Typography';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslate } from 'react-admin';
import type { Change } from '../../../schemas/types/index.ts';
import { Pager } from '../imports/pager.tsx';
import { countsOf, groupsOf, isAt } from './change-groups.ts';
import { ChangeSection } from './change-section.tsx';

const PLACES = 20;

interface ChangeListProps {
  changes: readonly Change[];
  /** Takes the reader to a field of the later body, where an editor is at hand. */
  onGoTo?: (pointer: string) => void;
  /** A place to be brought into view: the JSON Pointer its changes begin with. */
  shown?: string;
}

/** Changes in words, by step, action, part …; added, removed and changed are told apart by sign and word. */
export function ChangeList({ changes, onGoTo, shown }: ChangeListProps) {
  const translate = useTranslate();
  const [page, setPage] = useState(0);
  const groups = useMemo(() => groupsOf(changes), [changes]);
  const sought = shown === undefined ? -1 : groups.findIndex((group) => isAt(group, shown));
  const onPage = sought < 0 ? page : Math.floor(sought / PLACES);
  const found = useRef<HTMLElement>(null);
  useEffect(() => {
    if (shown !== undefined) setPage(onPage);
    found.current?.scrollIntoView({ block: 'center' });
    found.current?.focus({ preventScroll: true });
  }, [shown, onPage]);
  if (groups.length === 0) return <Typography role="status">{translate('changes.none')}</Typography>;
  const counts = countsOf(changes);
  return (
    <>
      <Typography variant="body2" color="textSecondary" gutterBottom>
        {(['added', 'removed', 'changed'] as const)
          .filter((kind) => counts[kind] > 0)
          .map((kind) => translate(`changes.counts.${kind}`, { smart_count: counts[kind] }))
          .join(' · ')}
      </Typography>
      {groups.slice(page * PLACES, (page + 1) * PLACES).map((group) => (
        <ChangeSection
          key={group.key}
          group={group}
          {...(onGoTo ? { onGoTo } : {})}
          {...(group === groups[sought] ? { reached: found } : {})}
        />
      ))}
      <Pager page={page} size={PLACES} total={groups.length} onPage={setPage} />
    </>
  );
}
