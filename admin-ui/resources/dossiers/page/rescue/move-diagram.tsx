import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { ReactFlowProvider } from '@xyflow/react';
import { useMemo, useState } from 'react';
import { useTranslate } from 'react-admin';
import type { DossierProcess } from '../../../../../schemas/types/index.ts';
import { DiagramFrame } from '../../../../process-editor/diagram/diagram-frame.tsx';
import { ZoomButtons } from '../../../../process-editor/diagram/diagram-toolbar.tsx';
import { drawableProcess } from '../../../../process-editor/diagram/drawable-process.ts';
import { lanePlaces } from '../../../../process-editor/diagram/lane-places.ts';
import { GONE, MARKED } from '../../../../process-editor/diagram/look.ts';
import { type Marks, placeName } from '../../../../process-editor/diagram/marks-context.ts';
import { type GraphNode, processGraph } from '../../../../process-editor/diagram/process-graph.ts';
import { useDiagramWords } from '../../../../process-editor/diagram/use-diagram-words.ts';
import { useDrawing } from '../../../../process-editor/diagram/use-drawing.ts';
import type { Selection } from '../../../../process-editor/selection.ts';

interface MoveDiagramProps {
  process: DossierProcess;
  /** Where the dossier stands; undefined before its first act. */
  here: string | undefined;
  /** Where it is to go; empty until it is chosen. */
  target: string;
  onChoose(stepCode: string): void;
}

/** The process as it is drawn for those who configure it: where the dossier stands, and where it is to go. */
export function MoveDiagram({ process, here, target, onChoose }: MoveDiagramProps) {
  const translate = useTranslate();
  const graph = useMemo(() => processGraph(drawableProcess(process.body)), [process]);
  const words = useDiagramWords();
  const { drawing, failed } = useDrawing(graph, words);
  const [looked, setLooked] = useState<Selection>();
  const nodeOf = (stepCode: string | undefined) => graph.nodes.find((node) => node.stepCode === stepCode);
  const stepAt = ({ kind, index }: Selection) =>
    kind === 'step' ? graph.nodes.find((node) => node.index === index) : undefined;
  const standing = nodeOf(here);
  const chosen = target === '' ? undefined : nodeOf(target);
  // Arrow keys look at a step, Enter chooses it; what is chosen elsewhere is looked at here.
  const selected = looked ?? placeOf(chosen);
  const marks = useMemo(
    (): Marks => ({
      flaws: new Map(),
      marked: placeName(selected),
      lanes: lanePlaces(drawing, graph),
      ...(standing?.index === undefined ? {} : { gone: new Set([`step-${standing.index}`]) }),
    }),
    [selected, drawing, graph, standing],
  );
  function choose(selection: Selection) {
    const step = stepAt(selection);
    setLooked(undefined);
    if (step && step.stepCode !== here) onChoose(step.stepCode);
  }
  return (
    <ReactFlowProvider>
      <Box component="section" aria-label={translate('rescue.move.diagram')} sx={{ minWidth: 0 }}>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, mb: 0.5 }}>
          <Typography variant="body2" sx={{ flex: 1, display: 'flex', flexWrap: 'wrap', columnGap: 2 }} component="div">
            <Told colour={GONE} label={translate('rescue.move.from')}>
              {standing?.stepName ?? translate('rescue.move.nowhere')}
            </Told>
            <Told colour={MARKED} label={translate('rescue.move.to')}>
              {chosen?.stepName ?? translate('rescue.move.notChosen')}
            </Told>
          </Typography>
          {drawing ? <ZoomButtons /> : null}
        </Box>
        {failed ? <Alert severity="error">{translate('diagram.failed')}</Alert> : null}
        <DiagramFrame
          {...{ graph, drawing, failed, marks }}
          height="max(300px, 42vh)"
          selected={selected ?? placeOf(standing)}
          onMark={setLooked}
          onOpen={choose}
        />
      </Box>
    </ReactFlowProvider>
  );
}

const placeOf = (node: GraphNode | undefined): Selection | undefined =>
  node?.index === undefined ? undefined : { kind: 'step', index: node.index };

function Told({ colour, label, children }: { colour: string; label: string; children: string }) {
  return (
    <span>
      <Box
        component="span"
        aria-hidden
        sx={{
          display: 'inline-block',
          width: 14,
          height: 10,
          mr: 0.75,
          border: 3,
          borderColor: colour,
          borderRadius: 0.5,
        }}
      />
      {label} <strong>{children}</strong>
    </span>
  );
}
