import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import type { Reason } from './dossier-answers.ts';
import { useInLanguage } from './in-language.ts';

/** *Vì sao không làm được?*: every reason in words, and who can mend it; once where that is the same for all. */
export function ReasonList({ reasons }: { reasons: Reason[] }) {
  const translate = useTranslate();
  const say = useInLanguage();
  const menders = new Set(reasons.map(({ mender }) => mender?.vi));
  const same = menders.size === 1;
  const mender = ({ mender: who }: Reason) =>
    who ? (
      <Box component="span" sx={{ display: 'block', color: 'text.secondary', fontSize: 13 }}>
        {translate('dossier.acts.mender', { who: say(who) })}
      </Box>
    ) : null;
  return (
    <>
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {reasons.map((reason) => (
          <li key={`${reason.code}${reason.message.vi}`}>
            {say(reason.message)}
            {same ? null : mender(reason)}
          </li>
        ))}
      </Box>
      {same && reasons[0] ? mender(reasons[0]) : null}
    </>
  );
}
