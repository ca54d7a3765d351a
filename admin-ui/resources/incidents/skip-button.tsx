import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { Incident } from '../../../schemas/types/index.ts';
import { ReasonDialog } from '../../fields/reason-dialog.tsx';
import { ProblemAlert } from '../drafts/problem-alert.tsx';
import { useSkip } from './use-incidents.ts';

/** *Bỏ qua*: what it means, and a reason that is kept in the dossier's log. */
export function SkipButton({ incident, what }: { incident: Incident; what: string }) {
  const translate = useTranslate();
  const [open, setOpen] = useState(false);
  const skip = useSkip(incident.id, () => setOpen(false));
  const named = translate('incidents.skipNamed', { what });
  const child = incident.kind === 'open-child' ? ` ${translate('incidents.skipChild')}` : '';
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)} aria-label={named}>
        {translate('incidents.skip')}
      </Button>
      {open ? (
        <ReasonDialog
          title={named}
          help={`${translate('incidents.skipHelp')}${child}`}
          label={translate('incidents.reason')}
          button={translate('incidents.skip')}
          sending={skip.isPending}
          problem={skip.error ? <ProblemAlert error={skip.error} /> : null}
          onClose={() => setOpen(false)}
          onSend={(reason) => skip.mutate(reason)}
        />
      ) : null}
    </>
  );
}
