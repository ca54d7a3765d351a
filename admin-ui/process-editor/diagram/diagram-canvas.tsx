import Box from '@mui/material/Box';
import useMediaQuery from '@mui/material/useMediaQuery';
import { MiniMap, ReactFlow, useReactFlow } from '@xyflow/react';
import '@xyflow/react/dist/base.css';
import { type KeyboardEvent, type MouseEvent, useEffect, useId, useMemo, useRef } from 'react';
import { useTranslate } from 'react-admin';
import { isSame, type Selection } from '../selection.ts';
import type { Drawing } from './drawing.ts';
import { edgeTypes, type FlowEdge, type FlowNode, flowEdges, flowNodes, nodeTypes } from './flow-elements.tsx';
import { FRAME, laneLook } from './look.ts';
import { useMarks } from './marks-context.ts';
import { boxOf, type Direction, firstView, LEGIBLE_ZOOM, stepBeside } from './view.ts';

interface DiagramCanvasProps {
  drawing: Drawing;
  room: { width: number; height: number };
  selected: Selection | undefined;
  /** What the marked step or action is called, for those who hear the page. */
  announcement: string;
  onMark(selection: Selection): void;
  onOpen(selection: Selection): void;
}

const directions: Record<string, Direction> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

const MOVE_MS = 220;

/** Which act written into a step was clicked. */
function actionAt({ target }: MouseEvent): number | undefined {
  const place = target instanceof Element ? target.closest('[data-action]')?.getAttribute('data-action') : undefined;
  return place === undefined || place === null ? undefined : Number(place);
}

/** The drawing that is moved and zoomed; arrow keys go from step to step, Enter opens. */
export function DiagramCanvas({ drawing, room, selected, announcement, onMark, onOpen }: DiagramCanvasProps) {
  const translate = useTranslate();
  const help = useId();
  const { marked } = useMarks();
  const { setCenter, getZoom, zoomIn, zoomOut, fitView } = useReactFlow<FlowNode, FlowEdge>();
  const wide = useMediaQuery('(min-width:1000px)');
  const calm = useMediaQuery('(prefers-reduced-motion: reduce)');
  const nodes = useMemo(() => flowNodes(drawing), [drawing]);
  const edges = useMemo(() => flowEdges(drawing), [drawing]);
  const view = useRef(firstView(drawing, room));
  const clicked = useRef<Selection>(undefined);
  const centred = useRef<Selection>(undefined);
  const duration = calm ? 0 : MOVE_MS;

  useEffect(() => {
    if (!selected || isSame(selected, centred.current)) return;
    const box = boxOf(drawing, selected);
    if (!box) return;
    centred.current = selected;
    // What somebody clicks on is where they look already.
    if (isSame(selected, clicked.current)) return;
    const zoom = Math.max(getZoom(), LEGIBLE_ZOOM);
    void setCenter(box.x + box.width / 2, box.y + box.height / 2, { zoom, duration });
  }, [selected, drawing, setCenter, getZoom, duration]);

  function openClicked(selection: Selection) {
    clicked.current = selection;
    onOpen(selection);
  }

  function onKeyDown(event: KeyboardEvent) {
    const direction = directions[event.key];
    if (direction) {
      const from = selected?.kind === 'step' ? selected.index : undefined;
      const index = stepBeside(drawing, from, direction);
      if (index !== undefined) onMark({ kind: 'step', index });
    } else if (event.key === 'Enter' && selected) onOpen(selected);
    else if (event.key === '+' || event.key === '=') void zoomIn({ duration });
    else if (event.key === '-') void zoomOut({ duration });
    else if (event.key === '0') void fitView({ duration });
    else return;
    event.preventDefault();
  }

  return (
    <Box
      role="application"
      aria-label={translate('diagram.canvas')}
      aria-describedby={help}
      tabIndex={0}
      onKeyDown={onKeyDown}
      sx={{ width: 1, height: 1, '&:focus-visible': { outline: '3px solid', outlineColor: 'primary.main' } }}
    >
      <Box id={help} sx={{ display: 'none' }}>
        {translate('diagram.canvasHelp')}
      </Box>
      <Box
        aria-live="polite"
        sx={{ position: 'absolute', width: 1, height: 1, overflow: 'hidden', clipPath: 'inset(50%)' }}
      >
        {marked ? announcement : ''}
      </Box>
      <Box aria-hidden sx={{ width: 1, height: 1 }}>
        <ReactFlow<FlowNode, FlowEdge>
          nodes={nodes}
          edges={edges}
          nodeTypes={nodeTypes}
          edgeTypes={edgeTypes}
          defaultViewport={view.current}
          minZoom={0.08}
          maxZoom={2}
          nodesDraggable={false}
          nodesConnectable={false}
          nodesFocusable={false}
          edgesFocusable={false}
          elementsSelectable={false}
          disableKeyboardA11y
          deleteKeyCode={null}
          selectionKeyCode={null}
          zoomOnScroll={false}
          zoomOnDoubleClick={false}
          preventScrolling={false}
          zoomActivationKeyCode={['Control', 'Meta']}
          proOptions={{ hideAttribution: true }}
          onNodeClick={(event, { data }) => {
            const action = actionAt(event);
            if (action !== undefined) openClicked({ kind: 'action', index: action });
            else if ('placed' in data && data.placed.node.index !== undefined)
              openClicked({ kind: 'step', index: data.placed.node.index });
          }}
          onEdgeClick={(_event, { data }) => data && openClicked({ kind: 'action', index: data.placed.edge.index })}
        >
          {wide && room.width > 700 && room.width / drawing.width < 1.4 ? (
            <MiniMap<FlowNode>
              pannable
              zoomable
              style={{ width: 170, height: 130, border: '1px solid #c3cdd6', borderRadius: 6 }}
              nodeColor={(node) => (node.type === 'band' ? laneLook(node.data.band.order).fill : FRAME)}
              nodeBorderRadius={4}
            />
          ) : null}
        </ReactFlow>
      </Box>
    </Box>
  );
}
