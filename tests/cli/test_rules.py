"""``rules``: what check looks for, and why."""

from tests.cli.conftest import Say


def test_every_rule_in_one_line(say: Say) -> None:
    """Both what keeps a glossary from loading and what makes its words good."""
    lines = say("rules").output.splitlines()
    assert (
        "dangling-link (error): A link, or a step of a path, names an entry that exists." in lines
    )
    assert (
        "repeated-term (warning): A definition does not begin with the term that it explains."
        in lines
    )
    assert len(lines) == 21


def test_one_rule_explained(say: Say) -> None:
    """The whole manual of a rule, one line for each paragraph."""
    lines = say("rules", "overdue-review").output.splitlines()
    assert lines == [
        "overdue-review (warning): An entry is looked at again when its time has come.",
        "",
        (
            "With `review_every: 180d` an owner promises to check every sentence again after 180 "
            "days. Do so, mend what is no longer true, and write the day into `reviewed`."
        ),
    ]


def test_a_rule_that_does_not_exist(say: Say) -> None:
    """The nearest one is named, else the way to all of them."""
    near = say("rules", "overdu-review")
    assert near.exit_code == 2
    assert "there is no rule overdu-review: did you mean overdue-review?" in near.stderr
    assert "there is no rule xyz: glossary-bot rules lists them all." in say("rules", "xyz").stderr
