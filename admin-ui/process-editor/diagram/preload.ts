import { warmLayout } from './layout-service.ts';

/** Fetches the diagram and starts its layout while the reader is still at the lists; call it when the editor opens. */
export function preloadDiagram(): void {
  warmLayout();
  // What fails here fails again, in sight, when the diagram is opened.
  import('./process-diagram.tsx').catch(() => undefined);
}
