import type { Draft } from '../../schemas/types/index.ts';
import { BodyField } from '../fields/body-field.tsx';
import { DraftCreate, DraftEdit } from '../fields/draft-edit.tsx';
import { DraftList } from '../fields/draft-list.tsx';
import type { ScreenSet } from './page.ts';

/** List and form of a kind whose fields stand one below the other. */
export function simpleScreens(name: string, fields: string[], body: Draft['body']): ScreenSet {
  const inputs = fields.map((field) => <BodyField key={field} name={field} />);
  return {
    name,
    list: () => <DraftList />,
    edit: () => <DraftEdit>{inputs}</DraftEdit>,
    create: () => <DraftCreate body={body}>{inputs}</DraftCreate>,
  };
}
