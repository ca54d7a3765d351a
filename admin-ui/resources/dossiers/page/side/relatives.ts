import type { ChildState } from '../../../../../schemas/types/index.ts';
import type { DossierView } from '../dossier-answers.ts';

/** A dossier this one belongs to or that belongs to it, as far as this one knows. */
export interface Relative {
  id: string;
  kin: 'parent' | 'child';
  dossierNo: string;
  serviceCode: string;
  agencyCode: string;
  /** Absent where it is not known from here. */
  state?: ChildState;
  /** Its body was asked for an answer and has given none yet. */
  silent: boolean;
}

export const relativesOf = ({ parent, children }: Pick<DossierView, 'parent' | 'children'>): Relative[] => [
  ...(parent
    ? [
        {
          id: parent.dossierId,
          kin: 'parent' as const,
          dossierNo: parent.dossierNo,
          serviceCode: parent.serviceCode,
          agencyCode: '',
          silent: false,
        },
      ]
    : []),
  ...children.map(({ childId, dossierNo = '', serviceCode, agencyCode, state, alertedAt, answeredAt }) => ({
    id: childId,
    kin: 'child' as const,
    dossierNo,
    serviceCode,
    agencyCode,
    state,
    silent: alertedAt !== undefined && answeredAt === undefined && (state === 'open' || state === 'opening'),
  })),
];
