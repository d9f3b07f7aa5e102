import { useQuery } from '@tanstack/react-query';
import type { FeatureCollection } from 'geojson';
import { useMemo } from 'react';
import { useWords } from '../../../ui/language/language-provider.tsx';
import type { BaseMap } from '../../../ui/map/scene.ts';
import { fetchJson } from '../../../ui/net/fetch-json.ts';
import { placeWords } from './place-words.ts';

const KEPT = { staleTime: Infinity, retry: false } as const;

type Ground = FeatureCollection & { readonly attribution?: string };

/** The ground that the answer is drawn on; plain land with a grid where none has been brought in. */
export function useBaseMap(): BaseMap {
  const words = useWords(placeWords);
  const { data, isPending } = useQuery({
    ...KEPT,
    queryKey: ['basemap'],
    queryFn: ({ signal }) => fetchJson<Ground | null>('/basemap', { signal }),
  });
  return useMemo(
    () => ({
      features: data === undefined || data === null || data.features.length === 0 ? null : data,
      awaited: isPending,
      attribution: isPending
        ? ''
        : data === undefined || data === null
          ? words.noBaseMap
          : (data.attribution ?? words.baseMap(words.trainingMap)),
    }),
    [data, isPending, words],
  );
}

/** Municipality, city districts and police districts, when they have been brought in. */
export function useAreas(): FeatureCollection | undefined {
  const { data } = useQuery({
    ...KEPT,
    queryKey: ['areas'],
    queryFn: ({ signal }) => fetchJson<FeatureCollection>('/areas', { signal }),
  });
  return data;
}
