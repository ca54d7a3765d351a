import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import LinearProgress from '@mui/material/LinearProgress';
import Paper from '@mui/material/Paper';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import useMediaQuery from '@mui/material/useMediaQuery';
import { ReactFlowProvider } from '@xyflow/react';
import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useRecordContext, useTranslate } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { useFindings } from '../../fields/findings.tsx';
import { isSame, type Selection } from '../selection.ts';
import { DiagramCanvas } from './diagram-canvas.tsx';
import { DiagramLegend } from './diagram-legend.tsx';
import { SheetButtons, ZoomButtons } from './diagram-toolbar.tsx';
import { flawsByPlace } from './flaws.ts';
import { legendItems } from './legend-items.ts';
import { MarksContext, placeName } from './marks-context.ts';
import { MissingNotes } from './missing-notes.tsx';
import { ProcessOutline } from './process-outline.tsx';
import { ProcessSheet } from './process-sheet.tsx';
import { useDiagramWords } from './use-diagram-words.ts';
import { useDrawing } from './use-drawing.ts';
import { useProcessGraph } from './use-process-graph.ts';

export interface ProcessDiagramProps {
  /** Marked in the tables: centred and marked here. */
  selected?: Selection | undefined;
  /** Opens the form of what was chosen here. */
  onOpen(selection: Selection): void;
  /** Marks without opening; by default only here. */
  onMark?: (selection: Selection) => void;
  /** Places somebody has gone through: `step-3`, `action-7`. */
  gone?: ReadonlySet<string>;
}

const nowhere: ReadonlySet<string> = new Set();

type Shown = 'drawing' | 'outline';

/** *Sơ đồ*: the process as the engine runs it, drawn or told, following what is typed. */
export function ProcessDiagram(props: ProcessDiagramProps) {
  const body: unknown = useWatch({ name: 'body' });
  const processNo: unknown = useRecordContext()?.id;
  // A form that is not filled yet would be drawn as an empty process, and looked at from there.
  return body === undefined ? null : <OpenDiagram key={String(processNo)} body={body} {...props} />;
}

function OpenDiagram({ body, selected, onOpen, onMark, gone = nowhere }: ProcessDiagramProps & { body: unknown }) {
  const translate = useTranslate();
  const narrow = useMediaQuery('(max-width:600px)', { noSsr: true });
  const [chosen, setChosen] = useState<Shown>();
  const [sheet, setSheet] = useState<'printer' | 'file'>();
  const sheetDone = useCallback(() => setSheet(undefined), []);
  const [own, setOwn] = useState<{ over: Selection | undefined; mark: Selection }>();
  const graph = useProcessGraph(body);
  const words = useDiagramWords();
  const { drawing, failed } = useDrawing(graph, words);
  const { all } = useFindings();
  const place = useRef<HTMLDivElement>(null);
  const [room, setRoom] = useState<{ width: number; height: number }>();
  const shown = chosen ?? (narrow ? 'outline' : 'drawing');
  // What is marked here holds until the tables mark something else.
  const marked = own && isSame(own.over, selected) ? own.mark : selected;

  // biome-ignore lint/correctness/useExhaustiveDependencies: the place is there only while the drawing is shown.
  useLayoutEffect(() => {
    if (place.current) setRoom({ width: place.current.clientWidth, height: place.current.clientHeight });
  }, [shown]);

  const items = useMemo(() => legendItems(graph), [graph]);
  const marks = useMemo(() => {
    const banded = drawing === undefined || drawing.bands.length > 0 || graph.lanes.length < 2;
    const lanes = banded ? undefined : new Map(graph.lanes.map(({ code }, order) => [code, order]));
    return { flaws: flawsByPlace(all), marked: placeName(marked), lanes, gone };
  }, [all, marked, drawing, graph, gone]);

  function mark(selection: Selection) {
    setOwn({ over: selected, mark: selection });
    onMark?.(selection);
  }
  function open(selection: Selection) {
    mark(selection);
    onOpen(selection);
  }
  const step = marked?.kind === 'step' ? graph.nodes.find(({ index }) => index === marked.index) : undefined;

  return (
    <ReactFlowProvider>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 0.5, mb: 1 }}>
        <ToggleButtonGroup
          exclusive
          size="small"
          value={shown}
          aria-label={translate('diagram.shown')}
          onChange={(_event, value: Shown | null) => value && setChosen(value)}
        >
          <ToggleButton value="drawing">{translate('diagram.asDrawing')}</ToggleButton>
          <ToggleButton value="outline">{translate('diagram.asOutline')}</ToggleButton>
        </ToggleButtonGroup>
        <Box sx={{ flex: 1 }} />
        {shown === 'drawing' && drawing ? <ZoomButtons /> : null}
        {drawing ? <SheetButtons onAsk={setSheet} /> : null}
      </Box>
      <MissingNotes graph={graph} />
      {failed ? <Alert severity="error">{translate('diagram.failed')}</Alert> : null}
      {shown === 'outline' ? (
        <ProcessOutline graph={graph} words={words} selected={marked} flaws={marks.flaws} gone={gone} onOpen={open} />
      ) : (
        <MarksContext.Provider value={marks}>
          <Paper
            ref={place}
            variant="outlined"
            sx={{ position: 'relative', height: 'max(420px, calc(100vh - 320px))', overflow: 'hidden' }}
          >
            {drawing && room ? (
              <DiagramCanvas
                drawing={drawing}
                room={room}
                selected={marked}
                announcement={step ? `${step.stepCode} ${step.stepName}` : ''}
                onMark={mark}
                onOpen={open}
              />
            ) : failed ? null : (
              <LinearProgress aria-label={translate('diagram.drawing')} />
            )}
          </Paper>
          <Box sx={{ mt: 1 }}>
            <DiagramLegend items={items} lanes={marks.lanes ? graph.lanes : []} />
          </Box>
        </MarksContext.Provider>
      )}
      {sheet && drawing ? (
        <ProcessSheet drawing={drawing} items={items} lanes={marks.lanes} to={sheet} onDone={sheetDone} />
      ) : null}
    </ReactFlowProvider>
  );
}
