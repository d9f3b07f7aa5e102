import { useEffect, useState } from 'react';
import { Problem } from '../../../../ui/net/problem.ts';

const SECOND_MS = 1000;

/** @returns whole seconds that an answer asks to wait; 0 when it asks for no waiting */
export function waitIn(error: unknown): number {
  const told = error instanceof Problem && error.status === 429 ? error.body['retryAfterSeconds'] : 0;
  return typeof told === 'number' && told > 0 ? Math.ceil(told) : 0;
}

/** Counts down from what the last answer asked for. @returns seconds left; 0 when one may try again */
export function useWait(error: unknown): number {
  const [wait, setWait] = useState({ error, left: waitIn(error) });
  if (wait.error !== error) setWait({ error, left: waitIn(error) });
  const isWaiting = wait.left > 0;
  useEffect(() => {
    if (!isWaiting) return undefined;
    const timer = window.setInterval(() => setWait(({ left, ...rest }) => ({ ...rest, left: left - 1 })), SECOND_MS);
    return () => window.clearInterval(timer);
  }, [isWaiting]);
  return Math.max(0, wait.left);
}
