import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Box from '@mui/material/Box';
import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslate } from 'react-admin';
import { namedPath } from '../../../engine/domain/process/named-path.ts';
import { useSentence } from '../../fields/findings.tsx';
import { usePlaceText } from '../../fields/use-place-text.ts';
import { resourceOf } from '../../providers/kinds.ts';
import { NoAnswer, ServerProblem } from '../../providers/problem.ts';
import { DefinitionLink } from './definition-link.tsx';
import { type Refusal, refusalsOf } from './refusals.ts';

const list = { m: 0, pl: 2.5, overflowWrap: 'anywhere' } as const;

function RefusalText({ refusal, detail }: { refusal: Refusal; detail: string }) {
  const translate = useTranslate();
  const sentence = useSentence();
  const { message, mender, kind, code, file, places } = refusal;
  const placeText = usePlaceText();
  const placeIn = (ofKind: string, path: string) => {
    const resource = resourceOf(ofKind);
    return resource === undefined || path === '' ? path : placeText(resource, namedPath(undefined, path));
  };
  const said = sentence(message);
  return (
    <>
      {said === detail ? null : said} {file ? translate('drafts.atPlace', { place: file }) : ''}{' '}
      {kind !== undefined && code !== undefined ? <DefinitionLink kind={kind} code={code} /> : null}
      {mender ? ` ${translate('drafts.mender', { who: sentence(mender) })}` : ''}
      {places.length > 0 ? (
        <Box component="ul" sx={list}>
          {places.map(({ path, message: fault }) => (
            <li key={`${path} ${fault.vi}`}>
              {kind !== undefined && code !== undefined ? (
                <DefinitionLink kind={kind} code={code} pointer={path}>
                  {placeIn(kind, path)}
                </DefinitionLink>
              ) : (
                path
              )}
              {`: ${sentence(fault)}`}
            </li>
          ))}
        </Box>
      ) : null}
    </>
  );
}

interface ProblemAlertProps {
  error: Error;
  title?: string;
  action?: ReactNode;
}

/** Why the server said no: every reason, its places with the way there, and who can mend it. */
export function ProblemAlert({ error, title, action }: ProblemAlertProps) {
  const translate = useTranslate();
  const alert = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Below the fold of a dialog nobody would see why nothing happens.
    if (error) alert.current?.scrollIntoView({ block: 'nearest' });
  }, [error]);
  const sentence = useSentence();
  const detail = error instanceof NoAnswer ? translate(error.message) : error.message;
  const refusals = (error instanceof ServerProblem ? refusalsOf(error.errors) : []).filter(
    ({ message, kind, file, places }) =>
      sentence(message) !== detail || kind !== undefined || file !== undefined || places.length > 0,
  );
  return (
    <Alert
      ref={alert}
      severity="error"
      sx={{ my: 2, '& .MuiAlert-message': { minWidth: 0, overflowWrap: 'anywhere' } }}
    >
      {title ? <AlertTitle>{title}</AlertTitle> : null}
      {detail}
      {refusals.length > 0 ? (
        <Box component="ul" sx={list}>
          {refusals.map((refusal) => (
            <li key={`${refusal.message.vi} ${refusal.kind} ${refusal.code} ${refusal.places[0]?.path}`}>
              <RefusalText refusal={refusal} detail={detail} />
            </li>
          ))}
        </Box>
      ) : null}
      {action ? <Box sx={{ mt: 1 }}>{action}</Box> : null}
    </Alert>
  );
}
