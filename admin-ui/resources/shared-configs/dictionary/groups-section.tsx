import { useTranslate } from 'react-admin';
import type { DictGroup, DictItem } from '../../../../schemas/types/index.ts';
import { BodyText } from '../../../fields/body-text.tsx';
import { UnreadTexts } from '../../../fields/unread-texts.tsx';
import { useItems } from '../../../fields/use-items.ts';
import { FieldColumns } from '../form-section.tsx';
import { CardList } from '../rows/card-list.tsx';
import { OwnItemsPicker } from './own-item-picker.tsx';

const BLANK = { groupCode: '', groupName: '', items: [] };

/** *Các nhóm*: some of the items under one name. */
export function GroupsSection() {
  const translate = useTranslate();
  const { items } = useItems<DictItem>('items');
  return (
    <CardList<DictGroup>
      list="groups"
      shape="DictGroup"
      blank={BLANK}
      codeOf={({ groupCode }) => groupCode}
      nameOf={({ groupName }) => groupName}
      about={(group) => translate('sharedConfigs.items.count', { smart_count: group.items.length })}
      words={{
        title: 'sharedConfigs.sections.groups',
        add: 'sharedConfigs.items.addGroup',
        one: 'sharedConfigs.items.groupTitle',
        fresh: 'sharedConfigs.items.newGroup',
        none: 'sharedConfigs.items.noGroups',
      }}
    >
      <FieldColumns>
        <BodyText name="groupCode" monospace autoFocus />
        <BodyText name="groupName" />
      </FieldColumns>
      <BodyText name="groupNameEN" />
      <BodyText name="groupDescription" multiline rows={1} />
      <OwnItemsPicker name="items" items={items} />
      <UnreadTexts />
    </CardList>
  );
}
