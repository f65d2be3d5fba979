"""What a reader of the page does, said in few words: open, press, choose, select, download."""

import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

from selenium.common.exceptions import StaleElementReferenceException
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

WAIT = 10.0


class Page:
    """One open page."""

    def __init__(self, driver: Any, path: Path, view: str = "") -> None:
        self.driver = driver
        driver.get("about:blank")
        driver.get(f"{path.as_uri()}{f'#{view}' if view else ''}")
        self.run("localStorage.clear()")
        driver.refresh()
        self.until(
            lambda: self.run("return typeof V === 'object' && !!V.records && !!document.querySelector('#tabs a')")
        )

    def run(self, script: str, *given: Any) -> Any:
        """What a script gives back."""
        return self.driver.execute_script(script, *given)

    def until(self, happened: Callable[[], Any]) -> Any:
        """Wait until something is true, and return it."""
        end = time.monotonic() + WAIT
        while time.monotonic() < end:
            found = happened()
            if found:
                return found
            time.sleep(0.03)
        raise AssertionError("the page did not get there")

    def go(self, view: str) -> None:
        """Open a view by its address."""
        self.run("V.go(arguments[0])", view)
        wanted = "reader" if view.startswith("read") else view
        self.until(lambda: self.run("return V.view") == wanted)
        if wanted == "table":
            self.until(lambda: self.all(".tabulator-row, .tabulator-placeholder"))

    def one(self, selector: str) -> Any:
        """The element of a selector, as soon as there is one."""
        return self.until(lambda: next(iter(self.all(selector)), None))

    def all(self, selector: str) -> list[Any]:
        """All elements of a selector."""
        return list(self.driver.find_elements(By.CSS_SELECTOR, selector))

    def text(self, selector: str) -> str:
        """The words of an element."""
        return str(self.one(selector).get_attribute("textContent"))

    def act(self, selector: str, act: Callable[[Any], None]) -> None:
        """Do something to an element, as it stands when it is done.

        The page may draw a list anew between finding one of its elements and touching it (a filter fills its choices
        when it has opened): then the element that stands there now is meant.
        """

        def done() -> bool:
            with suppress(StaleElementReferenceException):
                act(self.one(selector))
                return True
            return False

        self.until(done)

    def click(self, selector: str) -> None:
        """Click as a person does; a covered element is an error."""

        def click(element: Any) -> None:
            self.run("arguments[0].scrollIntoView({block: 'center'})", element)
            element.click()

        self.act(selector, click)

    def press(self, *keys: str) -> None:
        """Press keys where the focus is."""
        for key in keys:
            self.driver.switch_to.active_element.send_keys(getattr(Keys, key, key))

    def choose(self, selector: str, value: str) -> None:
        """Choose an option by what it stands for."""
        script = (
            "const [box, value] = arguments;"
            "const found = [...box.options].find((o) => o.dataset.value === value || o.value === value);"
            "box.value = found.value; box.dispatchEvent(new Event('change', {bubbles: true}))"
        )
        self.act(selector, lambda box: self.run(script, box, value))

    def tick(self, facet: str, value: str) -> None:
        """Open a filter of the table and choose one of its values, or leave it."""
        if not self.one(f"#facet-{facet}").get_attribute("open"):
            self.click(f"#facet-{facet} summary")
        self.click(f"#facet-{facet} [data-value='{value}']")

    def fill(self, selector: str, words: str) -> None:
        """Write into a field what stood not there."""
        field = self.one(selector)
        field.clear()
        field.send_keys(words)

    def select_text(self, start: int, end: int) -> None:
        """Select characters of the article that is open, by their offsets."""
        self.run(
            "const r = V.rangeOf(arguments[0], arguments[1]); const s = getSelection();"
            "s.removeAllRanges(); s.addRange(r); document.dispatchEvent(new Event('selectionchange'))",
            start,
            end,
        )

    def shown(self) -> list[str]:
        """The keys of the records that pass the filters, in the order of the table."""
        return list(self.run("return V.grid.getData('active').map((row) => row.record.key)"))

    def errors(self) -> list[str]:
        """What the browser complained of or warned about since it was last asked."""
        return [e["message"] for e in self.driver.get_log("browser") if e["level"] in ("SEVERE", "WARNING")]

    def size(self, width: int, height: int) -> None:
        """Take another screen."""
        self.driver.execute_cdp_cmd(
            "Emulation.setDeviceMetricsOverride",
            {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 600},
        )

    def downloaded(self, folder: Path, name: str) -> Path:
        """A file, once it is whole."""
        path = folder / name
        self.until(lambda: path.is_file() and not list(folder.glob("*.crdownload")))
        return path
