import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import { useTranslate } from 'react-admin';
import { useDesk } from './desk-context.tsx';
import { DeskSection } from './desk-section.tsx';
import { DeskText } from './desk-text.tsx';

/** What is said beside: name of the matter, a note, the result by post. */
export function MoreSection() {
  const translate = useTranslate();
  const { form, update } = useDesk();
  const set = (change: Partial<typeof form>) => update((before) => ({ ...before, ...change }));
  return (
    <DeskSection title={translate('dossiers.create.more')}>
      <DeskText
        place="dossierName"
        label={translate('dossiers.create.dossierName')}
        help={translate('dossiers.create.dossierNameHelp')}
        value={form.dossierName}
        onText={(dossierName) => set({ dossierName })}
      />
      <DeskText
        place="applicantNote"
        label={translate('dossiers.create.note')}
        value={form.applicantNote}
        onText={(applicantNote) => set({ applicantNote })}
        multiline
      />
      <FormControlLabel
        control={
          <Checkbox
            size="small"
            checked={form.resultByPost}
            onChange={(_event, resultByPost) =>
              set({ resultByPost, ...(form.postalAddress === '' ? { postalAddress: form.applicant.address } : {}) })
            }
          />
        }
        label={translate('dossiers.create.resultByPost')}
      />
      {form.resultByPost ? (
        <DeskText
          place="postalAddress"
          label={translate('dossiers.create.postalAddress')}
          value={form.postalAddress}
          onText={(postalAddress) => set({ postalAddress })}
          required
        />
      ) : null}
    </DeskSection>
  );
}
