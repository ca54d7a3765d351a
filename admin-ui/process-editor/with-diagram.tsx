import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { Theme } from '@mui/material/styles';
import useMediaQuery from '@mui/material/useMediaQuery';
import { lazy, type ReactNode, Suspense } from 'react';
import { Loading, useStore, useTranslate } from 'react-admin';
import { useSelection } from './selection.ts';

const Diagram = lazy(() =>
  import('./diagram/process-diagram.tsx').then(({ ProcessDiagram: view }) => ({ default: view })),
);

/** A table with the diagram beside it where there is room and somebody wants it: what is chosen in one is marked in the other. */
export function WithDiagram({ children }: { children: ReactNode }) {
  const translate = useTranslate();
  const roomy = useMediaQuery<Theme>((theme) => theme.breakpoints.up('lg'));
  const [beside, setBeside] = useStore('processes.diagramBeside', false);
  const { selected, select, open } = useSelection();
  if (!roomy) return children;
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: beside ? 'minmax(0, 1fr) minmax(0, 1fr)' : '1fr', gap: 2 }}>
      <Box sx={{ minWidth: 0 }}>
        <Button size="small" aria-pressed={beside} onClick={() => setBeside(!beside)} sx={{ float: 'right', mt: -1 }}>
          {translate(beside ? 'processes.tabs.hideDiagram' : 'processes.tabs.showDiagram')}
        </Button>
        <Box sx={{ clear: 'both' }}>{children}</Box>
      </Box>
      {beside ? (
        <Box sx={{ position: 'sticky', top: 64, alignSelf: 'start', minWidth: 0 }}>
          <Suspense fallback={<Loading />}>
            <Diagram selected={selected} onOpen={open} onMark={select} />
          </Suspense>
        </Box>
      ) : null}
    </Box>
  );
}
