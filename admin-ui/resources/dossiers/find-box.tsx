import SearchIcon from '@mui/icons-material/Search';
import InputAdornment from '@mui/material/InputAdornment';
import TextField from '@mui/material/TextField';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useCreatePath, useNotify, useTranslate } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { findOnly } from './find-only.ts';

const SETTLE_MS = 350;

interface FindBoxProps {
  words: string;
  /** Called when typing has settled, and at once on Enter. */
  onWords(words: string): void;
  autoFocus?: boolean;
  /** Waits for Enter instead of following what is typed. */
  onlyOnEnter?: boolean;
}

/**
 * Finds a dossier by code, name, phone or identity number, marks or not. Enter opens the dossier when the words name only
 * one, so that a code read by a scanner leads straight to it.
 */
export function FindBox({ words, onWords, autoFocus = false, onlyOnEnter = false }: FindBoxProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const navigate = useNavigate();
  const createPath = useCreatePath();
  const queries = useQueryClient();
  const [typed, setTyped] = useState(words);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => setTyped(words), [words]);
  useEffect(() => () => clearTimeout(timer.current), []);

  function type(text: string) {
    setTyped(text);
    clearTimeout(timer.current);
    if (!onlyOnEnter) timer.current = setTimeout(() => onWords(text.trim()), SETTLE_MS);
  }

  async function enter() {
    clearTimeout(timer.current);
    const asked = typed.trim();
    if (asked === '') return onWords('');
    try {
      const only = await queries.fetchQuery({ queryKey: ['dossiers', 'only', asked], queryFn: () => findOnly(asked) });
      if (only === null) onWords(asked);
      else navigate(createPath({ resource: 'dossiers', type: 'show', id: only }));
    } catch (error) {
      notify(error instanceof Error ? error.message : String(error), { type: 'error' });
    }
  }

  return (
    <TextField
      type="search"
      value={typed}
      onChange={({ target }) => type(target.value)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
        event.preventDefault();
        void enter();
      }}
      autoFocus={autoFocus}
      label={translate('dossiers.find.label')}
      placeholder={translate('dossiers.find.hint')}
      margin="none"
      slotProps={{
        input: {
          startAdornment: (
            <InputAdornment position="start">
              <SearchIcon />
            </InputAdornment>
          ),
        },
      }}
    />
  );
}
