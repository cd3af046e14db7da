import { createContext, useContext } from 'react';

export const themes = ['system', 'light', 'dark'] as const;
export const tongues = ['en', 'id'] as const;

export type Theme = (typeof themes)[number];
/** A language of the interface. */
export type Tongue = (typeof tongues)[number];

/** What a reader of the page prefers; kept in the browser, not in links. */
export interface Preferences {
  readonly theme: Theme;
  readonly tongue: Tongue;
  readonly bannerClosed: boolean;
  /** the strip of time below the views shows its head alone */
  readonly timelineFolded: boolean;
}

const key = 'ujar.preferences';

/** The stored preferences, else the system's theme and the browser's language. Never throws. */
export function loadPreferences(browser: Window = window): Preferences {
  const stored = readStored(browser);
  return {
    theme: themes.find((theme) => theme === stored.theme) ?? 'system',
    tongue:
      tongues.find((tongue) => tongue === stored.tongue) ??
      (browser.navigator.language.startsWith('id') ? 'id' : 'en'),
    bannerClosed: stored.bannerClosed === true,
    timelineFolded: stored.timelineFolded === true,
  };
}

/** Keeps the preferences; where the browser allows no storage they last as long as the page. */
export function savePreferences(preferences: Preferences, browser: Window = window): void {
  try {
    browser.localStorage.setItem(key, JSON.stringify(preferences));
  } catch {
    // storage is switched off: nothing to do
  }
}

/** Puts theme and language on the document, where style and screen readers look for them. */
export function applyPreferences(preferences: Preferences, document: Document = window.document): void {
  document.documentElement.lang = preferences.tongue;
  if (preferences.theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = preferences.theme;
}

function readStored(browser: Window): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(browser.localStorage.getItem(key) ?? '{}');
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

export const PreferencesContext = createContext<{
  preferences: Preferences;
  prefer: (part: Partial<Preferences>) => void;
} | null>(null);

export function usePreferences() {
  const context = useContext(PreferencesContext);
  if (context === null) throw new Error('usePreferences outside of PreferencesContext');
  return context;
}
