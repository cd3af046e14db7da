import { useEffect, useState } from 'react';
import type { Colours } from './picture.ts';

/** The page's colours as a canvas takes them, anew when the theme changes. */
export function useColours(): Colours {
  const [colours, setColours] = useState(readColours);
  useEffect(() => {
    const read = () => setColours(readColours());
    const system = window.matchMedia('(prefers-color-scheme: dark)');
    const chosen = new MutationObserver(read);
    system.addEventListener('change', read);
    chosen.observe(document.documentElement, { attributeFilter: ['data-theme'] });
    return () => {
      system.removeEventListener('change', read);
      chosen.disconnect();
    };
  }, []);
  return colours;
}

/** How much of a colour is left outside of the brush, and how much of the brush's own is on its ground. */
const faint = 0.3;
const tint = 0.1;

function readColours(): Colours {
  const style = getComputedStyle(document.documentElement);
  const of = (name: string) => style.getPropertyValue(name).trim();
  const [ground, brush] = [of('--panel'), of('--sel')];
  // Neutral is most of what is said: lighter, it leaves the stances to be seen.
  const inks = { supports: of('--sup'), opposes: of('--opp'), neutral: mix(of('--neu'), ground, 0.55) };
  return {
    ...inks,
    faint: {
      supports: mix(inks.supports, ground, faint),
      opposes: mix(inks.opposes, ground, faint),
      neutral: mix(inks.neutral, ground, faint),
    },
    ...{ ground, brush, tint: mix(brush, ground, tint) },
    ...{ line: of('--line'), ink: of('--ink'), soft: of('--soft'), font: of('--sans') },
  };
}

/** So much of one colour, the rest of another; both as "#rgb" or "#rrggbb". What is neither is left as it is. */
export function mix(colour: string, ground: string, share: number): string {
  const [a, b] = [channels(colour), channels(ground)];
  if (a === null || b === null) return colour;
  return `rgb(${a.map((value, i) => Math.round(value * share + (b[i] ?? 0) * (1 - share))).join(' ')})`;
}

function channels(colour: string): number[] | null {
  const digits = /^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(colour)?.[1];
  if (digits === undefined) return /^rgb/.test(colour) ? (colour.match(/\d+/g)?.map(Number) ?? null) : null;
  const wide = digits.length === 3 ? digits.replace(/./g, '$&$&') : digits;
  return [0, 2, 4].map((at) => Number.parseInt(wide.slice(at, at + 2), 16));
}
