import BlockIcon from '@mui/icons-material/ErrorOutlined';
import InfoIcon from '@mui/icons-material/InfoOutlined';
import ReadyIcon from '@mui/icons-material/TaskAltOutlined';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { namedPath } from '../../../engine/domain/process/named-path.ts';
import type { ItemReadiness } from '../../../schemas/types/index.ts';
import { useSentence } from '../../fields/findings.tsx';
import { usePlaceText } from '../../fields/use-place-text.ts';
import { resourceOf } from '../../providers/kinds.ts';
import { DefinitionLink } from '../drafts/definition-link.tsx';

const MOST = 5;

function Line({ icon, children }: { icon: ReactNode; children: ReactNode }) {
  return (
    <Box component="li" sx={{ display: 'flex', gap: 1, alignItems: 'flex-start', py: 0.25 }}>
      {icon}
      <Typography variant="body2" component="div" sx={{ minWidth: 0, overflowWrap: 'anywhere' }}>
        {children}
      </Typography>
    </Box>
  );
}

const blocked = <BlockIcon fontSize="small" color="error" />;
const told = <InfoIcon fontSize="small" color="info" />;

/** How one item of a release stands: ready, or everything that keeps it, each error with the way to its field. */
export function ReadinessNotes({ item }: { item: ItemReadiness }) {
  const translate = useTranslate();
  const sentence = useSentence();
  const placeText = usePlaceText();
  const { kind, code, ready, notes, findings, errors, warnings } = item;
  const resource = resourceOf(kind);
  const shown = findings.filter(({ severity }) => severity === 'error');
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {ready ? (
        <Line icon={<ReadyIcon fontSize="small" color="success" />}>{translate('releases.ready.yes')}</Line>
      ) : null}
      {notes.map((note) => (
        <Line key={note.code} icon={note.blocks ? blocked : told}>
          {sentence(note.message)}
        </Line>
      ))}
      {shown.slice(0, MOST).map(({ path, code: finding, message }) => (
        <Line key={`${path} ${finding}`} icon={blocked}>
          <DefinitionLink kind={kind} code={code} pointer={path}>
            {(resource && placeText(resource, namedPath(undefined, path))) || translate('drafts.whole')}
          </DefinitionLink>
          : {sentence(message)}
        </Line>
      ))}
      {errors > MOST ? (
        <Line icon={blocked}>{translate('drafts.moreFindings', { smart_count: errors - MOST })}</Line>
      ) : null}
      {warnings > 0 ? <Line icon={told}>{translate('releases.ready.warnings', { smart_count: warnings })}</Line> : null}
    </Box>
  );
}
