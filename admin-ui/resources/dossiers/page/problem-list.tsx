import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { ServerProblem } from '../../../providers/problem.ts';
import { ReasonList } from './reason-list.tsx';

/** Everything the server said no for, where it was asked. */
export function ProblemList({ error }: { error: Error }) {
  const translate = useTranslate();
  const reasons = error instanceof ServerProblem ? error.errors : [];
  return (
    <Alert severity="error" sx={{ '& .MuiAlert-message': { minWidth: 0 } }}>
      {reasons.length > 0 ? (
        <ReasonList reasons={reasons} />
      ) : (
        <Box>{error instanceof ServerProblem ? error.message : translate(error.message)}</Box>
      )}
    </Alert>
  );
}
