import MoreIcon from '@mui/icons-material/ExpandMore';
import Accordion from '@mui/material/Accordion';
import AccordionDetails from '@mui/material/AccordionDetails';
import AccordionSummary from '@mui/material/AccordionSummary';
import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { DefinitionDifference } from '../../../schemas/types/index.ts';
import { useKindName } from '../drafts/kind-name.ts';
import { ChangeList } from './change-list.tsx';
import { ChangeSign } from './change-sign.tsx';

/** A definition that came, went or changed; its changes fold out. */
export function DefinitionDifferenceView({ difference }: { difference: DefinitionDifference }) {
  const translate = useTranslate();
  const kindName = useKindName();
  const { kind, code, name, change, changes } = difference;
  const heading = (
    <Box sx={{ display: 'flex', gap: 1, minWidth: 0, overflowWrap: 'anywhere' }}>
      <ChangeSign change={change} />
      <Typography component="h3">
        {kindName(kind)} <strong>{code}</strong>
        {name === '' ? '' : ` · ${name}`}
        {changes.length === 0 ? '' : ` · ${translate('changes.places', { smart_count: changes.length })}`}
      </Typography>
    </Box>
  );
  if (changes.length === 0)
    return (
      <Paper variant="outlined" sx={{ px: 2, py: 1.5, mb: 1 }}>
        {heading}
      </Paper>
    );
  return (
    <Accordion disableGutters variant="outlined" sx={{ mb: 1 }} slotProps={{ heading: { component: 'div' } }}>
      <AccordionSummary expandIcon={<MoreIcon />}>{heading}</AccordionSummary>
      <AccordionDetails>
        <ChangeList changes={changes} />
      </AccordionDetails>
    </Accordion>
  );
}
