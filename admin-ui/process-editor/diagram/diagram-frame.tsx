import LinearProgress from '@mui/material/LinearProgress';
import Paper from '@mui/material/Paper';
import { useLayoutEffect, useRef, useState } from 'react';
import { useTranslate } from 'react-admin';
import type { Selection } from '../selection.ts';
import { DiagramCanvas } from './diagram-canvas.tsx';
import type { Drawing } from './drawing.ts';
import { type Marks, MarksContext } from './marks-context.ts';
import type { ProcessGraph } from './process-graph.ts';

interface DiagramFrameProps {
  graph: ProcessGraph;
  drawing: Drawing | undefined;
  failed: boolean;
  marks: Marks;
  height: string | number;
  selected: Selection | undefined;
  onMark(selection: Selection): void;
  onOpen(selection: Selection): void;
}

/** The drawing in the room there is for it, once it is laid out. */
export function DiagramFrame({ graph, drawing, failed, marks, height, selected, onMark, onOpen }: DiagramFrameProps) {
  const translate = useTranslate();
  const place = useRef<HTMLDivElement>(null);
  const [room, setRoom] = useState<{ width: number; height: number }>();
  useLayoutEffect(() => {
    if (place.current) setRoom({ width: place.current.clientWidth, height: place.current.clientHeight });
  }, []);
  const step = selected?.kind === 'step' ? graph.nodes.find(({ index }) => index === selected.index) : undefined;
  return (
    <MarksContext.Provider value={marks}>
      <Paper ref={place} variant="outlined" sx={{ position: 'relative', height, overflow: 'hidden' }}>
        {drawing && room ? (
          <DiagramCanvas
            drawing={drawing}
            room={room}
            selected={selected}
            announcement={step ? `${step.stepCode} ${step.stepName}` : ''}
            onMark={onMark}
            onOpen={onOpen}
          />
        ) : failed ? null : (
          <LinearProgress aria-label={translate('diagram.drawing')} />
        )}
      </Paper>
    </MarksContext.Provider>
  );
}
