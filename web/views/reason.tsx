import { Fragment } from 'react';
import { useReasons } from '../messages/reason.ts';

/** A reason that the API tells, in the language of the page; what of it the page has no words for is marked as English. */
export function Reason({ text }: { text: string }) {
  const told = useReasons()(text);
  return told.map((piece, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the sentences of a reason have no other name
    <Fragment key={index}>
      {index > 0 && '; '}
      {piece.isRead ? piece.text : <span lang="en">{piece.text}</span>}
    </Fragment>
  ));
}
