import type { AbolishedProcedure, OfferDetail, OfferedService } from '../../../schemas/types/index.ts';
import { API, address, sendJson } from '../../providers/http-client.ts';

const SHOWN = 20;

function findOffers(filter: Record<string, string>, signal: AbortSignal): Promise<OfferedService[]> {
  const query = new URLSearchParams({ filter: JSON.stringify(filter), range: JSON.stringify([0, SHOWN - 1]) });
  return sendJson<OfferedService[]>(`${API}/offers?${query}`, { signal });
}

/** Procedures in force somebody offers, by words of name or code; those of the agency first. */
export const searchOffers = (agency: string, words: string, signal: AbortSignal): Promise<OfferedService[]> =>
  findOffers({ ...(words === '' ? {} : { q: words }), ...(agency === '' ? {} : { agency }) }, signal);

/** Procedures no longer received, by words of name or code, each with what takes its place. */
export const searchAbolished = (words: string, signal: AbortSignal): Promise<AbolishedProcedure[]> =>
  sendJson<AbolishedProcedure[]>(`${address('offers', 'abolished')}?${new URLSearchParams({ q: words })}`, { signal });

/** One procedure by its code; null when nobody offers it any more. */
export const findOffer = async (serviceCode: string, signal: AbortSignal): Promise<OfferedService | null> =>
  (await findOffers({ serviceCode }, signal)).find((offer) => offer.serviceCode === serviceCode) ?? null;

/** What has to be chosen for a procedure at an agency. */
export const readOffer = (serviceCode: string, agencyCode: string, signal: AbortSignal): Promise<OfferDetail> =>
  sendJson<OfferDetail>(address('offers', serviceCode, agencyCode), { signal });
