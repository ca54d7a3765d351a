import Link from '@mui/material/Link';
import TableCell from '@mui/material/TableCell';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { memo } from 'react';
import { useTranslate } from 'react-admin';
import { sameJson } from '../../../../engine/domain/release/merge-changes.ts';
import type { DossierPart } from '../../../../schemas/types/index.ts';
import { useFindingsAt } from '../../../fields/findings.tsx';
import { RowActs, RowPlace } from '../../../fields/row-acts.tsx';
import { RowFindings } from '../../../fields/row-findings.tsx';
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

/** One component as a line of the table; what is changed most is changed here. */
export const PartRow = memo(function Row({ part, index, last, disabled, ...on }: PartRowProps) {
  const translate = useTranslate();
  const kindFaulty = useFindingsAt(`/parts/${index}/partType`).some(({ severity }) => severity === 'error');
  const { partNo, partName } = part;
  const called = (field: string) => translate('templates.parts.cell', { field: translate(field), code: partNo });
  return (
    <TableRow hover>
      <TableCell sx={{ px: 0.5 }}>
        {disabled ? (
          index + 1
        ) : (
          <RowPlace list="part" code={partNo} index={index} last={last} onMove={(to) => on.onMove(index, to)} />
        )}
      </TableCell>
      <TableCell component="th" scope="row">
        <Link component="button" type="button" onClick={() => on.onEdit(index)} sx={{ fontWeight: 600 }}>
          {partNo || translate('templates.parts.noCode')}
        </Link>
      </TableCell>
      <TableCell sx={{ minWidth: 220 }}>
        {partName}
        {part.partTip === '' ? null : (
          <Typography variant="caption" component="div" sx={{ color: 'text.secondary' }}>
            {part.partTip}
          </Typography>
        )}
        <RowFindings pointer={`/parts/${index}`} />
      </TableCell>
      <TableCell>
        <KindCell
          id={kindId(index)}
          label={called('fields.DossierPart.partType.label')}
          value={part.partType}
          faulty={kindFaulty}
          disabled={disabled}
          onChange={(partType) => on.onChange(index, { partType })}
        />
      </TableCell>
      <TableCell align="center">
        <CheckCell
          label={called('fields.DossierPart.required.label')}
          value={part.required}
          disabled={disabled}
          onChange={(required) => on.onChange(index, { required })}
        />
      </TableCell>
      <TableCell>
        <CountCell
          label={called('fields.DossierPart.originals.label')}
          value={part.originals}
          disabled={disabled}
          onChange={(originals) => on.onChange(index, { originals })}
        />
      </TableCell>
      <TableCell>
        <CountCell
          label={called('fields.DossierPart.copies.label')}
          value={part.copies}
          disabled={disabled}
          onChange={(copies) => on.onChange(index, { copies })}
        />
      </TableCell>
      <TableCell>{translate(part.eForm ? 'ra.boolean.true' : 'ra.boolean.false')}</TableCell>
      <TableCell sx={{ px: 0.5 }}>
        <RowActs
          code={partNo}
          disabled={disabled}
          onEdit={() => on.onEdit(index)}
          onCopy={() => on.onCopy(index)}
          onRemove={() => on.onRemove(index)}
        />
      </TableCell>
    </TableRow>
  );
}, samePart);
