import { useQuery } from '@tanstack/react-query';
import type { OfferDetail } from '../../../../schemas/types/index.ts';
import { readOffer } from '../offers.ts';
import type { DeskForm } from './desk-form.ts';

type Option = OfferDetail['options'][number];

/** What has to be chosen for the procedure at its agency: templates, and the cases of the one chosen. */
export function useOfferDetail({ serviceCode, agencyCode, templateNo }: DeskForm): {
  templates: Option[];
  cases: Option['cases'];
  note: string;
  loaded: boolean;
  error: Error | null;
} {
  const { data, error } = useQuery({
    queryKey: ['offers', 'detail', serviceCode, agencyCode],
    queryFn: ({ signal }) => readOffer(serviceCode, agencyCode, signal),
    enabled: serviceCode !== '' && agencyCode !== '',
    staleTime: 60_000,
  });
  const templates = [...new Map(data?.options.map((option) => [option.templateNo, option])).values()];
  const [only, second] = templates;
  const chosen = second ? templates.find((option) => option.templateNo === templateNo) : only;
  return {
    templates,
    cases: chosen?.cases ?? [],
    note: chosen?.instructionNote ?? '',
    loaded: data !== undefined,
    error,
  };
}
