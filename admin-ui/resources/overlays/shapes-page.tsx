import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import LinearProgress from '@mui/material/LinearProgress';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Title, useTranslate } from 'react-admin';
import type { ShapeGroup } from '../../../schemas/types/index.ts';
import { address, sendJson } from '../../providers/http-client.ts';
import { ProblemAlert } from '../drafts/problem-alert.tsx';
import { JoinDialog } from './join-dialog.tsx';
import { ShapeCard } from './shape-card.tsx';

/** *Quy trình cùng khuôn*: groups of processes that could share a base. */
export function ShapesPage() {
  const translate = useTranslate();
  const [joining, setJoining] = useState<ShapeGroup>();
  const { data, error } = useQuery({
    queryKey: ['shapes'],
    queryFn: ({ signal }) => sendJson<ShapeGroup[]>(address('shapes'), { signal }),
  });
  return (
    <Box sx={{ maxWidth: 1000, py: 2 }}>
      <Title title={translate('overlays.title')} />
      <Alert severity="info" sx={{ mb: 2 }}>
        {translate('overlays.intro')}
      </Alert>
      {error ? <ProblemAlert error={error} /> : null}
      {!data && !error ? <LinearProgress aria-label={translate('ra.page.loading')} /> : null}
      {data?.length === 0 ? <Alert severity="success">{translate('overlays.none')}</Alert> : null}
      {data?.map((group) => (
        <ShapeCard key={group.shape} group={group} onJoin={() => setJoining(group)} />
      ))}
      {joining ? <JoinDialog group={joining} onClose={() => setJoining(undefined)} /> : null}
    </Box>
  );
}
