import { type RefObject, useEffect, useLayoutEffect, useState } from 'react';

/** The size of an element in CSS pixels, and how many device pixels one of them is. */
export function useSize(element: RefObject<HTMLElement | null>): {
  width: number;
  height: number;
  ratio: number;
} {
  const [size, setSize] = useState({ width: 0, height: 0, ratio: 1 });
  useLayoutEffect(() => {
    const box = element.current;
    if (box === null) return;
    const read = () =>
      setSize({ width: box.clientWidth, height: box.clientHeight, ratio: window.devicePixelRatio });
    read();
    const observer = new ResizeObserver(read);
    observer.observe(box);
    return () => observer.disconnect();
  }, [element]);
  useEffect(() => {
    const query = window.matchMedia(`(resolution: ${size.ratio}dppx)`);
    const read = () => setSize((last) => ({ ...last, ratio: window.devicePixelRatio }));
    query.addEventListener('change', read);
    return () => query.removeEventListener('change', read);
  }, [size.ratio]);
  return size;
}
