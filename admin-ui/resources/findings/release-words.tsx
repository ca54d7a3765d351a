import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { Acknowledgement, Release } from '../../../schemas/types/index.ts';
import { useSentence } from '../../fields/findings.tsx';
import { DefinitionLink } from '../drafts/definition-link.tsx';
import { ReleaseLink } from '../drafts/release-link.tsx';
import { capital } from './capital.ts';

const FIRST = 10;

const keyOf = ({ findingCode, reason, since, acceptedFault }: Acknowledgement): string =>
  JSON.stringify([findingCode, reason, since, acceptedFault]);

/** What a release was made in spite of: each kind of finding, why it may stay, and where. */
export function ReleaseWords({ release: { acknowledged = [], findingTitles = [] } }: { release: Release }) {
  const translate = useTranslate();
  const sentence = useSentence();
  if (acknowledged.length === 0) return null;
  const titles = new Map(findingTitles.map(({ findingCode, title }) => [findingCode, title]));
  return (
    <Box component="section" aria-labelledby="release-words" sx={{ mt: 2, maxWidth: 800 }}>
      <Typography id="release-words" variant="h6" component="h3">
        {translate('findings.inSpite', { smart_count: acknowledged.length })}
      </Typography>
      <Box component="ul" sx={{ m: 0, pl: 2.5, overflowWrap: 'anywhere' }}>
        {[...Map.groupBy(acknowledged, keyOf)].map(([key, some]) => {
          const [first] = some;
          if (!first) return null;
          const { findingCode, reason, since, acceptedFault } = first;
          const title = titles.get(findingCode);
          const definitions = [...new Map(some.map((one) => [`${one.kind}/${one.code}`, one])).values()];
          return (
            <Box component="li" key={key} sx={{ mb: 1 }}>
              {title ? capital(sentence(title)) : findingCode}
              <Typography variant="body2">
                {translate(acceptedFault === undefined ? 'findings.review.because' : 'findings.acceptedBecause', {
                  reason,
                })}
                {since === undefined ? null : (
                  <>
                    {' · '}
                    <ReleaseLink seq={since} />
                  </>
                )}
              </Typography>
              <Typography variant="body2" color="textSecondary" component="div">
                {definitions.slice(0, FIRST).map(({ kind, code, path }, index) => (
                  <span key={`${kind}/${code}`}>
                    {index > 0 ? ', ' : ''}
                    <DefinitionLink kind={kind} code={code} pointer={path}>
                      {code}
                    </DefinitionLink>
                  </span>
                ))}
                {definitions.length > FIRST
                  ? ` ${translate('findings.morePlaces', { smart_count: definitions.length - FIRST })}`
                  : ''}
              </Typography>
            </Box>
          );
        })}
      </Box>
    </Box>
  );
}
