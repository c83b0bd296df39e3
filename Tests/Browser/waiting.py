"""Waiting from outside the page: the page's policy forbids what Playwright's own `wait_for_function` needs."""

import time


def until(condition, seconds=8, what=""):
    """Calls `condition` until it gives something true, and gives that back."""
    end = time.monotonic() + seconds
    while True:
        found = condition()
        if found:
            return found
        if time.monotonic() > end:
            raise AssertionError(f"waited {seconds} s in vain {what}")
        time.sleep(0.03)


def until_text(page, selector, part):
    """Waits until an element's text has a part."""
    return until(lambda: part in page.evaluate("s => document.querySelector(s).textContent", selector),
                 what=f"for {part!r} in {selector}: {page.evaluate('s => document.querySelector(s).textContent', selector)!r}")
