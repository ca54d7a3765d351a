import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import { type KeyboardEvent, type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslate } from 'react-admin';
import { isSame, type Selection } from '../selection.ts';
import type { Flaws } from './flaws.ts';
import { GoneChip } from './gone-chip.tsx';
import { placeName } from './marks-context.ts';
import { type OutlineRow, outlineOf, rowId, rowsOf } from './outline.ts';
import { OutlineActLine, OutlineStepLine } from './outline-lines.tsx';
import { OutlineLoops } from './outline-loops.tsx';
import type { ProcessGraph } from './process-graph.ts';
import { treeMove } from './tree-keys.ts';
import type { DiagramWords } from './use-diagram-words.ts';

interface ProcessOutlineProps {
  graph: ProcessGraph;
  words: DiagramWords;
  selected: Selection | undefined;
  flaws: ReadonlyMap<string, Flaws>;
  /** Places somebody has gone through. */
  gone: ReadonlySet<string>;
  onOpen(selection: Selection): void;
}

const lineStyle = ({ level }: OutlineRow, marked: boolean) => ({
  ml: level === 2 ? { xs: 1.5, sm: 4 } : 0,
  mt: level === 1 ? 1 : 0,
  px: 1,
  py: 0.5,
  borderRadius: 1,
  cursor: 'pointer',
  borderLeft: '4px solid',
  borderLeftColor: marked ? 'secondary.main' : level === 2 ? 'divider' : 'transparent',
  bgcolor: marked ? 'action.selected' : undefined,
  '&:hover': { bgcolor: 'action.hover' },
  '&:focus-visible': { outline: '3px solid', outlineColor: 'primary.main', outlineOffset: -1 },
});

/** The process told in the order it is walked: steps, their acts, where those lead; worked with arrow keys and Enter. */
export function ProcessOutline({ graph, words, selected, flaws, gone, onOpen }: ProcessOutlineProps) {
  const translate = useTranslate();
  const outline = useMemo(() => outlineOf(graph), [graph]);
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const rows = useMemo(() => rowsOf(outline, closed), [outline, closed]);
  const [at, setAt] = useState<string>();
  const current = rows.find(({ id }) => id === at)?.id ?? rows[0]?.id ?? '';
  const tree = useRef<HTMLDivElement>(null);
  const shown = useRef<Selection>(undefined);
  const lineAt = (id: string) => tree.current?.querySelector<HTMLElement>(`[data-line="${CSS.escape(id)}"]`);
  const marked = placeName(selected);

  useEffect(() => {
    if (!selected || isSame(selected, shown.current)) return;
    shown.current = selected;
    const id = rowId(selected);
    setAt(id);
    tree.current?.querySelector(`[data-line="${CSS.escape(id)}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [selected]);

  function activate({ id, place }: OutlineRow) {
    setAt(id);
    if (!place) return;
    shown.current = place;
    onOpen(place);
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const move = treeMove(rows, current, event.key);
    if (!move) return;
    event.preventDefault();
    if ('to' in move) {
      setAt(move.to);
      lineAt(move.to)?.focus();
    } else if ('expand' in move) setClosed(new Set([...closed].filter((id) => id !== move.expand)));
    else if ('collapse' in move) setClosed(new Set([...closed, move.collapse]));
    else {
      const row = rows.find(({ id }) => id === move.activate);
      if (row) activate(row);
    }
  }

  function line({ step, act, place }: OutlineRow): ReactNode {
    const own = place && flaws.get(placeName(place) ?? '');
    return (
      <>
        {gone.has(placeName(place) ?? '') ? <GoneChip /> : null}
        {act ? (
          <OutlineActLine act={act} words={words} flaws={own} />
        ) : (
          <OutlineStepLine node={step.node} words={words} flaws={own} lanes={graph.lanes} />
        )}
      </>
    );
  }

  return (
    <Paper variant="outlined" sx={{ p: 1 }}>
      <Box ref={tree} role="tree" aria-label={translate('diagram.outline')} onKeyDown={onKeyDown}>
        {rows.map((row) => {
          const isMarked = row.place !== undefined && placeName(row.place) === marked;
          return (
            <Box
              key={row.id}
              role="treeitem"
              data-line={row.id}
              aria-level={row.level}
              aria-posinset={row.position}
              aria-setsize={row.size}
              aria-selected={isMarked}
              {...(row.expanded === undefined ? {} : { 'aria-expanded': row.expanded })}
              tabIndex={row.id === current ? 0 : -1}
              onClick={() => activate(row)}
              sx={lineStyle(row, isMarked)}
            >
              {line(row)}
            </Box>
          );
        })}
      </Box>
      <OutlineLoops loops={outline.loops} />
    </Paper>
  );
}
