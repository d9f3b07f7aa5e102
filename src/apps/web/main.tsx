import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { LanguageProvider } from '../../ui/language/language-provider.tsx';
import { makeQueryClient } from '../../ui/net/query-client.ts';
import { rememberedDensity, wearDensity } from '../../ui/density.ts';
import { rememberedTheme, wearTheme } from '../../ui/theme.ts';
import { CrashBoundary } from './frame/crash-boundary.tsx';
import { fetchPages } from './pages/fetch-pages.ts';
import { router } from './router.tsx';
import '../../ui/tokens.css';
import '../../ui/fonts.css';
import '../../ui/base.css';

wearTheme(rememberedTheme(localStorage));
wearDensity(rememberedDensity(localStorage));

const QUIET_MS = 4000;
// When the first page stands and nobody waits, the others are fetched: they then open although the net has gone.
window.setTimeout(() => void fetchPages(), QUIET_MS);

createRoot(document.querySelector('#root')!).render(
  <StrictMode>
    <LanguageProvider>
      <CrashBoundary>
        <QueryClientProvider client={makeQueryClient()}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </CrashBoundary>
    </LanguageProvider>
  </StrictMode>,
);
