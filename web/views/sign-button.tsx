/** A button that shows a sign alone, and says what it does to who points at it or hears it. */
export function SignButton(props: {
  does: string;
  sign: string;
  act: () => void;
  disabled?: boolean;
  className?: string;
}) {
  return (
    <button
      type="button"
      className={props.className ?? 'quiet'}
      aria-label={props.does}
      title={props.does}
      disabled={props.disabled}
      onClick={props.act}
    >
      {props.sign}
    </button>
  );
}
