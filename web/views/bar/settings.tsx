import { catalogue, useMessages } from '../../messages/catalogue.ts';
import { themes, tongues, usePreferences } from '../../store/preferences.ts';
import { KeyInUse } from '../notice/key-form.tsx';

const themeSign = { system: '◐', light: '○', dark: '●' } as const;

/** The page's own language and theme. */
export function Settings() {
  const text = useMessages().settings;
  const { preferences, prefer } = usePreferences();
  const nextTheme = themes[(themes.indexOf(preferences.theme) + 1) % themes.length] ?? 'system';
  return (
    <div className="settings">
      <KeyInUse />
      <fieldset className="tongues" aria-label={text.tongue}>
        {tongues.map((tongue) => (
          <button
            type="button"
            key={tongue}
            className="quiet"
            lang={tongue}
            title={catalogue[tongue].tongue}
            aria-label={`${tongue.toUpperCase()}, ${catalogue[tongue].tongue}`}
            aria-pressed={preferences.tongue === tongue}
            onClick={() => prefer({ tongue })}
          >
            {tongue.toUpperCase()}
          </button>
        ))}
      </fieldset>
      <button
        type="button"
        className="quiet theme"
        title={`${text.theme}: ${text.themes[preferences.theme]}`}
        aria-label={`${text.theme}: ${text.themes[preferences.theme]}`}
        onClick={() => prefer({ theme: nextTheme })}
      >
        <span aria-hidden="true">{themeSign[preferences.theme]}</span>
      </button>
    </div>
  );
}
