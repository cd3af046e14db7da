import type { DragEvent } from 'react';

/** What a row of the matrix carries when it is dragged: an entity's id. */
const type = 'text/ujar-entity';

/** What makes an element take an entity that is dropped on it. */
export const draggedEntity = (take: (id: string) => void) => ({
  onDragOver: (event: DragEvent) => {
    if (event.dataTransfer.types.includes(type)) event.preventDefault();
  },
  onDrop: (event: DragEvent) => {
    const id = event.dataTransfer.getData(type);
    if (id === '') return;
    event.preventDefault();
    take(id);
  },
});
