import re
import unicodedata
from itertools import groupby

import pytest
from hypothesis import given, settings

from bot.cards.markdown import clean, code, echo, escape, escape_prose, link, trusted
from tests.cards import strategies as some

quickly = settings(max_examples=200, deadline=None)


def shown(markdown: str) -> str:
    """What Discord shows of escaped text: without the backslashes and the silent space."""
    return re.sub(r"\\([^0-9A-Za-z\s])", r"\1", markdown).replace("@\u200b", "@")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Back End Software Engineer", "Back End Software Engineer"),
        ("Continuous Integration (CI)", "Continuous Integration (CI)"),
        ("C++ and a-b: 1.5 #1", "C++ and a-b: 1.5 #1"),
        ("**bold** _it_ ~~no~~", r"\*\*bold\*\* \_it\_ \~\~no\~\~"),
        ("||spoiler|| `code` ```x```", r"\|\|spoiler\|\| \`code\` \`\`\`x\`\`\`"),
        ("[click](https://evil.example)", r"\[click\]\(https\://evil.example)"),
        ("https://evil.example", r"https\://evil.example"),
        ("<@1> <@!1> <@&1>", "\\<@\u200b1> \\<@\u200b!1> \\<@\u200b&1>"),
        ("<#1> </define:1> <t:1:R> <:e:1>", r"\<#1> \</define:1> \<t:1:R> \<:e:1>"),
        ("@everyone @here me@there.example", "@\u200beveryone @\u200bhere me@there.example"),
        ("# heading", r"\# heading"),
        ("-# small", r"\-# small"),
        ("- item", r"\- item"),
        ("+ item", r"\+ item"),
        (">>> quote", r"\>>> quote"),
        ("1. one", r"1\. one"),
        ("12. twelve", r"12\. twelve"),
        ("a\nb\r\n\n# c\u2028d\te", "a b # c d e"),
        ("\\", "\\\\"),
        ("\\*", "\\\\\\*"),
        ("@every\u202eone", "@\u200beveryone"),
        ("a\x00b\u200bc\u2066d\ufeffe\x9bf\ud83dg", "abcdefg"),
    ],
)
def test_escape(text: str, expected: str) -> None:
    """User text shows as it was typed, on one line, and does nothing."""
    assert escape(text) == expected


@quickly
@given(some.queries())
def test_escaped_text_does_nothing(text: str) -> None:
    """No text whatever becomes formatting, a link, a mention, a list or a heading."""
    bare = re.sub(r"\\[^0-9A-Za-z\s]", "", escape(text))
    assert not re.search(r"[\\*_~`|\[\]<\n]", bare)
    assert "://" not in bare
    assert not re.search(r"@(everyone|here|[!&]?\d)", escape(text))
    assert not re.match(r"[#>+-]|\d{1,3}\.", escape(text))


@quickly
@given(some.queries())
def test_escaping_loses_nothing(text: str) -> None:
    """What a reader sees of escaped text is the clean text; and it is at most twice as long."""
    assert shown(escape(text)) == clean(text).replace("@\u200b", "@")
    assert len(escape(text)) <= 2 * len(clean(text))


@quickly
@given(some.queries())
def test_clean_text_is_one_harmless_line(text: str) -> None:
    """No line ends, control or direction characters, lone surrogates, or stacks of accents."""
    line = clean(text)
    assert line == " ".join(line.split())
    assert not {unicodedata.category(character) for character in line} & {"Cc", "Cs"}
    assert not re.search("[\u061c\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]", line)
    stacks = groupby(line, key=lambda character: unicodedata.category(character) in {"Mn", "Me"})
    assert all(len([*stack]) <= 4 for marks, stack in stacks if marks)


def test_words_of_every_script_survive_cleaning() -> None:
    """Accents, emoji families, flags and joined letters are not harmed."""
    for text in ("naïve nai\u0308ve", "バックエンド", "👩‍👩‍👧‍👦 👍🏽 🇳🇴", "مهندس", "می‌خواهم", "각"):
        assert clean(text) == text
    assert clean("Z" + "\u0301" * 30) == "Z" + "\u0301" * 4


def test_an_echo_is_short() -> None:
    """At most 100 characters of what was typed are repeated."""
    assert echo("x" * 6000) == "x" * 99 + "…"
    assert echo(" \n\u200b ") == ""
    assert len(echo("*" * 6000)) <= 200


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("**Bold**, `code` and\n- a list", "**Bold**, `code` and\n- a list"),
        ("[docs](https://example.org)", "[docs](https://example.org)"),
        ("[docs](HTTP://example.org)", "[docs](HTTP://example.org)"),
        ("[bad](javascript:alert(1))", r"[bad]\(javascript:alert(1))"),
        ("[bad](discord://x)", r"[bad]\(discord://x)"),
        ("[`bad`](data:x)", r"[`bad`]\(data:x)"),
        ("`a[0](x)` and ```\nb[1](y)\n```", "`a[0](x)` and ```\nb[1](y)\n```"),
        ("@everyone, @here, <@1>", "@\u200beveryone, @\u200bhere, <@\u200b1>"),
        ("ask in <#123>, me@there.example", "ask in <#123>, me@there.example"),
        ("a\r\nb\rc\x00\u202ed", "a\nb\ncd"),
        ("```\nleft open", "```\nleft open\n```"),
    ],
)
def test_trusted(text: str, expected: str) -> None:
    """The team's Markdown stays, but pings nobody, links only to http(s), and ends its code."""
    assert trusted(text) == expected


@pytest.mark.parametrize(
    ("title", "url", "expected"),
    [
        ("Docs", "https://example.org/a", "[Docs](https://example.org/a)"),
        ("[RFC] *x*", "https://e.org", r"[(RFC) \*x\*](https://e.org)"),
        ("Page", "https://e.org/a_(b)?<c>", "[Page](https://e.org/a_%28b%29?%3Cc%3E)"),
        ("\u200b", "https://e.org", r"[https\://e.org](https://e.org)"),
    ],
)
def test_link(title: str, url: str, expected: str) -> None:
    """A masked link survives brackets in its title and in its address."""
    assert link(title, url) == expected


def test_code_and_prose() -> None:
    """Marked code stays code; the rest of a sentence that quotes a file is escaped."""
    assert code("a`b\nc.yaml:1:2") == "`a'b c.yaml:1:2`"
    assert escape_prose("the key `a_b` is *not* known") == r"the key `a_b` is \*not\* known"
    assert escape_prose("found ` alone and @everyone") == "found \\` alone and @\u200beveryone"
