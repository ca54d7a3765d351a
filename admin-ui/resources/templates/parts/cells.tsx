import { useTranslate } from 'react-admin';
import type { DossierPart } from '../../../../schemas/types/index.ts';
import { isPartKind, PART_KINDS } from './part-kinds.ts';

interface CellProps<Value> {
  /** What a screen reader calls the cell; the column's head does not reach into inputs. */
  label: string;
  value: Value;
  disabled: boolean;
  onChange(value: Value): void;
}

/**
 * How the cells below look; for the box around them. They are the browser's own inputs: a matrix of sixty components and
 * six cases has 1,440 of them, and has to be there at once.
 */
export const cellStyles = {
  '& .cell-check': {
    flexShrink: 0,
    width: 22,
    height: 22,
    m: 1,
    accentColor: 'var(--cell-accent)',
    verticalAlign: 'middle',
  },
  '& .cell-count, & .cell-kind': {
    font: 'inherit',
    color: 'inherit',
    bgcolor: 'background.paper',
    border: 1,
    borderColor: 'grey.500',
    borderRadius: 1,
    px: 1,
    height: 36,
    '&:disabled': { borderStyle: 'dotted', color: 'text.secondary' },
    '&[aria-invalid="true"]': { borderColor: 'error.main', borderWidth: 2 },
  },
  '& .cell-count': { flexShrink: 0, width: 68 },
  '& .cell-count::placeholder': { color: 'text.secondary', opacity: 1, fontStyle: 'italic' },
  '& .cell-kind': { width: '100%', minWidth: 120 },
  '& .cell-check:focus-visible, & .cell-count:focus-visible, & .cell-kind:focus-visible': {
    outline: '2px solid var(--cell-accent)',
    outlineOffset: 1,
  },
  '--cell-accent': '#0b5377',
};

/** A yes or no in a row. */
export function CheckCell({ label, value, disabled, onChange }: CellProps<boolean>) {
  return (
    <input
      type="checkbox"
      className="cell-check"
      aria-label={label}
      checked={value}
      disabled={disabled}
      onChange={({ target }) => onChange(target.checked)}
    />
  );
}

interface CountCellProps extends CellProps<number | undefined> {
  /** What holds while nothing is typed. */
  otherwise?: number;
}

/** A small number in a row. */
export function CountCell({ label, value, disabled, onChange, otherwise }: CountCellProps) {
  return (
    <input
      type="number"
      className="cell-count"
      aria-label={label}
      min={0}
      max={1000}
      value={value ?? ''}
      disabled={disabled}
      placeholder={otherwise === undefined ? '' : String(otherwise)}
      onChange={({ target }) => onChange(target.value === '' ? undefined : Number(target.value))}
    />
  );
}

interface KindCellProps {
  label: string;
  value: DossierPart['partType'];
  faulty: boolean;
  disabled: boolean;
  id?: string;
  onChange(value: DossierPart['partType']): void;
}

/** The kind of a component, chosen in its row. */
export function KindCell({ label, value, faulty, disabled, id, onChange }: KindCellProps) {
  const translate = useTranslate();
  const known = isPartKind(value);
  return (
    <select
      id={id}
      className="cell-kind"
      aria-label={label}
      aria-invalid={faulty}
      value={known ? value : ''}
      disabled={disabled}
      onChange={({ target }) => {
        const chosen = Number(target.value);
        if (isPartKind(chosen)) onChange(chosen);
      }}
    >
      {known ? null : <option value="">{translate('templates.parts.noKind')}</option>}
      {PART_KINDS.map((kind) => (
        <option key={kind} value={kind}>
          {translate(`choices.DossierPart.partType.${kind}`)}
        </option>
      ))}
    </select>
  );
}
