import DeleteIcon from '@mui/icons-material/DeleteOutlineOutlined';
import Autocomplete from '@mui/material/Autocomplete';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { describeCondition } from '../../../engine/domain/condition/describe.ts';
import { parseCondition } from '../../../engine/domain/condition/parse.ts';
import { fold } from '../../../engine/domain/words.ts';
import { ConditionArgument } from './condition-argument.tsx';
import { readConditionRows, writeConditionRows } from './condition-rows.ts';
import { type ConditionWord, newEntry, WORD_GROUPS, wordOf } from './condition-words.ts';
import { useRows } from './use-rows.ts';

interface ConditionFormProps {
  text: string;
  setText(text: string): void;
  disabled: boolean;
}

const OPTIONS = Object.entries(WORD_GROUPS).flatMap(([group, words]) =>
  words.map((word: ConditionWord) => ({ group, word })),
);

/** Adds a line; what it needs is filled in there. */
function AddWord({ onAdd }: { onAdd(word: ConditionWord): void }) {
  const translate = useTranslate();
  const nameOf = (word: ConditionWord) => translate(`processes.condition.words.${word}`);
  return (
    <Autocomplete
      options={OPTIONS}
      value={null}
      blurOnSelect
      clearOnBlur
      openOnFocus
      groupBy={({ group }) => translate(`processes.condition.groups.${group}`)}
      getOptionLabel={({ word }) => nameOf(word)}
      filterOptions={(offered, { inputValue }) =>
        offered.filter(({ word }) => fold(`${nameOf(word)} ${word}`).includes(fold(inputValue)))
      }
      onChange={(_event, chosen) => chosen && onAdd(chosen.word)}
      renderInput={(params) => <TextField {...params} label={translate('processes.condition.add')} />}
      sx={{ maxWidth: 420 }}
    />
  );
}

function InWords({ text }: { text: string }) {
  const translate = useTranslate();
  const sentences = describeCondition(parseCondition(text).condition);
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' }, gap: 1, my: 1 }}>
      {(['vi', 'en'] as const).map((language) => (
        <Typography key={language} variant="body2" component="p" lang={language} sx={{ m: 0 }}>
          {sentences.map((sentence) => sentence[language]).join(translate(`processes.condition.and.${language}`))}
        </Typography>
      ))}
    </Box>
  );
}

/** A condition text as lines of sentences, all of which must hold, and what it says in both languages. */
export function ConditionForm({ text, setText, disabled }: ConditionFormProps) {
  const translate = useTranslate();
  const { rows, change, add, remove } = useRows(text, setText, readConditionRows, writeConditionRows);
  return (
    <>
      <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
        {rows.map(({ key, row }) => {
          const word = wordOf(row);
          const words =
            'term' in row && row.term.word === 'unknown'
              ? translate('processes.condition.unread', { text: row.term.text })
              : translate(`processes.condition.words.${word}`);
          return (
            <Box component="li" key={key} sx={{ display: 'flex', gap: 1, alignItems: 'flex-start', py: 0.5 }}>
              <Box sx={{ flex: 1, minWidth: 0 }}>
                <Typography variant="body2" color={word === 'unknown' ? 'error' : 'text.primary'} sx={{ pt: 1 }}>
                  {words}
                </Typography>
                <ConditionArgument
                  entry={row}
                  label={translate('processes.condition.value')}
                  disabled={disabled}
                  onChange={(entry) => change(key, entry)}
                />
              </Box>
              {disabled ? null : (
                <IconButton
                  size="small"
                  aria-label={translate('processes.condition.remove', { words })}
                  onClick={() => remove(key)}
                >
                  <DeleteIcon />
                </IconButton>
              )}
            </Box>
          );
        })}
      </Box>
      {disabled ? null : <AddWord onAdd={(word) => add(newEntry(word))} />}
      <InWords text={text} />
    </>
  );
}
