import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import useMediaQuery from '@mui/material/useMediaQuery';
import { ReactFlowProvider } from '@xyflow/react';
import { useCallback, useMemo, useState } from 'react';
import { useRecordContext, useTranslate } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { useFindings } from '../../fields/findings.tsx';
import { isSame, type Selection } from '../selection.ts';
import { DiagramFrame } from './diagram-frame.tsx';
import { DiagramLegend } from './diagram-legend.tsx';
import { SheetButtons, ZoomButtons } from './diagram-toolbar.tsx';
import { flawsByPlace } from './flaws.ts';
import { lanePlaces } from './lane-places.ts';
import { legendItems } from './legend-items.ts';
import { placeName } from './marks-context.ts';
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
  const shown = chosen ?? (narrow ? 'outline' : 'drawing');
  // What is marked here holds until the tables mark something else.
  const marked = own && isSame(own.over, selected) ? own.mark : selected;

  const items = useMemo(() => legendItems(graph), [graph]);
  const marks = useMemo(
    () => ({ flaws: flawsByPlace(all), marked: placeName(marked), lanes: lanePlaces(drawing, graph), gone }),
    [all, marked, drawing, graph, gone],
  );

  function mark(selection: Selection) {
    setOwn({ over: selected, mark: selection });
    onMark?.(selection);
  }
  function open(selection: Selection) {
    mark(selection);
    onOpen(selection);
  }

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
        <>
          <DiagramFrame
            {...{ graph, drawing, failed, marks }}
            height="max(420px, calc(100vh - 320px))"
            selected={marked}
            onMark={mark}
            onOpen={open}
          />
          <Box sx={{ mt: 1 }}>
            <DiagramLegend items={items} lanes={marks.lanes ? graph.lanes : []} />
          </Box>
        </>
      )}
      {sheet && drawing ? (
        <ProcessSheet drawing={drawing} items={items} lanes={marks.lanes} to={sheet} onDone={sheetDone} />
      ) : null}
    </ReactFlowProvider>
  );
}
