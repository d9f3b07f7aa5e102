import type { Locator, Page } from 'playwright-core';

/** The table with this caption, row by row, cells as they are read: what is only drawn for the eye is left out. */
export async function readTable(page: Page, caption: string): Promise<string[][]> {
  const table = page.getByRole('table', { name: caption, exact: true });
  await table.waitFor();
  return table.evaluate((element) => {
    const isRead = (node: Node): boolean => {
      for (let at = node.parentElement; at !== null && at !== element; at = at.parentElement)
        if (at.ariaHidden === 'true' || at.classList.contains('vh') || getComputedStyle(at).display === 'none')
          return false;
      return true;
    };
    const textOf = (cell: Element): string => {
      const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
      const texts: string[] = [];
      while (walker.nextNode() !== null) if (isRead(walker.currentNode)) texts.push(walker.currentNode.nodeValue ?? '');
      return texts.join(' ').replaceAll(/\s+/g, ' ').trim();
    };
    return [...element.querySelectorAll('tbody tr')].map((row) => [...row.children].map(textOf));
  });
}

/** A group of buttons of which one is chosen. */
export function choice(page: Page, group: string, option: string): Locator {
  return page.getByRole('radiogroup', { name: group }).getByText(option, { exact: true });
}

/** The map when it has drawn: its engine arrives by itself, after the page. */
export async function mapOf(page: Page): Promise<Locator> {
  const map = page.locator('.map[data-ready]');
  await map.waitFor();
  return map;
}
