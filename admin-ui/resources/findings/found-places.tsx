import { useState } from 'react';
import type { Bilingual, PlacedFinding } from '../../../schemas/types/index.ts';
import { Pager } from '../imports/pager.tsx';
import { PlaceList } from './place-list.tsx';

const PAGE = 10;

interface FoundPlacesProps {
  found: readonly PlacedFinding[];
  title: Bilingual;
}

/** Where a group of findings was found, page by page. */
export function FoundPlaces({ found, title }: FoundPlacesProps) {
  const [page, setPage] = useState(0);
  return (
    <>
      <PlaceList found={found.slice(page * PAGE, (page + 1) * PAGE)} title={title} />
      <Pager page={page} size={PAGE} total={found.length} onPage={setPage} />
    </>
  );
}
