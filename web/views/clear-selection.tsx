import { useMessages } from '../messages/catalogue.ts';
import { clearSelection } from '../store/changes.ts';
import { useExplorer } from '../store/store.ts';
import { SignButton } from './sign-button.tsx';

/** Lets go of what is selected. */
export function ClearSelection() {
  const [, change] = useExplorer();
  const { close } = useMessages().panel;
  return <SignButton className="quiet clear" does={close} sign="×" act={() => change(clearSelection)} />;
}
