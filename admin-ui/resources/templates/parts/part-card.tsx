import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { memo, type ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { useFindingsAt } from '../../../fields/findings.tsx';
import { RowActs, RowPlace } from '../../../fields/row-acts.tsx';
import { RowFindings } from '../../../fields/row-findings.tsx';
import { CheckCell, CountCell, KindCell } from './cells.tsx';
import { kindId, type PartRowProps, samePart } from './part-row.tsx';

/** One component on a narrow screen: the same cells, one below the other. */
export const PartCard = memo(function Card({ part, index, last, disabled, ...on }: PartRowProps) {
  const translate = useTranslate();
  const kindFaulty = useFindingsAt(`/parts/${index}/partType`).some(({ severity }) => severity === 'error');
  const { partNo, partName } = part;
  const called = (field: string) => translate('templates.parts.cell', { field: translate(field), code: partNo });
  return (
    <Paper component="li" variant="outlined" sx={{ p: 1, mb: 1 }}>
      <Box sx={{ display: 'flex', alignItems: 'center', justifyContent: 'space-between' }}>
        <Link component="button" type="button" onClick={() => on.onEdit(index)} sx={{ fontWeight: 600 }}>
          {partNo || translate('templates.parts.noCode')}
        </Link>
        <span>
          {disabled ? null : (
            <RowPlace list="part" code={partNo} index={index} last={last} onMove={(to) => on.onMove(index, to)} />
          )}
          <RowActs
            code={partNo}
            disabled={disabled}
            onEdit={() => on.onEdit(index)}
            onCopy={() => on.onCopy(index)}
            onRemove={() => on.onRemove(index)}
          />
        </span>
      </Box>
      <Typography variant="body2">{partName}</Typography>
      <RowFindings pointer={`/parts/${index}`} />
      <KindCell
        id={kindId(index)}
        label={called('fields.DossierPart.partType.label')}
        value={part.partType}
        faulty={kindFaulty}
        disabled={disabled}
        onChange={(partType) => on.onChange(index, { partType })}
      />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 2 }}>
        <Labelled text={translate('fields.DossierPart.required.label')}>
          <CheckCell
            label={called('fields.DossierPart.required.label')}
            value={part.required}
            disabled={disabled}
            onChange={(required) => on.onChange(index, { required })}
          />
        </Labelled>
        <Labelled text={translate('fields.DossierPart.originals.label')}>
          <CountCell
            label={called('fields.DossierPart.originals.label')}
            value={part.originals}
            disabled={disabled}
            onChange={(originals) => on.onChange(index, { originals })}
          />
        </Labelled>
        <Labelled text={translate('fields.DossierPart.copies.label')}>
          <CountCell
            label={called('fields.DossierPart.copies.label')}
            value={part.copies}
            disabled={disabled}
            onChange={(copies) => on.onChange(index, { copies })}
          />
        </Labelled>
      </Box>
    </Paper>
  );
}, samePart);

function Labelled({ text, children }: { text: string; children: ReactNode }) {
  return (
    <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: 1 }}>
      <Typography component="span" variant="body2" sx={{ color: 'text.secondary' }} aria-hidden>
        {text}
      </Typography>
      {children}
    </Box>
  );
}
