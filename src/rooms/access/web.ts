import { lazy } from 'react';

/** The browser door: pages are fetched when they are opened; the rest is what later rooms and the app may use. */
export const SignInPage = lazy(() => import('./web/sign-in/sign-in-page.tsx'));
export const InvitationPage = lazy(() => import('./web/invitation/invitation-page.tsx'));
export const AccountPage = lazy(() => import('./web/account/account-page.tsx'));
export const PeoplePage = lazy(() => import('./web/organisation/people-page.tsx'));
export const MemberPage = lazy(() => import('./web/member/member-page.tsx'));
export const InvitationsPage = lazy(() => import('./web/organisation/invitations-page.tsx'));
export const PartnersPage = lazy(() => import('./web/organisation/partners-page.tsx'));
export const OpeningsPage = lazy(() => import('./web/organisation/openings-page.tsx'));
export const RolesPage = lazy(() => import('./web/organisation/roles-page.tsx'));
export const TrailPage = lazy(() => import('./web/trail/trail-page.tsx'));
export { accessNames } from './web/access-names.ts';
export { useInvitations, useMembers, useOrganisations } from './web/organisation/organisation-queries.ts';
export { PersonMenu } from './web/session/person-menu.tsx';
export { type May, SessionProvider, useMay, useSessionState, useSignedIn } from './web/session/session-provider.tsx';
export { areaInWords, roleInWords } from './web/session/session-words.ts';
export { useWaitingHouse } from './web/session/use-waiting-house.ts';
export { signInPath } from './web/sign-in/back-path.ts';

/** Fetches the pages before they are asked for, so that they open without the net. */
export function fetchAccessPages(): Promise<unknown> {
  return Promise.all([
    import('./web/sign-in/sign-in-page.tsx'),
    import('./web/session/signed-out-dialog.tsx'),
    import('./web/account/account-page.tsx'),
    import('./web/organisation/people-page.tsx'),
    import('./web/organisation/invitations-page.tsx'),
    import('./web/organisation/partners-page.tsx'),
    import('./web/organisation/openings-page.tsx'),
    import('./web/organisation/roles-page.tsx'),
    import('./web/member/member-page.tsx'),
    import('./web/trail/trail-page.tsx'),
  ]);
}
