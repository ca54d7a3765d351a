import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { namedPath } from '../../../engine/domain/process/named-path.ts';
import { useSentence } from '../../fields/findings.tsx';
import { usePlaceText } from '../../fields/use-place-text.ts';
import { resourceOf } from '../../providers/kinds.ts';
import { type FindingPlace, placeText } from './finding-groups.ts';
import { Pager } from './pager.tsx';

const PAGE = 20;

interface FindingPlacesProps {
  places: readonly FindingPlace[];
  /** What the group says already; a place says only what it adds. */
  title: string;
}

/** `Thao tác › Tiếp nhận hồ sơ › Chuỗi cấu hình tính phí`; the bare pointer for what has no form. */
function useFieldText(): (place: FindingPlace) => string {
  const placeText = usePlaceText();
  return ({ item, finding: { path } }) => {
    const resource = item ? resourceOf(item.kind) : undefined;
    return item && resource ? placeText(resource, namedPath(item.body, path)) : path;
  };
}

/** File and line of everything a group found, with the item, the field and the text that was met there. */
export function FindingPlaces({ places, title }: FindingPlacesProps) {
  const translate = useTranslate();
  const sentence = useSentence();
  const fieldText = useFieldText();
  const [page, setPage] = useState(0);
  return (
    <>
      <Box component="ul" sx={{ m: 0, mt: 1, pl: 2.5 }}>
        {places.slice(page * PAGE, (page + 1) * PAGE).map((place) => {
          const { id, item, finding } = place;
          const said = sentence(finding.message);
          const { value = '' } = finding;
          return (
            <Box component="li" key={id} sx={{ mb: 0.5, overflowWrap: 'anywhere' }}>
              <Typography component="span" sx={{ fontFamily: 'ui-monospace, Consolas, monospace', fontSize: 13 }}>
                {placeText(finding)}
              </Typography>
              {item ? ` · ${item.code} – ${item.name}` : ''}
              <Typography variant="body2" color="textSecondary">
                {fieldText(place)}
                {said === title ? '' : `: ${said}`}
                {value === '' || said.includes(value) ? '' : ` · ${translate('imports.findings.value')}: ${value}`}
              </Typography>
            </Box>
          );
        })}
      </Box>
      <Pager page={page} size={PAGE} total={places.length} onPage={setPage} />
    </>
  );
}
