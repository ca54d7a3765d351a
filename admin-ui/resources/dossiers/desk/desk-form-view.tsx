import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import type { Theme } from '@mui/material/styles';
import Typography from '@mui/material/Typography';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useMemo, useState } from 'react';
import { useLocale, useTranslate } from 'react-admin';
import { ServerProblem } from '../../../providers/problem.ts';
import { DeskActs } from './desk-acts.tsx';
import { type Desk, DeskProvider } from './desk-context.tsx';
import { type PersonPlace, type Place, placeOfError } from './desk-faults.ts';
import type { DeskForm } from './desk-form.ts';
import { moveOnEnter } from './enter-moves.ts';
import { MoreSection } from './more-section.tsx';
import { PapersSection } from './papers-section.tsx';
import { PeopleSection } from './people-section.tsx';
import { ProcedureSection } from './procedure-section.tsx';
import { SummaryPanel } from './summary-panel.tsx';
import type { DeskWork } from './use-desk-work.ts';

const withPerson = (form: DeskForm, place: PersonPlace, change: Partial<DeskForm['applicant']>): DeskForm =>
  place === 'applicant'
    ? { ...form, applicant: { ...form.applicant, ...change } }
    : {
        ...form,
        others: {
          ...form.others,
          [place]: { ...form.others[place], person: { ...form.others[place].person, ...change } },
        },
      };

/** The sections of the desk beside date, fee and the buttons that save. */
export function DeskFormView({ work, officer }: { work: DeskWork; officer: boolean }) {
  const translate = useTranslate();
  const language = useLocale() === 'en' ? 'en' : 'vi';
  const wide = useMediaQuery<Theme>((theme) => theme.breakpoints.up('lg'));
  const [left, setLeft] = useState<ReadonlySet<Place>>(new Set());
  const { form, faults, shownAll, opening, error, update } = work;

  const refused = useMemo(() => {
    const told = new Map<Place, string>();
    if (error instanceof ServerProblem)
      for (const reason of error.errors) {
        const at = placeOfError(reason, form);
        if (at !== undefined) told.set(at, reason.message[language]);
      }
    return told;
  }, [error, form, language]);

  const desk: Desk = {
    form,
    officer,
    update,
    changePerson: (at, change) => update((before) => withPerson(before, at, change)),
    faultAt(at) {
      const fault = shownAll || left.has(at) ? faults.get(at) : undefined;
      return refused.get(at) ?? (fault && translate(`dossiers.faults.${fault}`));
    },
    leave: (at) => setLeft((before) => (before.has(at) ? before : new Set([...before, at]))),
  };

  function submit(takeFirstAct: boolean) {
    const wrong = work.submit(takeFirstAct);
    if (wrong !== undefined) document.getElementById(wrong)?.focus();
  }

  const acts = <DeskActs work={work} officer={officer} short={!wide} onSubmit={submit} />;
  const summary = <SummaryPanel {...opening} />;
  return (
    <DeskProvider value={desk}>
      <Box
        component="form"
        noValidate
        onSubmit={(event) => event.preventDefault()}
        onKeyDown={moveOnEnter}
        sx={{
          display: 'grid',
          gap: 2,
          mt: 2,
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) 340px' },
        }}
      >
        <Box>
          <ProcedureSection />
          <PeopleSection />
          <PapersSection preview={opening.preview} />
          <MoreSection />
        </Box>
        <Box>
          <Paper
            component="section"
            variant="outlined"
            aria-label={translate('dossiers.create.summary')}
            sx={{ p: 2, position: { lg: 'sticky' }, top: { lg: 64 } }}
          >
            <Typography component="h2" variant="subtitle1" sx={{ fontWeight: 600 }}>
              {translate('dossiers.create.summary')}
            </Typography>
            {summary}
            {wide ? acts : null}
          </Paper>
        </Box>
        {wide ? null : (
          <Paper square elevation={4} sx={{ position: 'sticky', bottom: 0, zIndex: 2, p: 1, mx: -1 }}>
            {acts}
          </Paper>
        )}
      </Box>
    </DeskProvider>
  );
}
