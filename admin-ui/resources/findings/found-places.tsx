import Box from '@mui/material/Box';
import { useState } from 'react';
import type { Bilingual, PlacedFinding } from '../../../schemas/types/index.ts';
import { useSentence } from '../../fields/findings.tsx';
import { usePlaceText } from '../../fields/use-place-text.ts';
import { resourceOf } from '../../providers/kinds.ts';
import { DefinitionLink } from '../drafts/definition-link.tsx';
import { Pager } from '../imports/pager.tsx';

const PAGE = 10;

interface FoundPlacesProps {
  found: readonly PlacedFinding[];
  /** What the group says already; a place says only what it adds. */
  title: Bilingual;
}

/** Where a group of findings was found: the definition, and the field with the way there. */
export function FoundPlaces({ found, title }: FoundPlacesProps) {
  const sentence = useSentence();
  const placeText = usePlaceText();
  const [page, setPage] = useState(0);
  const placeOf = ({ kind, place }: PlacedFinding): string => {
    const resource = resourceOf(kind);
    return resource === undefined ? place.join(' › ') : placeText(resource, place);
  };
  return (
    <>
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {found.slice(page * PAGE, (page + 1) * PAGE).map((one) => {
          const { kind, code, name, finding } = one;
          const [said, place] = [sentence(finding.message), placeOf(one)];
          return (
            <Box component="li" key={`${kind}/${code} ${finding.path} ${said}`} sx={{ overflowWrap: 'anywhere' }}>
              <DefinitionLink kind={kind} code={code} pointer={finding.path}>
                {[code, place].filter((part) => part !== '').join(' › ')}
              </DefinitionLink>
              {name === '' ? '' : ` · ${name}`}
              {said === sentence(title) ? '' : `: ${said}`}
            </Box>
          );
        })}
      </Box>
      <Pager page={page} size={PAGE} total={found.length} onPage={setPage} />
    </>
  );
}
