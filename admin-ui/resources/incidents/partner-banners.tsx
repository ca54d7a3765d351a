import Alert from '@mui/material/Alert';
import { useTranslate } from 'react-admin';
import type { IncidentSummary } from '../../../schemas/types/index.ts';
import { useSentence } from '../../fields/findings.tsx';
import { formatInstant } from '../../fields/formats.ts';

/** Which partners are left alone, since when and until when; and a loop that does not turn. */
export function PartnerBanners({ summary }: { summary: IncidentSummary }) {
  const translate = useTranslate();
  const sentence = useSentence();
  const { partners, loop } = summary;
  return (
    <>
      {loop.lastTurnAt !== null && !loop.alive ? (
        <Alert severity="error" sx={{ my: 1 }}>
          {translate('incidents.loop', { at: formatInstant(loop.lastTurnAt) })}
        </Alert>
      ) : null}
      {partners.map(({ target, targetName, state, since, nextTryAt, waiting, cause }) => (
        <Alert key={target} severity="warning" sx={{ my: 1, overflowWrap: 'anywhere' }}>
          {translate(`incidents.partner.${state === 'half-open' ? 'half-open' : 'open'}`, {
            name: sentence(targetName),
            since: formatInstant(since),
            at: formatInstant(nextTryAt),
            smart_count: waiting,
          })}{' '}
          {sentence(cause)}
        </Alert>
      ))}
    </>
  );
}
