import PrintIcon from '@mui/icons-material/Print';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import GlobalStyles from '@mui/material/GlobalStyles';
import Skeleton from '@mui/material/Skeleton';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { formatInstant } from '../../../../fields/formats.ts';
import { Card } from '../card.tsx';
import { useDossier } from '../dossier-context.tsx';
import { deadlineQuery } from '../dossier-queries.ts';
import { useInLanguage } from '../in-language.ts';
import { ProblemList } from '../problem-list.tsx';
import { DeadlineDates } from './deadline-dates.tsx';
import { ExtendButton } from './extend-button.tsx';
import { TimeBarPicture } from './time-bar-picture.tsx';

/** While the ledger is printed nothing else is. */
const ONLY_LEDGER = {
  '@media print': {
    'body *': { visibility: 'hidden' },
    '.deadline-ledger, .deadline-ledger *': { visibility: 'visible' },
    '.deadline-ledger': { position: 'absolute', left: 0, top: 0, width: '100%' },
    '.deadline-ledger .not-printed': { display: 'none' },
  },
} as const;

/** *Vì sao ngày này?*: every act of the clock in a sentence, with a picture; printable. */
export function DeadlineCard() {
  const translate = useTranslate();
  const say = useInLanguage();
  const { id, dossier } = useDossier();
  const { data, error } = useQuery(deadlineQuery(id));
  const { dueDate } = dossier.dates;
  return (
    <Card
      title={translate('dossier.deadline.title')}
      className="deadline-ledger"
      actions={
        data && data.acts.length > 0 ? (
          <Button className="not-printed" size="small" startIcon={<PrintIcon />} onClick={() => window.print()}>
            {translate('dossier.deadline.print')}
          </Button>
        ) : null
      }
    >
      <GlobalStyles styles={ONLY_LEDGER} />
      {error ? <ProblemList error={error} /> : null}
      {!data && !error ? <Skeleton variant="rounded" height={120} /> : null}
      {data ? (
        <>
          <Typography sx={{ mb: 1 }}>
            {dossier.dossierNo ? `${dossier.dossierNo} · ` : ''}
            {dueDate
              ? translate('dossier.deadline.due', { at: formatInstant(dueDate) })
              : translate('dossier.deadline.none')}
          </Typography>
          <TimeBarPicture acts={data.acts.map(({ act }) => act)} />
          <Box component="ol" sx={{ m: 0, mt: 1, pl: 3, display: 'grid', gap: 0.75, fontSize: 14 }}>
            {data.acts.map(({ act, sentence }) => (
              <li key={`${act.kind}${act.at}${act.dueDate ?? ''}`}>{say(sentence)}</li>
            ))}
          </Box>
          <DeadlineDates view={data} />
          {data.extension && !dossier.step?.final ? (
            <Box className="not-printed" sx={{ mt: 1.5 }}>
              <ExtendButton dueDate={dueDate} chance={data.extension} />
            </Box>
          ) : null}
        </>
      ) : null}
    </Card>
  );
}
