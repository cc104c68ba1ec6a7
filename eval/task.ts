/** One figure of an evaluation, as its scorer printed it. */
export interface Figure {
  /** "quotes: direct spans, exact F1": what `floors.json` knows it by. */
  readonly name: string;
  readonly value: number;
  /** The number of items it rests on, where that says something. */
  readonly n?: number;
  /** Higher is better unless said otherwise. */
  readonly better?: 'higher' | 'lower';
  /** Depends on the machine: printed, never pinned. */
  readonly timed?: boolean;
}

export interface TaskContext {
  /** The folder that holds `data` and `eval`. */
  readonly shared: string;
  /** A folder for what the task writes; empty at its start. */
  readonly scratch: string;
}

/** One set, run through the pipeline and scored. */
export interface Task {
  readonly name: string;
  /** Files whose digest is pinned beside the floors, relative to the shared folder. */
  readonly data: readonly string[];
  readonly run: (context: TaskContext) => Promise<Figure[]>;
}
