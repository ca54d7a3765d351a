import Box from '@mui/material/Box';
import { useEffect, useRef } from 'react';
import { useRecordContext } from 'react-admin';
import { useFormContext, useWatch } from 'react-hook-form';
import { BodyCheck } from '../../fields/body-check.tsx';
import { BodyField } from '../../fields/body-field.tsx';
import { BodySelect } from '../../fields/body-select.tsx';
import { BodyText } from '../../fields/body-text.tsx';
import { CodePicker } from '../../fields/code-picker.tsx';
import { UnreadTexts } from '../../fields/unread-texts.tsx';
import { followingCode, proposedCode } from './config-code.ts';
import { OptionTable } from './options/option-table.tsx';
import { Section } from './section.tsx';

const pair = { display: 'grid', gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' }, columnGap: 2 };

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** A new offer’s code follows its procedure and agency until somebody writes another. */
function useProposedCode() {
  const fresh = useRecordContext()?.id === undefined;
  const { getValues, setValue } = useFormContext();
  const service = textOf(useWatch({ name: 'body.serviceCode' }));
  const agency = textOf(useWatch({ name: 'body.govAgencyCode' }));
  const before = useRef('');
  useEffect(() => {
    if (!fresh) return;
    const proposed = proposedCode(service, agency);
    const code = textOf(getValues('body.serviceConfigCode'));
    const next = followingCode(code, before.current, proposed);
    before.current = proposed;
    if (next !== code) setValue('body.serviceConfigCode', next, { shouldDirty: true });
  }, [fresh, service, agency, getValues, setValue]);
}

/** Every field of an offer: which procedure, which agency, and what serves it there. */
export function OfferFields() {
  useProposedCode();
  return (
    <>
      <Section id="offer-general" title="services.sections.offer">
        <Box sx={pair}>
          <CodePicker name="serviceCode" resource="services" />
          <CodePicker name="govAgencyCode" resource="agencies" nameField="govAgencyName" />
          <BodySelect name="serviceLevel" />
          <BodyText name="serviceConfigCode" monospace />
        </Box>
      </Section>
      <Section id="offer-options" title="services.sections.options">
        <OptionTable />
      </Section>
      <Section id="offer-online" title="services.sections.online">
        <Box sx={pair}>
          <BodyCheck name="forCitizen" />
          <BodyCheck name="forBusiness" />
          <BodyCheck name="postService" />
          <BodyCheck name="registration" />
        </Box>
        <BodyText name="serviceUrl" />
        <BodyText name="serviceInstruction" multiline rows={3} />
      </Section>
      <Section id="offer-keeping" title="services.sections.keeping">
        <BodyText name="govAgencyName" />
        <CodePicker name="ownerAgency" resource="agencies" />
        <BodyField name="sourceSite" />
        <UnreadTexts />
      </Section>
    </>
  );
}
