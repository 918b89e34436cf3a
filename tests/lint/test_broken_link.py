"""Links that Discord shows as brackets."""

import pytest

from tests.lint.conftest import Linted

HINT = "it starts with `https://` and holds no space"

BROKEN = [
    ("See [the guide](docs/guide.md).", "docs/guide.md"),
    ("See [the guide](#guide).", "#guide"),
    ("See [the guide]().", ""),
    ("[a](example.com)", "example.com"),
    ("[a](https://)", "https://"),
    ("[a](https://exa mple.com)", "https://exa mple.com"),
    ("[a](ftp://example.com)", "ftp://example.com"),
    ("[a](mailto:a@example.com)", "mailto:a@example.com"),
    ("[`kubectl`](kubectl)", "kubectl"),
    ("**[fett](api)**", "api"),
    ("[缓存](缓存)", "缓存"),
    ("[a](javascript:alert(1))", "javascript:alert(1)"),
]

GOOD = [
    "[a](https://example.com)",
    "[a](HTTP://EXAMPLE.com/x?y=z#k)",
    "[a](<https://example.com/a>)",
    '[a](https://example.com/a "More of it")',
    "[a](https://en.wikipedia.org/wiki/Cache_(computing))",
    "`[a](b)` and ``` [c](d) ```",
    "```\n  [a](b)\n  never closed",
    "calls handlers[name](event)",
    "\\\\[no link](at all)",
    "[ ] (todo) and file[s](more)",
    "([1], see below) (1)",
]


@pytest.mark.parametrize(("text", "target"), BROKEN)
def test_a_link_that_leads_to_no_web_address_is_told(
    text: str, target: str, linted: Linted
) -> None:
    """A path, an id of an entry, a bare host and another scheme are shown with their brackets."""
    message = f"4:13 broken-link a link leads to `{target}`, which is no web address"
    content = f"term: A\ndefinition: d\noverview: x\nconclusion: '{text}'\n"
    assert linted("broken-link", content) == [(message, HINT)]


@pytest.mark.parametrize("text", GOOD)
def test_what_is_a_link_or_none_at_all_is_no_problem(text: str, linted: Linted) -> None:
    """Addresses may have a title or angle brackets, and code and calls are no links."""
    assert linted("broken-link", f"term: A\ndefinition: d\noverview: |\n  {text}\n") == []


def test_every_text_of_an_entry_is_read(linted: Linted) -> None:
    """A link may stand in each of them, and each is told at its own place."""
    content = """\
term: A
definition: "[a](1)"
overview: "[a](2), [a](3)"
advantages:
  - {name: "[n](0)", text: "[a](4)"}
applications:
  - {name: n, text: "[a](5)"}
sections:
  - name: n
    text: "[a](6)"
conclusion: "[a](7)"
"""
    message = "broken-link a link leads to `{}`, which is no web address"
    places = ["2:13", "3:11", "3:11", "5:28", "7:21", "10:11", "11:13"]
    assert linted("broken-link", content) == [
        (f"{place} {message.format(number)}", HINT) for number, place in enumerate(places, start=1)
    ]
