import Box from '@mui/material/Box';
import type { Bilingual, PlacedFinding } from '../../../schemas/types/index.ts';
import { useSentence } from '../../fields/findings.tsx';
import { usePlaceText } from '../../fields/use-place-text.ts';
import { resourceOf } from '../../providers/kinds.ts';
import { DefinitionLink } from '../drafts/definition-link.tsx';

/** The way to the place of a finding in the words of its form. */
export function usePlacedText(): (found: Pick<PlacedFinding, 'kind' | 'place'>) => string {
  const placeText = usePlaceText();
  return ({ kind, place }) => {
    const resource = resourceOf(kind);
    return resource === undefined ? place.join(' › ') : placeText(resource, place);
  };
}

interface PlaceListProps {
  found: readonly PlacedFinding[];
  /** What the group says already; a place says only what it adds. */
  title: Bilingual;
}

/** Definitions and fields in which something was found, each with the way there. */
export function PlaceList({ found, title }: PlaceListProps) {
  const sentence = useSentence();
  const placedText = usePlacedText();
  return (
    <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
      {found.map((one) => {
        const { kind, code, name, finding } = one;
        const [said, place] = [sentence(finding.message), placedText(one)];
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
  );
}
