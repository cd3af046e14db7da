import { StrictMode, useCallback, useMemo, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Provider } from 'urql';
import { client } from './api/client.ts';
import {
  applyPreferences,
  loadPreferences,
  type Preferences,
  PreferencesContext,
  savePreferences,
} from './store/preferences.ts';
import { createShortcuts, ShortcutsContext } from './store/shortcuts.ts';
import { createStore, StoreContext } from './store/store.ts';
import './theme.css';
import { Explorer } from './views/explorer.tsx';
import { FaultBoundary } from './views/notice/fault.tsx';

const store = createStore();
const shortcuts = createShortcuts();
const atStart = loadPreferences();
applyPreferences(atStart);

function Page() {
  const [preferences, setPreferences] = useState(atStart);
  const prefer = useCallback((part: Partial<Preferences>) => {
    setPreferences((present) => {
      const next = { ...present, ...part };
      savePreferences(next);
      applyPreferences(next);
      return next;
    });
  }, []);
  const context = useMemo(() => ({ preferences, prefer }), [preferences, prefer]);
  return (
    <PreferencesContext value={context}>
      <StoreContext value={store}>
        <ShortcutsContext value={shortcuts}>
          <Provider value={client}>
            <FaultBoundary>
              <Explorer />
            </FaultBoundary>
          </Provider>
        </ShortcutsContext>
      </StoreContext>
    </PreferencesContext>
  );
}

const root = document.getElementById('root');
if (root !== null)
  createRoot(root).render(
    <StrictMode>
      <Page />
    </StrictMode>,
  );
