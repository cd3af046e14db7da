/** What opening the database is busy with, for whoever shows it. */
export type Step =
  | { readonly step: 'jars'; readonly done: number; readonly total: number }
  | { readonly step: 'classes' }
  | { readonly step: 'leftover'; readonly pid: number }
  | { readonly step: 'copy'; readonly folder: string }
  | { readonly step: 'start' }
  | { readonly step: 'migrate'; readonly from: number; readonly to: number };

export type Progress = (step: Step) => void;

/** The step as one line for a person. */
export function stepLine(step: Step): string {
  switch (step.step) {
    case 'jars':
      return `Fetching Neo4j, once: ${step.done} of about ${step.total} files`;
    case 'classes':
      return 'Preparing Neo4j for quick starts, once';
    case 'leftover':
      return `Ending the Neo4j that an interrupted run left behind (process ${step.pid})`;
    case 'copy':
      return `Copying the data before bringing it up to this version: ${step.folder}`;
    case 'start':
      return 'Starting Neo4j';
    case 'migrate':
      return `Bringing the graph from version ${step.from} to ${step.to}`;
  }
}
