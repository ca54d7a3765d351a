import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { DraftCreate } from '../../fields/draft-edit.tsx';
import { blankProcess } from '../../process-editor/blank-process.ts';
import { EditorPlaceProvider, useEditorPlace } from '../../process-editor/editor-place-provider.tsx';
import { ProcessTabs } from '../../process-editor/process-tabs.tsx';

const body = { ...blankProcess() };

function Editor() {
  const { goTo } = useEditorPlace();
  const translate = useTranslate();
  return (
    <DraftCreate body={body} onGoTo={goTo}>
      <Typography variant="h6" component="h2">
        {translate('processes.list.create')}
      </Typography>
      <ProcessTabs saved={false} />
    </DraftCreate>
  );
}

/** A new process, from nothing. */
export function ProcessCreate() {
  return (
    <EditorPlaceProvider>
      <Editor />
    </EditorPlaceProvider>
  );
}
