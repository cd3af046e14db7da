import type { ReactNode } from 'react';

/** Says why there is nothing to see, and what to do next. */
export function Blank({ title, hint, children }: { title: string; hint?: string; children?: ReactNode }) {
  return (
    <div className="notice">
      <h2>{title}</h2>
      {hint !== undefined && <p>{hint}</p>}
      {children}
    </div>
  );
}
