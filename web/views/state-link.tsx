import type { MouseEvent, ReactNode } from 'react';
import type { Change } from '../store/changes.ts';
import { addressAfter, useExplorer } from '../store/store.ts';

/** A real link to another state of the page: opens in place, or in a tab of its own as the user asks. */
export function StateLink(props: {
  change: Change;
  children: ReactNode;
  className?: string;
  title?: string;
  tabIndex?: number;
  current?: boolean;
  data?: string;
}) {
  const [state, change] = useExplorer();
  const follow = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    change(props.change);
  };
  return (
    <a
      href={addressAfter(state, props.change)}
      className={props.className}
      title={props.title}
      tabIndex={props.tabIndex}
      aria-current={props.current === true ? 'true' : undefined}
      data-part={props.data}
      onClick={follow}
    >
      {props.children}
    </a>
  );
}
