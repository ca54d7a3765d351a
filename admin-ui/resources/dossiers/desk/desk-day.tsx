import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { formatDay } from '../../../fields/formats.ts';
import type { Place } from './desk-faults.ts';
import { DeskText } from './desk-text.tsx';
import { isDay, readDay } from './read-day.ts';

interface DeskDayProps {
  place: Place;
  label: string;
  /** yyyy-MM-dd, or what was typed and is no day. */
  value: string;
  onDay(value: string): void;
}

/** A day typed as dd/mm/yyyy, whatever the browser's language; slashes may be left out. */
export function DeskDay({ place, label, value, onDay }: DeskDayProps) {
  const translate = useTranslate();
  const [typed, setTyped] = useState<string>();
  return (
    <DeskText
      place={place}
      label={label}
      value={typed ?? (isDay(value) ? formatDay(value) : value)}
      onText={(text) => {
        setTyped(text);
        onDay(readDay(text) ?? text.trim());
      }}
      onLeave={() => setTyped(undefined)}
      help={translate('dossiers.create.dayHelp')}
      slotProps={{ htmlInput: { inputMode: 'numeric', maxLength: 10 } }}
    />
  );
}
