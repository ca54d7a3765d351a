import ExpandIcon from '@mui/icons-material/ExpandMore';
import Accordion from '@mui/material/Accordion';
import AccordionDetails from '@mui/material/AccordionDetails';
import AccordionSummary from '@mui/material/AccordionSummary';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { fieldNames } from '../../../../schemas/shape-fields.ts';
import { BodyText } from '../../../fields/body-text.tsx';
import { useFieldScope } from '../../../fields/scope.tsx';
import { UnreadTexts } from '../../../fields/unread-texts.tsx';

/** What is only kept for export: shut until somebody looks for it. */
export function KeptFields({ children }: { children?: ReactNode }) {
  const translate = useTranslate();
  const { shape } = useFieldScope();
  const names = fieldNames(shape);
  return (
    <Accordion disableGutters variant="outlined" sx={{ mb: 2 }} slotProps={{ transition: { unmountOnExit: true } }}>
      <AccordionSummary expandIcon={<ExpandIcon />}>{translate('sharedConfigs.sections.kept')}</AccordionSummary>
      <AccordionDetails>
        {children}
        {names.includes('sourceSite') ? <BodyText name="sourceSite" /> : null}
        {names.includes('unread') ? <UnreadTexts /> : null}
      </AccordionDetails>
    </Accordion>
  );
}
