import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { ReactFlowProvider } from '@xyflow/react';
import { useMemo, useState } from 'react';
import { useTranslate } from 'react-admin';
import type { Change, Draft } from '../../../schemas/types/index.ts';
import { DiagramFrame } from '../../process-editor/diagram/diagram-frame.tsx';
import { ZoomButtons } from '../../process-editor/diagram/diagram-toolbar.tsx';
import { drawableProcess } from '../../process-editor/diagram/drawable-process.ts';
import { lanePlaces } from '../../process-editor/diagram/lane-places.ts';
import { placeName } from '../../process-editor/diagram/marks-context.ts';
import { processGraph } from '../../process-editor/diagram/process-graph.ts';
import { useDiagramWords } from '../../process-editor/diagram/use-diagram-words.ts';
import { useDrawing } from '../../process-editor/diagram/use-drawing.ts';
import type { Selection } from '../../process-editor/selection.ts';
import { ChangeLegend } from './change-legend.tsx';
import { comparedProcess } from './compared-process.ts';

interface ComparedDiagramProps {
  before: Draft['body'];
  after: Draft['body'];
  changes: readonly Change[];
  /** Tells where the changes of a chosen step or action are listed, as their JSON Pointer. */
  onShow(place: string): void;
}

/** The diagram of both texts of a process at once, with what came, went and changed. */
export function ComparedDiagram({ before, after, changes, onShow }: ComparedDiagramProps) {
  const translate = useTranslate();
  const [chosen, setChosen] = useState<Selection>();
  const compared = useMemo(() => comparedProcess(before, after, changes), [before, after, changes]);
  const graph = useMemo(() => processGraph(drawableProcess(compared.body)), [compared]);
  const words = useDiagramWords();
  const { drawing, failed } = useDrawing(graph, words);
  const marks = useMemo(
    () => ({
      flaws: new Map(),
      marked: placeName(chosen),
      lanes: lanePlaces(drawing, graph),
      changes: compared.marks,
    }),
    [chosen, drawing, graph, compared],
  );

  function show(selection: Selection) {
    setChosen(selection);
    const listed = compared.places.get(placeName(selection) ?? '');
    if (listed !== undefined) onShow(listed);
  }

  return (
    <ReactFlowProvider>
      <Box component="section" aria-label={translate('changes.picture')}>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, mb: 0.5 }}>
          <Typography variant="h6" component="h3" sx={{ flex: 1 }}>
            {translate('changes.picture')}
          </Typography>
          {drawing ? <ZoomButtons /> : null}
        </Box>
        <Typography variant="body2" color="textSecondary" gutterBottom>
          {translate('changes.pictureHelp')}
        </Typography>
        {failed ? <Alert severity="error">{translate('diagram.failed')}</Alert> : null}
        <DiagramFrame
          {...{ graph, drawing, failed, marks }}
          height="max(420px, 60vh)"
          selected={chosen}
          onMark={setChosen}
          onOpen={show}
        />
        <ChangeLegend />
      </Box>
    </ReactFlowProvider>
  );
}
