import { Component, type ReactNode } from 'react';
import { useMessages } from '../../messages/catalogue.ts';

/** Catches what a view throws, so that the rest of the page and the address stay. */
export class FaultBoundary extends Component<
  { children: ReactNode; fallback?: ReactNode; scope?: string },
  { fault: Error | null; scope: string | undefined }
> {
  override state = { fault: null as Error | null, scope: this.props.scope };

  static getDerivedStateFromError(fault: Error) {
    return { fault };
  }

  static getDerivedStateFromProps(props: { scope?: string }, state: { scope: string | undefined }) {
    return props.scope === state.scope ? null : { fault: null, scope: props.scope };
  }

  override render() {
    const { fault } = this.state;
    if (fault === null) return this.props.children;
    return this.props.fallback ?? <Fault message={fault.message} />;
  }
}

function Fault({ message }: { message: string }) {
  const text = useMessages().notice;
  return (
    <div className="notice" role="alert">
      <h2>{text.crashed}</h2>
      <p>
        <q>{message}</q>
      </p>
      <a className="button" href="?">
        {text.reload}
      </a>
    </div>
  );
}
