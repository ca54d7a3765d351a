import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { memo } from 'react';
import { useTranslate } from 'react-admin';
import { RowFindings } from '../../../fields/row-findings.tsx';
import { type PartRowProps, samePart, usePartCells } from './part-cells.tsx';

const LABELLED = ['required', 'originals', 'copies'] as const;

/** One component on a narrow screen: the same cells, one below the other. */
export const PartCard = memo(function Card(props: PartRowProps) {
  const translate = useTranslate();
  const { code, place, acts, kind, ...cells } = usePartCells(props);
  const { part, index } = props;
  return (
    <Paper component="li" variant="outlined" sx={{ p: 1, mb: 1 }}>
      <Box sx={{ display: 'flex', alignItems: 'center', justifyContent: 'space-between' }}>
        {code}
        <span>
          {place}
          {acts}
        </span>
      </Box>
      <Typography variant="body2">{part.partName}</Typography>
      <RowFindings pointer={`/parts/${index}`} />
      {kind}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 2 }}>
        {LABELLED.map((field) => (
          <Box key={field} component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: 1 }}>
            <Typography component="span" variant="body2" sx={{ color: 'text.secondary' }} aria-hidden>
              {translate(`fields.DossierPart.${field}.label`)}
            </Typography>
            {cells[field]}
          </Box>
        ))}
      </Box>
    </Paper>
  );
}, samePart);
