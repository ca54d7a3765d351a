import { useEffect, useMemo, useState } from 'react';
import { type Drawing, drawingOf } from './drawing.ts';
import { elkGraph } from './elk-graph.ts';
import type { FaceWords } from './faces.ts';
import { facesOf } from './faces-of.ts';
import { layOut } from './layout-service.ts';
import { measureText } from './measure-text.ts';
import type { ProcessGraph } from './process-graph.ts';

interface DrawnProcess {
  /** The last one that could be laid out; it stays while the next is on its way. */
  drawing: Drawing | undefined;
  failed: boolean;
}

/** Lays the graph out beside the page whenever it changes. */
export function useDrawing(graph: ProcessGraph, words: FaceWords): DrawnProcess {
  const [drawn, setDrawn] = useState<DrawnProcess>({ drawing: undefined, failed: false });
  const faces = useMemo(() => facesOf(graph, words, measureText), [graph, words]);
  useEffect(() => {
    let wanted = true;
    const input = elkGraph(
      graph,
      ({ id }) => faces.nodes.get(id) ?? { width: 0, height: 0 },
      ({ id }) => faces.edges.get(id) ?? { width: 0, height: 0 },
    );
    layOut(input).then(
      (laidOut) => {
        if (wanted) setDrawn({ drawing: drawingOf(graph, faces, laidOut, measureText), failed: false });
      },
      (error: unknown) => {
        if (!wanted) return;
        console.error(error);
        setDrawn(({ drawing }) => ({ drawing, failed: true }));
      },
    );
    return () => {
      wanted = false;
    };
  }, [graph, faces]);
  return drawn;
}
