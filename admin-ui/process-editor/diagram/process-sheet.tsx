import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { formatInstant } from '../../fields/formats.ts';
import type { Drawing } from './drawing.ts';
import type { LegendItems } from './legend-items.ts';
import { SheetOutput } from './sheet-output.tsx';

interface ProcessSheetProps {
  drawing: Drawing;
  items: LegendItems;
  lanes: ReadonlyMap<string, number> | undefined;
  to: 'printer' | 'file';
  onDone(): void;
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Names the sheet after the process and the moment it was asked for. */
export function ProcessSheet({ onDone, ...sheet }: ProcessSheetProps) {
  const translate = useTranslate();
  const code = textOf(useWatch({ name: 'body.processNo' }));
  const name = textOf(useWatch({ name: 'body.processName' }));
  const [at] = useState(() => formatInstant(new Date().toISOString()));
  return (
    <SheetOutput
      {...sheet}
      title={`${code} · ${name}`}
      subtitle={translate('diagram.sheet', { at })}
      fileName={`${code.replaceAll(/[\\/:*?"<>|\s]+/g, '_') || 'quy-trinh'}.svg`}
      onDone={onDone}
    />
  );
}
