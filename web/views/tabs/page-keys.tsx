import { useState } from 'react';
import { useMessages } from '../../messages/catalogue.ts';
import { clearSelection, showView } from '../../store/changes.ts';
import { useKeys, useShortcutList, useShortcuts } from '../../store/shortcuts.ts';
import { useExplorer, useStore } from '../../store/store.ts';
import { Modal } from '../modal.tsx';
import { offered } from '../views.ts';

/** The keys that work everywhere on the page, and "?", which lists all that work now. */
export function PageKeys() {
  const [, change] = useExplorer();
  const store = useStore();
  const text = useMessages();
  const [open, setOpen] = useState(false);
  useKeys();
  useShortcuts([
    { keys: '?', does: text.keys.title, act: () => setOpen(true) },
    ...offered.map((view, index) => ({
      keys: String(index + 1),
      does: text.keys.view(text.views[view]),
      act: () => change(showView(view)),
    })),
    { keys: 'Mod+z', does: text.past.undo, act: store.undo },
    { keys: 'Mod+Shift+z', does: text.past.redo, act: store.redo },
    { keys: 'Escape', does: text.keys.letGo, act: () => change(clearSelection) },
  ]);
  return open ? <KeyList close={() => setOpen(false)} /> : null;
}

function KeyList({ close }: { close: () => void }) {
  const text = useMessages().keys;
  const list = useShortcutList();
  return (
    <Modal className="keys" title={text.title} out={text.close} close={close}>
      <dl>
        {list.map(({ keys, does }) => (
          <div key={`${keys} ${does}`}>
            <dt>
              {keys.split(/(?<=.)\+/).map((key) => (
                <kbd key={key}>{shown(key)}</kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </Modal>
  );
}

const signs: Readonly<Record<string, string>> = {
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  Shift: '⇧',
  Escape: 'Esc',
};

function shown(key: string): string {
  if (key === 'Mod') return /Mac|iP/.test(navigator.platform) ? '⌘' : 'Ctrl';
  return signs[key] ?? (key.length === 1 ? key.toUpperCase() : key);
}
