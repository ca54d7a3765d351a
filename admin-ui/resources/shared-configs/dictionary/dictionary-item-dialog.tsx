import { useTranslate } from 'react-admin';
import type { DictItem } from '../../../../schemas/types/index.ts';
import { BodyNumber } from '../../../fields/body-number.tsx';
import { BodyText } from '../../../fields/body-text.tsx';
import { ItemDialog } from '../../../fields/item-dialog.tsx';
import { ScriptField } from '../../../fields/script-field.tsx';
import { UnreadTexts } from '../../../fields/unread-texts.tsx';
import { useItems } from '../../../fields/use-items.ts';
import { FieldColumns } from '../form-section.tsx';
import { OwnItemPicker } from './own-item-picker.tsx';

const BLANK = { itemCode: '', itemName: '' };

interface DictionaryItemDialogProps {
  index: number;
  onClose(): void;
  onNext(): void;
}

/** One item of a dictionary: code, names, parent and what it carries. */
export function ItemDialogOfDictionary({ index, onClose, onNext }: DictionaryItemDialogProps) {
  const translate = useTranslate();
  const { items } = useItems<DictItem>('items');
  const code = items[index]?.itemCode ?? '';
  return (
    <ItemDialog
      shape="DictItem"
      list="items"
      index={index}
      blank={BLANK}
      title={code === '' ? translate('sharedConfigs.items.newTitle') : translate('sharedConfigs.items.title', { code })}
      onClose={onClose}
      onNext={onNext}
    >
      <FieldColumns>
        <BodyText name="itemCode" monospace autoFocus />
        <OwnItemPicker name="parent" items={items} />
      </FieldColumns>
      <BodyText name="itemName" />
      <BodyText name="itemNameEN" />
      <BodyText name="itemDescription" multiline rows={1} />
      <FieldColumns>
        <BodyNumber name="level" />
        <BodyText name="sibling" />
      </FieldColumns>
      <ScriptField name="metadata" rows={2} />
      <UnreadTexts />
    </ItemDialog>
  );
}
