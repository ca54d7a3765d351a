import ExpandIcon from '@mui/icons-material/ExpandMore';
import Accordion from '@mui/material/Accordion';
import AccordionDetails from '@mui/material/AccordionDetails';
import AccordionSummary from '@mui/material/AccordionSummary';
import { useTranslate } from 'react-admin';
import { BodyText } from '../../fields/body-text.tsx';
import { CodePicker } from '../../fields/code-picker.tsx';
import { ScriptField } from '../../fields/script-field.tsx';
import { UnreadTexts } from '../../fields/unread-texts.tsx';
import { OverlaySection } from '../overlays/overlay-section.tsx';

/** What the template is, in the order its users know. */
export function TemplateInfo() {
  const translate = useTranslate();
  return (
    <>
      <BodyText name="templateNo" monospace />
      <BodyText name="templateName" multiline rows={1} />
      <BodyText name="description" multiline />
      <CodePicker name="ownerAgency" resource="agencies" />
      <OverlaySection />
      <Accordion disableGutters variant="outlined" sx={{ mt: 2 }} slotProps={{ transition: { unmountOnExit: true } }}>
        <AccordionSummary expandIcon={<ExpandIcon />}>{translate('templates.info.scripts')}</AccordionSummary>
        <AccordionDetails>
          <ScriptField name="newFormScript" />
          <ScriptField name="formMeta" />
          <BodyText name="sourceSite" />
          <UnreadTexts />
        </AccordionDetails>
      </Accordion>
    </>
  );
}
