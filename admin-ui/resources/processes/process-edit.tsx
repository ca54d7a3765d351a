import { DraftEdit } from '../../fields/draft-edit.tsx';
import { EditorPlaceProvider, useEditorPlace } from '../../process-editor/editor-place-provider.tsx';
import { ProcessTabs } from '../../process-editor/process-tabs.tsx';
import { TrialButton } from '../trials/trial-button.tsx';

function Editor() {
  const { goTo } = useEditorPlace();
  return (
    <DraftEdit onGoTo={goTo} actions={<TrialButton />}>
      <ProcessTabs saved />
    </DraftEdit>
  );
}

/** A saved process: its draft in tabs. */
export function ProcessEdit() {
  return (
    <EditorPlaceProvider>
      <Editor />
    </EditorPlaceProvider>
  );
}
