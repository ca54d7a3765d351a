import { memo } from 'react';
import { useTranslate } from 'react-admin';
import { ACT_ICONS } from './act-icons.ts';
import { sameLine, type TableLine } from './table-row.ts';

export type ItemAct = 'open' | 'copy' | 'remove' | 'up' | 'down';

interface ItemRowProps {
  line: TableLine;
  /** The row the tab key reaches. */
  active: boolean;
  selected: boolean;
  /** Reading only. */
  shut: boolean;
  /** The order cannot be changed while lines are filtered out. */
  fixedOrder: boolean;
  onAct(act: ItemAct, index: number): void;
  onFocus(index: number): void;
}

function Marks({ line }: { line: TableLine }) {
  const translate = useTranslate();
  return (
    <>
      {line.errors > 0 ? (
        <span className="mark error">{translate('processes.table.errors', { smart_count: line.errors })}</span>
      ) : null}
      {line.warnings > 0 ? (
        <span className="mark warning">{translate('processes.table.warnings', { smart_count: line.warnings })}</span>
      ) : null}
    </>
  );
}

function Row({ line, active, selected, shut, fixedOrder, onAct, onFocus }: ItemRowProps) {
  const translate = useTranslate();
  const { index, cells } = line;
  const [first, ...rest] = cells;
  const name = first?.text ?? '';
  const acts: ItemAct[] = shut
    ? ['open']
    : fixedOrder
      ? ['open', 'copy', 'remove']
      : ['open', 'copy', 'up', 'down', 'remove'];
  return (
    <tr
      data-row={index}
      aria-current={selected ? 'true' : undefined}
      onClick={() => onAct('open', index)}
      onFocus={() => onFocus(index)}
    >
      <td className="number">{index + 1}</td>
      <td className="name">
        <button type="button" className="link" tabIndex={active ? 0 : -1} data-act="name">
          {name}
        </button>
        <Marks line={line} />
        <span className="small">
          {rest
            .map(({ text }) => text)
            .filter(Boolean)
            .join(' · ')}
        </span>
      </td>
      {rest.map(({ text, note }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its column
        <td key={at} className="more">
          {text} {note === '' ? null : <span className="note">{note}</span>}
        </td>
      ))}
      <td className="acts">
        {acts.map((act) => (
          <button
            key={act}
            type="button"
            data-act={act}
            className="act"
            tabIndex={active ? 0 : -1}
            title={translate(`processes.table.${act}`)}
            aria-label={translate('processes.table.actOn', { act: translate(`processes.table.${act}`), name })}
            onClick={(event) => {
              event.stopPropagation();
              onAct(act, index);
            }}
          >
            <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
              <path d={ACT_ICONS[act]} fill="currentColor" />
            </svg>
          </button>
        ))}
      </td>
    </tr>
  );
}

/** One line; drawn again only when something on it changes. */
export const ItemRow = memo(
  Row,
  (before, after) =>
    sameLine(before.line, after.line) &&
    before.active === after.active &&
    before.selected === after.selected &&
    before.shut === after.shut &&
    before.fixedOrder === after.fixedOrder &&
    before.onAct === after.onAct &&
    before.onFocus === after.onFocus,
);
