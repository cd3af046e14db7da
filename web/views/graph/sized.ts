/**
 * Calls back when the element has another size than before, once it has stood still. What it returns ends that: then
 * nobody is called any more, of a size that has just changed either.
 */
export function whenSized(
  element: Pick<HTMLElement, 'clientWidth' | 'clientHeight'>,
  resized: () => void,
): () => void {
  const sizeNow = () => `${element.clientWidth} ${element.clientHeight}`;
  let size = sizeNow();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new ResizeObserver(() => {
    if (sizeNow() === size) return;
    size = sizeNow();
    clearTimeout(timer);
    timer = setTimeout(resized, 120);
  });
  observer.observe(element as HTMLElement);
  return () => {
    observer.disconnect();
    clearTimeout(timer);
  };
}
