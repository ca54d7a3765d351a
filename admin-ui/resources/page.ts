import type { ReactElement } from 'react';
import type { ResourceProps } from 'react-admin';

/** The screens of one resource. */
export type ScreenSet = Pick<ResourceProps, 'name' | 'list' | 'edit' | 'create' | 'show' | 'recordRepresentation'>;

/** A screen at an address of its own. */
export interface Page {
  path: string;
  element: ReactElement;
}
