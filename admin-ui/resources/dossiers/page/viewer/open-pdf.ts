import { getDocument, type PDFDocumentLoadingTask, PDFWorker } from 'pdfjs-dist';
import workerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?url';
import faxUrl from 'pdfjs-dist/wasm/jbig2_nowasm_fallback.js?url';
import jpxUrl from 'pdfjs-dist/wasm/openjpeg_nowasm_fallback.js?url';
import { scanDecoderFor } from './file-kind.ts';

const DECODERS = { fax: faxUrl, jpx: jpxUrl };

/**
 * Opens a PDF in a worker of its own. Nothing is evaluated or compiled: the page's policy forbids it. The decoder of
 * scanned images is asked for by a folder and a file name; built files have other names, so the folder is the one
 * decoder this document needs, with the name behind it as a query that changes nothing.
 */
export function openPdf(bytes: ArrayBuffer): PDFDocumentLoadingTask {
  // The worker takes the bytes away for good; those of the page stay, for the download.
  const data = new Uint8Array(bytes.slice(0));
  const decoder = scanDecoderFor(data);
  const port = new Worker(workerUrl, { type: 'module' });
  return getDocument({
    data,
    worker: PDFWorker.create({ port }),
    useWasm: false,
    useWorkerFetch: false,
    ...(decoder ? { wasmUrl: `${new URL(DECODERS[decoder], location.href).href}?/` } : {}),
  });
}
