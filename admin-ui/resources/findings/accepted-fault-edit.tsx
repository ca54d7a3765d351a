import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useRecordContext, useTranslate } from 'react-admin';
import { isRecord } from '../../../engine/domain/exchange/same-value.ts';
import { BodyText } from '../../fields/body-text.tsx';
import { DraftEdit } from '../../fields/draft-edit.tsx';
import { focusField } from '../../fields/focus-field.ts';
import type { DraftRecord } from '../../providers/data-provider.ts';
import { useConfiguresAll } from '../../providers/rights.ts';
import { DefinitionLink } from '../drafts/definition-link.tsx';
import { useKindName } from '../drafts/kind-name.ts';
import { BodyDay } from '../shared-configs/inputs/body-day.tsx';
import { RemoveAcceptedFault } from './remove-accepted-fault.tsx';
import { useWhatWasFound } from './what-was-found.ts';

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

function WhatIsAccepted() {
  const translate = useTranslate();
  const kindName = useKindName();
  const found = useWhatWasFound();
  const record = useRecordContext<DraftRecord>();
  const body = isRecord(record?.body) ? record.body : {};
  const [kind, code, path] = [text(body.kind), text(body.code), text(body.path)];
  return (
    <Box sx={{ my: 1, overflowWrap: 'anywhere' }}>
      <Typography component="p">
        {kindName(kind)} {code} · {text(body.definitionName)}
      </Typography>
      <DefinitionLink kind={kind} code={code} pointer={path}>
        {found.place || translate('drafts.whole')}
      </DefinitionLink>
      <Typography>{found.sentence}</Typography>
    </Box>
  );
}

/** An accepted inherited fault: until when it may stay, and why; or to take the acceptance back. */
export function AcceptedFaultEdit() {
  const province = useConfiguresAll();
  return (
    <DraftEdit onGoTo={focusField} locked={!province} actions={<RemoveAcceptedFault />}>
      <WhatIsAccepted />
      <Box sx={{ maxWidth: 600 }}>
        <BodyText name="reason" multiline />
        <BodyDay name="until" />
      </Box>
    </DraftEdit>
  );
}
