import Accordion from '@mui/material/Accordion';
import AccordionDetails from '@mui/material/AccordionDetails';
import AccordionSummary from '@mui/material/AccordionSummary';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { Scenario, Simulation } from '../../../schemas/types/index.ts';
import { BodyText } from '../../fields/body-text.tsx';
import { ItemDialog } from '../../fields/item-dialog.tsx';
import { FieldScope } from '../../fields/scope.tsx';
import { ExpectationFields } from './expectation-fields.tsx';
import { failuresOfRun } from './scenario-failures.ts';
import { stepWords } from './step-words.ts';
import type { SimulatedSource } from './use-source.ts';

interface ExpectationsDialogProps {
  index: number;
  scenario: Scenario;
  /** How it goes now; undefined while it runs. */
  simulation: Simulation | undefined;
  source: SimulatedSource;
  onClose(): void;
}

/** *Những điều phải đúng*: the name of a scenario and, step by step, what must hold afterwards. */
export function ExpectationsDialog({ index, scenario, simulation, source, onClose }: ExpectationsDialogProps) {
  const translate = useTranslate();
  const { scenarioName, when } = scenario;
  const wrong = new Set(simulation ? failuresOfRun(when, simulation).map(({ step }) => step) : []);
  return (
    <ItemDialog
      shape="Scenario"
      list="scenarios"
      index={index}
      blank={scenario}
      title={translate('simulations.expect.title', { name: scenarioName })}
      onClose={onClose}
    >
      <BodyText name="scenarioName" />
      {when.map((step, place) => {
        const words = stepWords(step, simulation?.steps[place], translate);
        return (
          <Accordion
            // biome-ignore lint/suspicious/noArrayIndexKey: steps are told apart by their place only.
            key={place}
            variant="outlined"
            disableGutters
            defaultExpanded={wrong.has(place)}
            slotProps={{ heading: { component: 'h3' }, transition: { unmountOnExit: true } }}
          >
            <AccordionSummary expandIcon={<span aria-hidden="true">▾</span>} sx={{ overflowWrap: 'anywhere' }}>
              <Typography component="span" color={wrong.has(place) ? 'error' : undefined} sx={{ fontWeight: 600 }}>
                {translate('simulations.expect.after', { number: place + 1, what: words })}
              </Typography>
            </AccordionSummary>
            <AccordionDetails>
              <FieldScope shape="ScenarioExpectation" source={`body.scenarios.${index}.when.${place}.expect`}>
                <ExpectationFields steps={source.steps} isAct={step.kind === 'act'} />
              </FieldScope>
            </AccordionDetails>
          </Accordion>
        );
      })}
    </ItemDialog>
  );
}
