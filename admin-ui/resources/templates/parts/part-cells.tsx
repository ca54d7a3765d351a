import Link from '@mui/material/Link';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { sameJson } from '../../../../engine/domain/release/merge-changes.ts';
import type { DossierPart } from '../../../../schemas/types/index.ts';
import { useFindingsAt } from '../../../fields/findings.tsx';
import { RowActs, RowPlace } from '../../../fields/row-acts.tsx';
import { CheckCell, CountCell, KindCell } from './cells.tsx';

/** What may be done from a component's row. */
export interface PartRowProps {
  part: DossierPart;
  index: number;
  last: boolean;
  disabled: boolean;
  onChange(index: number, change: Partial<DossierPart>): void;
  onMove(index: number, to: number): void;
  onEdit(index: number): void;
  onCopy(index: number): void;
  onRemove(index: number): void;
}

/** Where a finding's link leads: the row's kind. */
export const kindId = (index: number): string => `part-kind-${index}`;

/** Nothing of the row is drawn again while another is typed in. */
export const samePart = (one: PartRowProps, other: PartRowProps): boolean =>
  one.index === other.index &&
  one.last === other.last &&
  one.disabled === other.disabled &&
  one.onChange === other.onChange &&
  sameJson(one.part, other.part);

/** The cells of a component, however they are laid out: what is changed most is changed here. */
export function usePartCells({ part, index, last, disabled, ...on }: PartRowProps) {
  const translate = useTranslate();
  const faulty = useFindingsAt(`/parts/${index}/partType`).some(({ severity }) => severity === 'error');
  const { partNo } = part;
  const called = (field: 'partType' | 'required' | 'originals' | 'copies') =>
    translate('templates.parts.cell', { field: translate(`fields.DossierPart.${field}.label`), code: partNo });
  const change = (changes: Partial<DossierPart>) => on.onChange(index, changes);
  const count = (field: 'originals' | 'copies'): ReactNode => (
    <CountCell
      label={called(field)}
      value={part[field]}
      disabled={disabled}
      onChange={(value) => change({ [field]: value })}
    />
  );
  return {
    code: (
      <Link component="button" type="button" onClick={() => on.onEdit(index)} sx={{ fontWeight: 600 }}>
        {partNo || translate('templates.parts.noCode')}
      </Link>
    ),
    place: disabled ? null : (
      <RowPlace list="part" code={partNo} index={index} last={last} onMove={(to) => on.onMove(index, to)} />
    ),
    acts: (
      <RowActs
        code={partNo}
        disabled={disabled}
        onEdit={() => on.onEdit(index)}
        onCopy={() => on.onCopy(index)}
        onRemove={() => on.onRemove(index)}
      />
    ),
    kind: (
      <KindCell
        id={kindId(index)}
        label={called('partType')}
        value={part.partType}
        faulty={faulty}
        disabled={disabled}
        onChange={(partType) => change({ partType })}
      />
    ),
    required: (
      <CheckCell
        label={called('required')}
        value={part.required}
        disabled={disabled}
        onChange={(required) => change({ required })}
      />
    ),
    originals: count('originals'),
    copies: count('copies'),
  };
}
