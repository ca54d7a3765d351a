import { type ComponentProps, useEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import { DiagramSheet } from './diagram-sheet.tsx';

/** On paper nothing but the sheet, whole on one page. */
const STYLE = `
.diagram-sheet { display: none; }
@media print {
  body > *:not(.diagram-sheet) { display: none !important; }
  html, body { margin: 0; padding: 0; background: none; }
  .diagram-sheet { display: block; }
  .diagram-sheet svg { display: block; width: 100%; height: 98vh; }
}
`;

interface SheetOutputProps extends ComponentProps<typeof DiagramSheet> {
  to: 'printer' | 'file';
  fileName: string;
  onDone(): void;
}

function saveFile(svg: SVGElement, name: string): void {
  const text = new XMLSerializer().serializeToString(svg);
  const url = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}

/** Draws the sheet beside the page and hands it to the printer or to a file. */
export function SheetOutput({ to, fileName, onDone, ...sheet }: SheetOutputProps) {
  const place = useRef<HTMLDivElement>(null);
  const { width, height } = sheet.drawing;
  useEffect(() => {
    const svg = place.current?.querySelector('svg');
    if (!svg) return;
    if (to === 'file') {
      saveFile(svg, fileName);
      onDone();
      return;
    }
    window.addEventListener('afterprint', onDone, { once: true });
    window.print();
    return () => window.removeEventListener('afterprint', onDone);
  }, [to, fileName, onDone]);
  return createPortal(
    <div ref={place} className="diagram-sheet">
      <style>{`${STYLE}@page { size: ${width > height * 1.15 ? 'landscape' : 'portrait'}; margin: 8mm; }`}</style>
      <DiagramSheet {...sheet} />
    </div>,
    document.body,
  );
}
