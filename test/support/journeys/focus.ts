import type { Page } from 'playwright-core';

export interface Focus {
  /** what a screen reader would call it, shortly */
  readonly name: string;
  readonly tag: string;
  /** true when something marks it that is not there without focus */
  readonly marked: boolean;
  /** true when its middle, or one of its corners, is what lies uppermost there */
  readonly uncovered: boolean;
}

/** Where focus is, whether it can be seen there, and whether something sticky lies over it. */
export function focusOf(page: Page): Promise<Focus> {
  return page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    const box = element.getBoundingClientRect();
    const spots = [
      [box.left + box.width / 2, box.top + box.height / 2],
      [box.left + 3, box.top + 3],
      [box.right - 3, box.bottom - 3],
    ];
    const isOver = ([x, y]: number[]): boolean => {
      const top = document.elementFromPoint(x, y);
      return (
        top !== null &&
        (element.contains(top) || top.contains(element) || top.closest('label')?.contains(element) === true)
      );
    };
    const marks = (one: Element): boolean => {
      const style = getComputedStyle(one);
      const outlined = style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2;
      return outlined || /\d{1,2}px/.test(style.boxShadow.replaceAll('0px', ''));
    };
    // A choice in a group is drawn by its label, a field by the frame around it.
    const around = [element, element.closest('label'), element.parentElement, element.parentElement?.parentElement];
    return {
      name: (element.ariaLabel ?? (element.innerText || element.getAttribute('name') || ''))
        .replaceAll(/\s+/g, ' ')
        .trim()
        .slice(0, 60),
      tag: element.tagName.toLowerCase(),
      marked: around.some((one) => one !== null && one !== undefined && marks(one)),
      uncovered: spots.some(isOver),
    };
  });
}

/** Presses Tab until focus is on something of this name. @throws Error that lists where it went instead */
export async function tabTo(page: Page, name: RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab', most = 80): Promise<Focus> {
  const seen: string[] = [];
  for (let i = 0; i < most; i++) {
    await page.keyboard.press(key);
    const focus = await focusOf(page);
    if (name.test(focus.name)) return focus;
    seen.push(focus.name);
  }
  throw new Error(`${name} was not reached by ${key}: ${seen.join(' | ')}`);
}
