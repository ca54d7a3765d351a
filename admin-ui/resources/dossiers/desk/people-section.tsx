import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import { useTranslate } from 'react-admin';
import { ApplicantFields } from './applicant-fields.tsx';
import { useDesk } from './desk-context.tsx';
import { DeskSection } from './desk-section.tsx';

const OTHERS = ['owner', 'authorised'] as const;

/** Who hands in; whose matter it is and who was authorised only when that is somebody else. */
export function PeopleSection() {
  const translate = useTranslate();
  const { form, update } = useDesk();
  return (
    <DeskSection title={translate('dossiers.create.applicant')}>
      <ApplicantFields place="applicant" person={form.applicant} />
      {OTHERS.map((who) => {
        const { ticked, person } = form.others[who];
        return (
          <Box key={who} sx={{ mt: 1 }}>
            <FormControlLabel
              control={
                <Checkbox
                  size="small"
                  checked={ticked}
                  onChange={(_event, checked) =>
                    update((before) => ({
                      ...before,
                      others: { ...before.others, [who]: { ...before.others[who], ticked: checked } },
                    }))
                  }
                />
              }
              label={translate(`dossiers.create.${who}`)}
            />
            {ticked ? (
              <Box
                component="fieldset"
                aria-label={translate(`dossiers.create.${who}`)}
                sx={{ border: 0, borderLeft: 3, borderColor: 'divider', m: 0, py: 0, pl: 2 }}
              >
                <ApplicantFields place={who} person={person} />
              </Box>
            ) : null}
          </Box>
        );
      })}
    </DeskSection>
  );
}
