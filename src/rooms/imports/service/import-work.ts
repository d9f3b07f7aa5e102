/** How far a piece of work has come, in rows or bytes. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

/**
 * The work that goes on beside the requests: one piece for each import at a time. Lives and dies with the process; what
 * it leaves unfinished is marked as interrupted at the next start.
 */
export interface ImportWork {
  /** Begins work on an import. The signal stops it. */
  begin(importId: string, work: (signal: AbortSignal) => Promise<void>): void;
  /** Stops the work on an import, when there is any. */
  stop(importId: string): void;
  isBusy(importId: string): boolean;
  tell(importId: string, done: number, total: number): void;
  progressOf(importId: string): Progress | null;
  /** When no work is left on this import; at once when there is none. */
  settled(importId: string): Promise<void>;
  /** Stops everything and waits for it. */
  close(): Promise<void>;
}

interface Piece {
  readonly controller: AbortController;
  readonly ended: Promise<void>;
  progress: Progress | null;
}

/** @param onFault told of work that failed and could not even say so, as when the database is away */
export function createImportWork(onFault: (importId: string, error: unknown) => void): ImportWork {
  const pieces = new Map<string, Piece>();
  return {
    begin(importId, work) {
      const earlier = pieces.get(importId);
      earlier?.controller.abort();
      const controller = new AbortController();
      // The later work begins when the earlier has let go: two must not decide about one import.
      const ended = (earlier?.ended ?? Promise.resolve())
        .then(() => work(controller.signal))
        .catch((error: unknown) => onFault(importId, error));
      const piece: Piece = { controller, ended, progress: null };
      pieces.set(importId, piece);
      void ended.finally(() => {
        if (pieces.get(importId) === piece) pieces.delete(importId);
      });
    },
    stop: (importId) => pieces.get(importId)?.controller.abort(),
    isBusy: (importId) => pieces.has(importId),
    tell(importId, done, total) {
      const piece = pieces.get(importId);
      if (piece !== undefined) piece.progress = { done, total };
    },
    progressOf: (importId) => pieces.get(importId)?.progress ?? null,
    async settled(importId) {
      await pieces.get(importId)?.ended;
    },
    async close() {
      for (const { controller } of pieces.values()) controller.abort();
      await Promise.all([...pieces.values()].map(({ ended }) => ended));
    },
  };
}
