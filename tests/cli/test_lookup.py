import json
from pathlib import Path

import pytest

from tests.cli.conftest import OWN_WORDS, Program, Say


def test_define_draws_the_card(say: Say, glossary: Path) -> None:
    """A term is answered with its card; quotes around several words may be forgotten."""
    result = say("define", "backend", "engineer", "--glossary", glossary)
    assert result.exit_code == 0
    assert "┃ Back End Engineer\n┃ Builds the server side of an application.\n" in result.output
    assert result.output == say("define", "backend engineer", "--glossary", glossary).output


def test_a_card_is_as_wide_as_the_terminal_but_not_wider_than_80(
    program: Program, glossary: Path
) -> None:
    """A narrow terminal is filled; longer lines than 80 columns are tiring to read."""
    text = f"term: API\ndefinition: {'How one program asks another. ' * 9}\n"
    (glossary / "api.yaml").write_text(text, "utf-8")
    for columns, widest in ((40, 40), (200, 80)):
        done = program("define", "api", environment={"COLUMNS": str(columns)})
        assert widest - 10 <= max(map(len, done.stdout.splitlines())) <= widest


def test_define_offers_a_choice(say: Say, glossary: Path) -> None:
    """Where several may be meant, the entries are listed; asking back is not a failure."""
    result = say("define", "engineer", "--glossary", glossary)
    assert result.exit_code == 0
    assert "• Back End Engineer" in result.output
    assert "• Front End Engineer" in result.output


def test_define_as_json(say: Say, glossary: Path) -> None:
    """The search's answer as one object, for programs."""
    result = say("define", "bakend enginer", "--json", "--glossary", glossary)
    answer = json.loads(result.output)
    assert list(answer) == ["query", "decision", "hits", "micros"]
    assert (answer["query"], answer["decision"]) == ("bakend enginer", "match")
    best = answer["hits"][0]
    assert list(best) == ["id", "term", "score", "matched", "reason"]
    assert (best["id"], best["term"]) == ("back-end-engineer", "Back End Engineer")
    assert (best["matched"], best["reason"]) == ("Backend Engineer", "typo")
    assert 0 < best["score"] < 100
    assert answer["micros"] >= 0


def test_define_in_a_batch(program: Program, glossary: Path) -> None:
    """Every line is a query, the empty one and the strange one too, and gets one line."""
    locale = {"PYTHONIOENCODING": "latin-1"}
    queries = "BE\n\n\U0001f680 größe\r\nx\u2028y\n"
    done = program("define", "--batch", "--glossary", glossary, stdin=queries, environment=locale)
    answers = [json.loads(line) for line in done.stdout.splitlines()]
    assert [answer["query"] for answer in answers] == ["BE", "", "\U0001f680 größe", "x\u2028y"]
    assert answers[0]["hits"][0]["id"] == "back-end-engineer"
    assert (done.returncode, done.stderr) == (0, "")


def test_complete_lists_suggestions(say: Say, glossary: Path) -> None:
    """What Discord would show, line by line, with the name that is being typed."""
    result = say("complete", "be", "--glossary", glossary)
    assert result.output.splitlines()[0] == "BE → Back End Engineer"


def test_complete_as_json_and_in_a_batch(say: Say, glossary: Path) -> None:
    """The same hits as the search has, without a decision: nothing is decided while typing."""
    one = json.loads(say("complete", "fro", "--json", "--glossary", glossary).output)
    assert list(one) == ["query", "hits", "micros"]
    assert one["hits"][0]["id"] == "front-end-engineer"
    batch = say("complete", "--batch", "--glossary", glossary, stdin="fro\nap\n").output
    best = [json.loads(line)["hits"][0]["id"] for line in batch.splitlines()]
    assert best == ["front-end-engineer", "api"]


@pytest.mark.parametrize("words", [["define", "back end"], ["complete", "back"]])
def test_without_a_glossary_the_words_of_the_bot_are_shown(
    program: Program, words: list[str]
) -> None:
    """Somebody who looks around gets an answer, and is told whose it is."""
    done = program(*words)
    assert done.returncode == 0
    assert "Back End Software Engineer" in done.stdout
    assert done.stderr == OWN_WORDS


def test_a_glossary_that_was_named_is_never_replaced(program: Program) -> None:
    """A wrong path is a mistake, not a wish to see other words."""
    for words in (["--glossary", "glossary"], ["--glossary", "nowhere"]):
        done = program("define", "back end", *words)
        assert (done.returncode, done.stdout) == (78, "")
        assert "error missing-path" in done.stderr


