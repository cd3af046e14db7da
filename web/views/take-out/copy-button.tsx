import { useEffect, useState } from 'react';

/** Copies a text, and says so. Where the browser does not let it, the text beside it is selected instead. */
export function CopyButton(props: {
  text: string;
  label: string;
  done: string;
  select: () => void;
  disabled?: boolean;
}) {
  const [copied, setCopied] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another text has not been copied
  useEffect(() => setCopied(false), [props.text]);
  const copy = async () => {
    props.select();
    try {
      await navigator.clipboard.writeText(props.text);
      setCopied(true);
    } catch {
      // Not allowed here: what is selected can be copied by hand.
      setCopied(false);
    }
  };
  return (
    <button type="button" className="button" disabled={props.disabled} aria-live="polite" onClick={copy}>
      {copied ? props.done : props.label}
    </button>
  );
}
