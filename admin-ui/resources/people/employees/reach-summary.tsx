import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { useWatch } from 'react-hook-form';
import type { Post } from '../../../../schemas/types/index.ts';
import { useCodeNames } from '../../../fields/use-code-options.ts';
import { type Extent, RIGHTS, summariseReach } from './reach.ts';
import { useRoleGrants } from './use-role-grants.ts';

const WORKING = 1;

function Line({ label, children }: { label: string; children: ReactNode }) {
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1, py: 0.25 }}>
      <Typography component="dt" variant="body2" sx={{ fontWeight: 600, minWidth: 140 }}>
        {label}
      </Typography>
      <Typography component="dd" variant="body2" sx={{ m: 0, flex: '1 1 240px' }}>
        {children}
      </Typography>
    </Box>
  );
}

/** What the person in the form may do, in words, while posts are changed. */
export function ReachSummary() {
  const translate = useTranslate();
  const posts: Post[] | undefined = useWatch({ name: 'body.posts' });
  const workingStatus: unknown = useWatch({ name: 'body.workingStatus' });
  const roles = useRoleGrants();
  const { nameOf } = useCodeNames('agencies', [...new Set((posts ?? []).map(({ agencyCode }) => agencyCode))]);
  if (!roles || !posts) return null;
  const words = 'people.reach';
  if (workingStatus !== WORKING) return <Alert severity="warning">{translate(`${words}.retired`)}</Alert>;
  if (posts.length === 0) return <Alert severity="warning">{translate(`${words}.noPosts`)}</Alert>;
  const { extents, operate, unknownRoles, withoutAgency } = summariseReach(posts, roles);
  function sentence(extent: Extent): string {
    if (extent.everywhere) return translate(`${words}.everywhere`);
    if (extent.places.length === 0) return translate(`${words}.nothing`);
    return extent.places
      .map(({ agencyCode, below }) => {
        const agency = nameOf(agencyCode) || agencyCode;
        return below ? translate(`${words}.below`, { agency }) : agency;
      })
      .join('; ');
  }
  return (
    <Box aria-live="polite">
      <Box component="dl" sx={{ m: 0 }}>
        {RIGHTS.map((right) => (
          <Line key={right} label={translate(`${words}.${right}`)}>
            {sentence(extents[right])}
          </Line>
        ))}
        <Line label={translate(`${words}.operate`)}>{translate(`${words}.${operate ? 'yes' : 'no'}`)}</Line>
      </Box>
      {[
        ...unknownRoles.map((role) => translate(`${words}.unknownRole`, { role })),
        ...withoutAgency.map((role) => translate(`${words}.noAgency`, { role })),
      ].map((text) => (
        <Alert key={text} severity="warning" sx={{ mt: 1 }}>
          {text}
        </Alert>
      ))}
    </Box>
  );
}