def test_a_picture_of_the_card(say: Say, glossary: Path, tmp_path: Path) -> None:
    """The drawn card is saved as an SVG that needs nothing from the web, the same every time."""
    first, second = tmp_path / "first.svg", tmp_path / "second.svg"
    for file in (first, second):
        done = say("define", "API", "--glossary", glossary, "--picture", file)
        assert done.exit_code == 0
    picture = first.read_text("utf-8")
    assert picture == second.read_text("utf-8")
    assert picture.startswith('<svg xmlns="http://www.w3.org/2000/svg"')
    assert "How&#160;one&#160;program" in picture
    assert picture.count("http") == 1


def test_a_picture_is_an_svg(say: Say, glossary: Path, tmp_path: Path) -> None:
    """A name that promises another kind of file is refused before anything is written."""
    file = tmp_path / "card.png"
    result = say("define", "API", "--glossary", glossary, "--picture", file)
    assert (result.exit_code, result.stdout) == (2, "")
    assert "card.png does not end in .svg." in result.stderr
    assert not file.exists()


def test_a_picture_that_cannot_be_saved(say: Say, glossary: Path, tmp_path: Path) -> None:
    """A folder that is not there is wrong usage, said in a sentence."""
    file = tmp_path / "nowhere" / "card.svg"
    result = say("define", "API", "--glossary", glossary, "--picture", file)
    assert result.exit_code == 2
    assert "cannot be written: No such file or directory" in result.output.replace("\n", " ")


def test_nothing_to_look_up(say: Say) -> None:
    """A query or a batch, not neither and not both."""
    neither, both = say("define"), say("complete", "--batch", "ap")
    assert (neither.exit_code, both.exit_code) == (2, 2)
    assert "Say what to look up, or use --batch." in neither.output
    assert "With --batch, everything comes from standard input." in both.output


def test_nothing_typed_yet(say: Say, glossary: Path) -> None:
    """Discord suggests places to start before the first letter, and so does the terminal."""
    result = say("complete", "--glossary", glossary)
    assert result.exit_code == 0
    assert "API" in result.output.splitlines()
    assert result.output == say("complete", "", "--glossary", glossary).output
    assert json.loads(say("complete", "--json", "--glossary", glossary).output)["query"] == ""


def test_the_full_entry(say: Say, glossary: Path) -> None:
    """Every page is drawn, one after another, with no button to turn them."""
    overview = "".join(f"  Sentence {number} of a long story.\n\n" for number in range(150))
    text = f"term: API\ndefinition: How one program asks another.\noverview: |\n{overview}"
    (glossary / "api.yaml").write_text(text, "utf-8")
    drawn = say("define", "API", "--full", "--glossary", glossary).output
    assert [n for n in range(150) if f"┃ Sentence {n} of a long story.\n" not in drawn] == []
    pages = [line for line in drawn.splitlines() if line.startswith("┃ Page ")]
    assert pages == ["┃ Page 1 of 3", "┃ Page 2 of 3", "┃ Page 3 of 3"]
    assert "Next" not in drawn


def test_a_choice_has_no_full_entry(say: Say, glossary: Path) -> None:
    """Where several may be meant, they are listed just the same."""
    asked = ("define", "engineer", "--glossary", glossary)
    assert say(*asked, "--full").output == say(*asked).output


@pytest.mark.parametrize("other", ["--json", "--batch"])
def test_data_is_not_drawn(say: Say, glossary: Path, tmp_path: Path, other: str) -> None:
    """A drawing beside data for programs is wrong usage, and nothing is written."""
    query = [] if other == "--batch" else ["API"]
    for drawn in (["--full"], ["--picture", tmp_path / "card.svg"]):
        result = say("define", *query, other, *drawn, "--glossary", glossary)
        assert (result.exit_code, result.stdout) == (2, "")
        assert "With --json and --batch nothing is drawn." in result.stderr
    assert not (tmp_path / "card.svg").exists()


def test_a_broken_glossary_answers_nothing(say: Say, tmp_path: Path) -> None:
    """Every problem of the files is said, and the exit code is that of a wrong configuration."""
    (tmp_path / "api.yaml").write_text("term: API\ndefinitoin: How\n", "utf-8")
    result = say("define", "API", "--glossary", tmp_path)
    assert result.exit_code == 78
    assert result.stdout == ""
    assert "api.yaml:2:1 error unknown-field" in result.stderr
