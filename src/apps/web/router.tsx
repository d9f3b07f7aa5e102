import { createRootRoute, createRoute, createRouter } from '@tanstack/react-router';
import { Problem } from '../../ui/net/problem.ts';
import { Refused } from '../../ui/page/refused.tsx';
import { AccountPage, InvitationPage, OpeningsPage, RolesPage, SignInPage, TrailPage } from '../../rooms/access/web.ts';
import { OverviewPage, PlacesPage } from '../../rooms/exposure/web.ts';
import { ImportsPage } from '../../rooms/imports/web.ts';
import { SchoolsPage } from '../../rooms/schools/web.ts';
import { Crashed } from './frame/crash-boundary.tsx';
import { Frame } from './frame/frame.tsx';
import { InvitationsRoute, MemberRoute, PartnersRoute, PeopleRoute } from './pages/organisation-routes.tsx';
import { HomeRoute } from './pages/home-route.tsx';
import { PlaceRoute } from './pages/place-route.tsx';
import { AboutPage, ImportRoute, PrintRoute, QuarantineRoute, SchoolRoute, TodayPage } from './pages/routes.tsx';

const root = createRootRoute({
  component: Frame,
  notFoundComponent: () => <Refused error={new Problem(404, 'not-found', {})} />,
});
const at = (path: string, component: () => React.ReactNode) =>
  createRoute({ getParentRoute: () => root, path, component });
const page = (Page: React.ComponentType) => () => <Page />;

export const router = createRouter({
  routeTree: root.addChildren([
    at('/', HomeRoute),
    at('/logga-in', page(SignInPage)),
    at('/inbjudan', page(InvitationPage)),
    at('/konto', page(AccountPage)),
    at('/organisation', page(PeopleRoute)),
    at('/organisation/inbjudningar', page(InvitationsRoute)),
    at('/organisation/partner', page(PartnersRoute)),
    at('/organisation/oppet', page(OpeningsPage)),
    at('/organisation/roller', page(RolesPage)),
    at('/organisation/person/$id', page(MemberRoute)),
    at('/spar', page(TrailPage)),
    at('/idag', page(TodayPage)),
    at('/karta', page(OverviewPage)),
    at('/platser', page(PlacesPage)),
    at('/platser/$code', PlaceRoute),
    at('/skolor', page(SchoolsPage)),
    at('/skolor/$id', SchoolRoute),
    at('/hamta', page(ImportsPage)),
    at('/hamta/$id', page(ImportRoute)),
    at('/granskning', page(QuarantineRoute)),
    at('/utskrift', PrintRoute),
    at('/om', page(AboutPage)),
  ]),
  defaultErrorComponent: ({ error }) => <Crashed error={error} />,
  scrollRestoration: true,
  // The link holds plain text, the same that the server reads: no JSON in addresses.
  parseSearch: (search) => Object.fromEntries(new URLSearchParams(search)),
  stringifySearch: (search) => {
    const text = new URLSearchParams(search as Record<string, string>).toString().replaceAll('%2C', ',');
    return text === '' ? '' : `?${text}`;
  },
});
