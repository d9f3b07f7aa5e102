import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** What WCAG 2.2 A and AA, and axe's own advice, find wrong with the page as it stands, or with a part; a line for each. */
export function accessibilityFaults(page: Page, within?: string): Promise<string[]> {
  return faultsBy(within === undefined ? builder(page) : builder(page).include(within));
}

/** The rules about colours alone: what can differ when a page that was judged is shown in another theme. */
export function colourFaults(page: Page): Promise<string[]> {
  return faultsBy(builder(page).withRules(['color-contrast', 'link-in-text-block']));
}

function builder(page: Page): AxeBuilder {
  // The other way adds up frames in a blank page of its own, three times as slow; our pages have no frames.
  return new AxeBuilder({ page }).setLegacyMode();
}

async function faultsBy(axe: AxeBuilder): Promise<string[]> {
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} (${help}): ${target.join(' ')} ${failureSummary ?? ''}`),
  );
}
