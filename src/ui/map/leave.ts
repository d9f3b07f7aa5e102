const REACHABLE = 'a[href], button:not([disabled]), input:not([disabled]), select:not([disabled]), [tabindex="0"]';

/** Takes focus to what comes after this part of the page, so that a long walk through it need not be finished. */
export function leave(part: HTMLElement): void {
  const after = [...document.querySelectorAll<HTMLElement>(REACHABLE)].find(
    (element) =>
      (part.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 &&
      !part.contains(element) &&
      element.offsetParent !== null,
  );
  after?.focus();
}
