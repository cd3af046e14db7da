import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { whenSized } from '../../web/views/graph/sized.ts';

describe('whenSized', () => {
  let told: () => void = () => undefined;
  const box = { clientWidth: 300, clientHeight: 200 };
  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal(
      'ResizeObserver',
      class {
        constructor(tell: () => void) {
          told = tell;
        }
        observe = () => undefined;
        disconnect = () => undefined;
      },
    );
    Object.assign(box, { clientWidth: 300, clientHeight: 200 });
  });
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.useRealTimers();
  });

  it('calls once the size stands still, and not for the size that it had', () => {
    const resized = vi.fn();
    whenSized(box, resized);
    told();
    vi.runAllTimers();
    expect(resized).not.toHaveBeenCalled();
    for (const width of [310, 320, 330]) {
      box.clientWidth = width;
      told();
    }
    vi.runAllTimers();
    expect(resized).toHaveBeenCalledTimes(1);
  });

  it('calls nobody once it was ended, though the size had changed before', () => {
    const resized = vi.fn();
    const end = whenSized(box, resized);
    box.clientHeight = 100;
    told();
    end();
    vi.runAllTimers();
    expect(resized).not.toHaveBeenCalled();
  });
});
