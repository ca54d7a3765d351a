import { englishStringTranslator, TranslatableString } from '@rjsf/utils';

/** Key of the words of @rjsf's own buttons and hints; what is not here is only read by who writes a form. */
const keys: Partial<Record<TranslatableString, string>> = {
  [TranslatableString.ArrayItemTitle]: 'item',
  [TranslatableString.EmptyArray]: 'noItems',
  [TranslatableString.YesLabel]: 'yes',
  [TranslatableString.NoLabel]: 'no',
  [TranslatableString.CloseLabel]: 'close',
  [TranslatableString.ErrorsLabel]: 'errors',
  [TranslatableString.AddButton]: 'add',
  [TranslatableString.AddItemButton]: 'add',
  [TranslatableString.CopyButton]: 'copy',
  [TranslatableString.MoveDownButton]: 'down',
  [TranslatableString.MoveUpButton]: 'up',
  [TranslatableString.RemoveButton]: 'remove',
  [TranslatableString.NowLabel]: 'now',
  [TranslatableString.ClearLabel]: 'clear',
  [TranslatableString.ClearButton]: 'clear',
  [TranslatableString.AriaDateLabel]: 'date',
  [TranslatableString.PreviewLabel]: 'preview',
  [TranslatableString.OptionPrefix]: 'option',
};

/** Says what @rjsf says of its own in the reader's language; `translate` is that of the screens. */
export const formWords =
  (translate: (key: string, words: Record<string, string>) => string) =>
  (said: TranslatableString, params?: string[]): string => {
    const key = keys[said];
    return key === undefined
      ? englishStringTranslator(said, params)
      : translate(`scripts.words.${key}`, { value: params?.[0] ?? '' });
  };
