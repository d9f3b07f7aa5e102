import { useParams } from '@tanstack/react-router';

/** @returns what the link holds under this name; "" when it holds nothing */
export function useParam(name: string): string {
  const params: Readonly<Record<string, string | undefined>> = useParams({ strict: false });
  return params[name] ?? '';
}
