import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { BodyCheck } from '../../fields/body-check.tsx';
import { BodyField } from '../../fields/body-field.tsx';
import { BodySelect } from '../../fields/body-select.tsx';
import { BodyText } from '../../fields/body-text.tsx';
import { CodePicker } from '../../fields/code-picker.tsx';
import { DictItemPicker } from '../../fields/dict-item-picker.tsx';
import { UnreadTexts } from '../../fields/unread-texts.tsx';
import { FileTemplates } from './file-templates.tsx';
import { Section } from './section.tsx';

const pair = { display: 'grid', gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' }, columnGap: 2 };

/** What the law says of a procedure, each text with room to be read. */
const TEXTS = [
  'processText',
  'methodText',
  'dossierText',
  'durationText',
  'applicantText',
  'resultText',
  'feeText',
  'conditionText',
  'regularText',
];

/** Every field of a procedure, in sections. */
export function ServiceFields() {
  const translate = useTranslate();
  const none = { emptyLabel: translate('services.none') };
  return (
    <>
      <Section id="service-general" title="services.sections.general">
        <BodyText name="serviceCode" monospace />
        <BodyText name="serviceName" multiline rows={1} />
        <BodyText name="serviceNameTitle" multiline rows={1} />
        <Box sx={pair}>
          <DictItemPicker name="domainCode" dictionary="SERVICE_DOMAIN" nameField="domainName" />
          <BodyText name="domainName" />
          <CodePicker name="administrationCode" resource="agencies" nameField="administrationName" freeText />
          <BodyText name="administrationName" />
          <BodySelect name="govLevel" {...none} />
          <BodySelect name="maxLevel" {...none} />
        </Box>
        <BodyText name="govAgencyText" multiline rows={1} />
        <Box sx={pair}>
          <BodyCheck name="public_" />
          <BodyCheck name="isNotarization" />
        </Box>
      </Section>
      <Section id="service-texts" title="services.sections.texts">
        {TEXTS.map((name) => (
          <BodyText key={name} name={name} multiline rows={2} />
        ))}
      </Section>
      <Section id="service-forms" title="services.sections.forms">
        <FileTemplates />
      </Section>
      <Section id="service-keeping" title="services.sections.keeping">
        <CodePicker name="ownerAgency" resource="agencies" />
        <BodyField name="sourceSite" />
        <UnreadTexts />
      </Section>
    </>
  );
}
