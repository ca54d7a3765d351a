import Box from '@mui/material/Box';
import LinearProgress from '@mui/material/LinearProgress';
import { lazy, Suspense, useState } from 'react';
import { useTranslate } from 'react-admin';
import type { ChangesAnswer } from '../../../schemas/types/index.ts';
import { Carried } from './carried.tsx';
import { ChangeList } from './change-list.tsx';

const ComparedDiagram = lazy(() =>
  import('./compared-diagram.tsx').then(({ ComparedDiagram: diagram }) => ({ default: diagram })),
);

interface ComparedProps {
  answer: ChangesAnswer;
  onGoTo?: (pointer: string) => void;
}

/** Two texts of a definition side by side in words; of a process the diagram with what came, went and changed. */
export function Compared({ answer, onGoTo }: ComparedProps) {
  const translate = useTranslate();
  const [shown, setShown] = useState<string>();
  const { kind, changes, before, after, carried = [] } = answer;
  const drawn = kind === 'service-process' && changes.length > 0 && before && after;
  return (
    <>
      {drawn ? (
        <Suspense fallback={<LinearProgress aria-label={translate('diagram.drawing')} />}>
          <ComparedDiagram before={before} after={after} changes={changes} onShow={setShown} />
        </Suspense>
      ) : null}
      <Box sx={{ mt: 2 }}>
        <ChangeList changes={changes} {...(onGoTo ? { onGoTo } : {})} {...(shown === undefined ? {} : { shown })} />
      </Box>
      {carried.length > 0 ? <Carried carried={carried} /> : null}
    </>
  );
}
