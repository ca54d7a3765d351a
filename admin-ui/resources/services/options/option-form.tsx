import Box from '@mui/material/Box';
import { BodyField } from '../../../fields/body-field.tsx';
import { BodyText } from '../../../fields/body-text.tsx';
import { CodePicker } from '../../../fields/code-picker.tsx';
import { DictItemPicker } from '../../../fields/dict-item-picker.tsx';
import { UnreadTexts } from '../../../fields/unread-texts.tsx';

const pair = { display: 'grid', gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' }, columnGap: 2 };

/** Every field of an option. */
export function OptionForm() {
  return (
    <>
      <BodyText name="optionName" autoFocus />
      <Box sx={pair}>
        <CodePicker name="templateNo" resource="dossier-templates" nameField="templateName" />
        <CodePicker name="processNo" resource="service-processes" nameField="processName" />
        <BodyText name="templateName" />
        <BodyText name="processName" />
        <BodyField name="seqOrder" />
        <BodyField name="sampleCount" />
        <CodePicker name="feePolicyCode" resource="fee-policies" freeText />
        <DictItemPicker name="registerBookCode" dictionary="REGISTER_BOOK" />
        <BodyText name="autoSelect" monospace />
        <BodyText name="optionCode" />
      </Box>
      <BodyText name="instructionNote" multiline />
      <BodyText name="submissionNote" multiline />
      <UnreadTexts />
    </>
  );
}
