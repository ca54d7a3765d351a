import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { marksOf, stepTitle } from './faces.ts';
import type { Flaws } from './flaws.ts';
import { markPaths, stepIcon, TRIANGLE } from './icon-paths.ts';
import { courseLooks, ERROR, SOFT_INK, WARNING } from './look.ts';
import type { OutlineAct } from './outline.ts';
import type { GraphNode, Lane } from './process-graph.ts';
import type { DiagramWords } from './use-diagram-words.ts';

function Sign({ path, colour = SOFT_INK }: { path: string; colour?: string }) {
  return (
    <svg
      width={15}
      height={15}
      viewBox="0 0 24 24"
      fill={colour}
      aria-hidden="true"
      style={{ verticalAlign: '-2px', marginRight: 4 }}
    >
      <path d={path} />
    </svg>
  );
}

function FlawCount({ flaws }: { flaws: Flaws | undefined }) {
  const translate = useTranslate();
  if (!flaws) return null;
  const colour = flaws.errors > 0 ? ERROR : WARNING;
  return (
    <Typography component="span" variant="body2" sx={{ color: colour, fontWeight: 600, ml: 1 }}>
      <Sign path={TRIANGLE} colour={colour} />
      {translate('diagram.flaws', { smart_count: flaws.errors + flaws.warnings })}
    </Typography>
  );
}

interface OutlineStepLineProps {
  node: GraphNode;
  words: DiagramWords;
  flaws: Flaws | undefined;
  lanes: readonly Lane[];
}

/** A step: code, name, what kind of state it is, status, time, who works on it. */
export function OutlineStepLine({ node, words, flaws, lanes }: OutlineStepLineProps) {
  const translate = useTranslate();
  const icon = stepIcon(node.kind, node.status);
  const lane = lanes.find(({ code }) => code === node.lane);
  const facts = [
    lane ? translate('diagram.lane', { name: lane.name || lane.code }) : '',
    node.status === '' ? '' : translate('diagram.statusIs', { status: words.status(node.status) }),
    node.duration ? translate('diagram.within', { duration: words.duration(node.duration) }) : '',
    node.roles.length > 0 ? translate('diagram.who', { roles: node.roles.join(', ') }) : '',
    node.reached ? '' : translate('diagram.unreached'),
  ].filter(Boolean);
  return (
    <>
      <Box>
        {icon ? <Sign path={icon} /> : null}
        <Typography component="span" sx={{ fontWeight: 700 }}>
          {node.stepCode ? `${node.stepCode} · ` : ''}
          {stepTitle(node, words)}
        </Typography>
        {node.kind === 'waiting' || node.kind === 'final' ? (
          <Chip size="small" variant="outlined" label={translate(`diagram.kind.${node.kind}`)} sx={{ ml: 1 }} />
        ) : null}
        <FlawCount flaws={flaws} />
      </Box>
      {facts.length > 0 ? (
        <Typography variant="body2" color="textSecondary">
          {facts.join(' · ')}
        </Typography>
      ) : null}
    </>
  );
}

interface OutlineActLineProps {
  act: OutlineAct;
  words: DiagramWords;
  flaws: Flaws | undefined;
}

/** An action: code, name, the step it leads to, of what kind, when it is allowed, what it asks. */
export function OutlineActLine({ act: { edge, next, loop }, words, flaws }: OutlineActLineProps) {
  const translate = useTranslate();
  const look = courseLooks[edge.course];
  const marks = marksOf(edge);
  const kind = edge.outsider ? words.outsider(edge) : edge.course === 'onward' ? '' : words.course(edge.course);
  const said = [
    kind,
    ...marks.flatMap((mark) =>
      mark === edge.course || mark === 'condition' || mark === 'outside' || mark === 'broken' ? [] : [words.mark(mark)],
    ),
    edge.condition.terms.length > 0 ? translate('diagram.when', { condition: words.condition(edge.condition) }) : '',
    loop === undefined ? '' : translate('diagram.closesLoop', { number: loop }),
  ].filter(Boolean);
  const target = next && [next.stepCode, stepTitle(next, words)].filter(Boolean).join(' ');
  return (
    <>
      <Box>
        {marks.map((mark) => (
          <Sign key={mark} path={markPaths[mark]} colour={look.colour} />
        ))}
        <Typography component="span" variant="body2">
          <strong>{edge.actionCode}</strong> {edge.actionName === edge.actionCode ? '' : edge.actionName}
          {target ? ` → ${target}` : ''}
        </Typography>
        <FlawCount flaws={flaws} />
      </Box>
      {said.length > 0 ? (
        <Typography variant="body2" sx={{ color: look.colour, overflowWrap: 'anywhere' }}>
          {said.join(' · ')}
        </Typography>
      ) : null}
    </>
  );
}
