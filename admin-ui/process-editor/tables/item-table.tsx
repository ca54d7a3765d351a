import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { type KeyboardEvent, useCallback, useEffect, useRef, useState } from 'react';
import { useTranslate } from 'react-admin';
import { type ItemAct, ItemRow } from './item-row.tsx';
import { rowKey } from './row-focus.ts';
import { tableLook } from './table-look.ts';
import type { TableLine } from './table-row.ts';

interface ItemTableProps {
  label: string;
  /** Headings of the cells. */
  columns: string[];
  lines: TableLine[];
  selected: number | undefined;
  shut: boolean;
  fixedOrder: boolean;
  onAct(act: ItemAct, index: number): void;
  onSelect(index: number): void;
}

/** A table walked with the arrow keys: one row is reached by the tab key, its buttons by left and right. */
export function ItemTable({ label, columns, lines, selected, shut, fixedOrder, onAct, onSelect }: ItemTableProps) {
  const translate = useTranslate();
  const box = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState<number | undefined>(selected);
  const wanted = useRef<{ index: number; act: string } | undefined>(undefined);
  const latest = useRef({ onAct, onSelect });
  latest.current = { onAct, onSelect };
  const act = useCallback((what: ItemAct, index: number) => latest.current.onAct(what, index), []);
  const focus = useCallback((index: number) => {
    setActive(index);
    latest.current.onSelect(index);
  }, []);
  const reached = lines.some(({ index }) => index === active) ? active : lines[0]?.index;

  useEffect(() => {
    if (!wanted.current) return;
    const { index, act: button } = wanted.current;
    wanted.current = undefined;
    box.current?.querySelector<HTMLElement>(`[data-row="${index}"] [data-act="${button}"]`)?.focus();
  });

  function onKeyDown(event: KeyboardEvent<HTMLTableSectionElement>): void {
    const button = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>('[data-act]') : null;
    const line = lines.findIndex(({ index }) => index === reached);
    const meant = rowKey(event, line, lines.length);
    if (!button || !meant || reached === undefined) return;
    event.preventDefault();
    const here = button.dataset.act ?? 'name';
    if ('go' in meant) {
      const next = lines[meant.go]?.index ?? reached;
      wanted.current = { index: next, act: here };
      setActive(next);
      latest.current.onSelect(next);
    } else if ('move' in meant) {
      const to = reached + meant.move;
      if (shut || fixedOrder || to < 0 || to >= lines.length) return;
      wanted.current = { index: to, act: here };
      setActive(to);
      act(meant.move < 0 ? 'up' : 'down', reached);
    } else if ('side' in meant) {
      const buttons = [...(button.closest('tr')?.querySelectorAll<HTMLElement>('[data-act]') ?? [])];
      buttons[buttons.indexOf(button) + meant.side]?.focus();
    } else if (!shut) act(meant.act, reached);
  }

  return (
    <>
      <Box ref={box} sx={tableLook}>
        <table aria-label={label}>
          <thead>
            <tr>
              <th scope="col">{translate('processes.table.number')}</th>
              {columns.map((heading, at) => (
                <th key={heading} scope="col" className={at === 0 ? undefined : 'more'}>
                  {heading}
                </th>
              ))}
              <th scope="col">{translate('processes.table.acts')}</th>
            </tr>
          </thead>
          <tbody onKeyDown={onKeyDown}>
            {lines.map((line) => (
              <ItemRow
                key={line.key}
                line={line}
                active={line.index === reached}
                selected={line.index === selected}
                shut={shut}
                fixedOrder={fixedOrder}
                onAct={act}
                onFocus={focus}
              />
            ))}
          </tbody>
        </table>
        {lines.length === 0 ? (
          <Typography sx={{ p: 2 }} color="textSecondary">
            {translate('processes.table.nothing')}
          </Typography>
        ) : null}
      </Box>
      <Typography variant="body2" color="textSecondary" sx={{ mt: 0.5, display: { xs: 'none', md: 'block' } }}>
        {translate(fixedOrder ? 'processes.table.keysFiltered' : 'processes.table.keys')}
      </Typography>
    </>
  );
}
