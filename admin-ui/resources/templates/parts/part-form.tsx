import ExpandIcon from '@mui/icons-material/ExpandMore';
import Accordion from '@mui/material/Accordion';
import AccordionDetails from '@mui/material/AccordionDetails';
import AccordionSummary from '@mui/material/AccordionSummary';
import Box from '@mui/material/Box';
import { useEffect, useRef } from 'react';
import { useTranslate } from 'react-admin';
import { useFormContext, useWatch } from 'react-hook-form';
import { BodyCheck } from '../../../fields/body-check.tsx';
import { BodyField } from '../../../fields/body-field.tsx';
import { BodySelect } from '../../../fields/body-select.tsx';
import { BodyText } from '../../../fields/body-text.tsx';
import { CodePicker } from '../../../fields/code-picker.tsx';
import { useFieldScope } from '../../../fields/scope.tsx';
import { ScriptField } from '../../../fields/script-field.tsx';
import { UnreadTexts } from '../../../fields/unread-texts.tsx';
import { isPartKind, PART_KINDS, proposedKind } from './part-kinds.ts';

const pair = { display: 'grid', gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' }, columnGap: 2 };

/** Proposes the kind by the code while a new component is written, until somebody chooses another. */
function useKindByCode(fresh: boolean) {
  const { source } = useFieldScope();
  const { setValue } = useFormContext();
  const partNo: unknown = useWatch({ name: `${source}.partNo` });
  const partType: unknown = useWatch({ name: `${source}.partType` });
  const proposed = useRef(partType);
  useEffect(() => {
    if (!fresh || typeof partNo !== 'string' || partType !== proposed.current) return;
    proposed.current = proposedKind(partNo);
    if (proposed.current !== partType) setValue(`${source}.partType`, proposed.current);
  }, [fresh, partNo, partType, source, setValue]);
}

function KindChoice() {
  const translate = useTranslate();
  const choices = PART_KINDS.map((value) => ({ value, label: translate(`choices.DossierPart.partType.${value}`) }));
  const { source } = useFieldScope();
  const known = isPartKind(useWatch({ name: `${source}.partType` }));
  return (
    <BodySelect
      name="partType"
      choices={choices}
      {...(known ? {} : { emptyLabel: translate('templates.parts.noKind') })}
    />
  );
}

/** The form of a component, in the order its users know; what is rarely needed stands folded below. */
export function PartForm({ fresh }: { fresh: boolean }) {
  const translate = useTranslate();
  useKindByCode(fresh);
  const actions = [0, 1].map((value) => ({
    value,
    label: translate(`choices.DossierPart.deliverableAction.${value}`),
  }));
  return (
    <>
      <Box sx={pair}>
        <BodyText name="partNo" autoFocus />
        <BodyCheck name="required" />
      </Box>
      <BodyText name="partName" />
      <BodyText name="partNameTitle" />
      <BodyText name="partTip" multiline />
      <Box sx={pair}>
        <KindChoice />
        <BodyField name="fileTemplateNo" />
        <BodyField name="portalCode" />
        <BodyField name="reuseResultCode" />
        <CodePicker name="reuseServiceCode" resource="services" freeText />
        <CodePicker name="deliverableType" resource="deliverable-types" freeText />
        <BodyCheck name="eSign" />
        <BodyCheck name="eForm" />
        <BodyCheck name="multiple" />
        <BodyField name="fileMark" />
        <BodyField name="originals" />
        <BodyField name="copies" />
        <BodySelect name="deliverableAction" choices={actions} />
      </Box>
      <Accordion disableGutters variant="outlined" sx={{ mt: 2 }} slotProps={{ transition: { unmountOnExit: true } }}>
        <AccordionSummary expandIcon={<ExpandIcon />}>{translate('templates.parts.scripts')}</AccordionSummary>
        <AccordionDetails>
          <ScriptField name="formScript" />
          <ScriptField name="formReport" />
          <BodyText name="printTemplate" multiline rows={4} />
          <ScriptField name="sampleData" />
          <UnreadTexts />
        </AccordionDetails>
      </Accordion>
    </>
  );
}
