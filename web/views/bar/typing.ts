import { useEffect, useState } from 'react';

const wait = 140;

/** Whether there is anything to search for. */
export const holdsWord = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

/** The value once it has stood still for a moment. */
export function useSettled(value: string): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), wait);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}

/** The longest question that the API reads. */
export const longestQuestion = 500;

/** What was typed or pasted, when it is no question but something to bring in: the address of a page, or a whole text. */
export function broughtAlong(typed: string): 'address' | 'text' | null {
  if (/^https?:\/\/\S+$/u.test(typed)) return 'address';
  return typed.length > longestQuestion ? 'text' : null;
}

/** This day as the user's clock has it: "2026-03-04". */
export function today(now: Date = new Date()): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
