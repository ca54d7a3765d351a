import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import { useEffect, useRef, useState } from 'react';
import { useTranslate } from 'react-admin';
import { visuallyHidden } from '../visually-hidden.ts';
import type { Look } from './look.ts';

interface PdfPageProps {
  pdf: PDFDocumentProxy;
  number: number;
  look: Look;
}

const MARGIN = 32;
/** Wider than this a page of text is no easier to read, and less of it is seen. */
const MOST_WIDTH = 900;
/** A page is never drawn larger than this many dots: a browser gives up on larger canvases. */
const MOST_DOTS = 16_000_000;

async function textOf(page: PDFPageProxy): Promise<string> {
  const { items } = await page.getTextContent();
  return items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('');
}

/** One page of a PDF, drawn; its text, where it has any, is there for who listens instead of looks. */
export function PdfPage({ pdf, number, look }: PdfPageProps) {
  const translate = useTranslate();
  const box = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const [text, setText] = useState('');
  const [error, setError] = useState<Error>();
  useEffect(() => {
    let stop: (() => void) | undefined;
    let left = false;
    async function draw(): Promise<void> {
      const page = await pdf.getPage(number);
      const target = canvas.current;
      const room = box.current;
      if (left || !target || !room) return;
      const rotation = (page.rotate + look.turn) % 360;
      const plain = page.getViewport({ scale: 1, rotation });
      const across = (room.parentElement?.clientWidth ?? plain.width) - MARGIN;
      const width = Math.min(MOST_WIDTH, Math.max(200, across)) * look.zoom;
      const shown = page.getViewport({ scale: width / plain.width, rotation });
      const dense = Math.min(window.devicePixelRatio, Math.sqrt(MOST_DOTS / (shown.width * shown.height)));
      const viewport = page.getViewport({ scale: (width / plain.width) * dense, rotation });
      target.width = Math.floor(viewport.width);
      target.height = Math.floor(viewport.height);
      target.style.width = `${Math.floor(shown.width)}px`;
      target.style.height = `${Math.floor(shown.height)}px`;
      const task = page.render({ canvas: target, viewport });
      stop = () => task.cancel();
      await task.promise;
      if (!left) target.dataset.drawn = String(number);
      const words = await textOf(page);
      if (!left) setText(words);
    }
    draw().catch((failed: Error) => {
      if (!left) setError(failed);
    });
    return () => {
      left = true;
      stop?.();
    };
  }, [pdf, number, look]);
  return (
    <Box ref={box} sx={{ position: 'relative', width: 'max-content', minWidth: '100%', textAlign: 'center' }}>
      {error ? <Alert severity="error">{translate('dossier.viewer.broken')}</Alert> : null}
      <canvas ref={canvas} aria-hidden style={{ background: '#fff' }} />
      <Box sx={visuallyHidden}>{text || translate('dossier.viewer.noText')}</Box>
    </Box>
  );
}
