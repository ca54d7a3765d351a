import { codesOf, type ElementSpec, listOf, may, must } from '../element-spec.ts';

const dictItem: ElementSpec = {
  name: 'DictItem',
  fields: [
    ...must.text('itemCode', 'itemName'),
    ...may.text('itemNameEN', 'itemDescription', 'parent'),
    ...may.integer('level'),
    ...may.text('sibling', 'metadata'),
  ],
};

const dictGroup: ElementSpec = {
  name: 'DictGroup',
  fields: [
    ...must.text('groupCode', 'groupName'),
    ...may.text('groupNameEN', 'groupDescription'),
    codesOf('items', 'ItemRef', true),
  ],
};

/** A dictionary, one a file. */
export const dictCollection: ElementSpec = {
  name: 'DictCollection',
  fields: [
    ...must.text('collectionCode', 'collectionName'),
    ...may.text('collectionNameEN', 'description'),
    ...may.integer('status'),
    listOf('items', dictItem),
    listOf('groups', dictGroup, false),
  ],
};
