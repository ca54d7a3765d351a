import { useEffect, useRef, useState } from 'react';
import { useUnsaved } from '../../../../providers/unsaved.ts';
import { useDossier } from '../dossier-context.tsx';
import { uploadFile } from './upload-file.ts';

/** A file on its way. */
export interface Upload {
  key: number;
  file: File;
  /** 0 to 1. */
  share: number;
  error: Error | undefined;
}

/** Sends files one after another: each is a change of the dossier of its own. What failed stays, to be tried again. */
export function useUploads(partNo: string) {
  const { id, accept } = useDossier();
  const [uploads, setUploads] = useState<Upload[]>([]);
  const next = useRef(0);
  const queue = useRef(Promise.resolve());
  const ending = useRef<AbortController>(undefined);
  useUnsaved(uploads.some(({ error }) => error === undefined));

  useEffect(() => {
    const controller = new AbortController();
    ending.current = controller;
    return () => controller.abort();
  }, []);

  const change = (key: number, changed: Partial<Upload>) =>
    setUploads((present) => present.map((upload) => (upload.key === key ? { ...upload, ...changed } : upload)));
  const drop = (key: number) => setUploads((present) => present.filter((upload) => upload.key !== key));

  function enqueue({ key, file }: Upload): void {
    const signal = ending.current?.signal;
    if (!signal) return;
    queue.current = queue.current.then(async () => {
      if (signal.aborted) return;
      try {
        const dossier = await uploadFile(id, partNo, file, (share) => change(key, { share }), signal);
        drop(key);
        await accept(dossier);
      } catch (error) {
        // The page was left: there is nobody to tell.
        if (signal.aborted) return;
        change(key, { error: error instanceof Error ? error : new Error(String(error)) });
      }
    });
  }

  return {
    uploads,
    drop,
    add(files: File[]) {
      const added = files.map((file): Upload => {
        next.current += 1;
        return { key: next.current, file, share: 0, error: undefined };
      });
      setUploads((present) => [...present, ...added]);
      for (const upload of added) enqueue(upload);
    },
    again(upload: Upload) {
      change(upload.key, { error: undefined, share: 0 });
      enqueue(upload);
    },
  };
}
