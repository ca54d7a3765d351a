import { useMutation } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { rememberUpload } from './last-upload.ts';
import { uploadBundle } from './upload.ts';

/** An upload on its way: how much of it is sent, how it is stopped, why it failed. */
export interface UploadState {
  file: File | undefined;
  /** Share of the bytes sent, 0 to 1. */
  sent: number;
  running: boolean;
  error: Error | null;
  start(file: File): void;
  stop(): void;
}

/** Uploads one file at a time and tells the id of the plan made of it. */
export function useUpload(onPlanned: (planId: string) => void): UploadState {
  const [sent, setSent] = useState(0);
  const stopper = useRef<AbortController>(undefined);
  const upload = useMutation({
    async mutationFn(file: File) {
      const controller = new AbortController();
      stopper.current = controller;
      const planId = await uploadBundle(file, { onProgress: setSent, signal: controller.signal });
      rememberUpload(planId, file);
      return planId;
    },
    onSuccess: onPlanned,
  });
  return {
    file: upload.variables,
    sent,
    running: upload.isPending,
    error: upload.error,
    start: (file) => upload.mutate(file),
    stop() {
      stopper.current?.abort();
      upload.reset();
    },
  };
}
