import json
from pathlib import Path

import pytest
from jsonschema import Draft7Validator

from bot.lexicon import Entry, entry_schema, load_glossary, schema_text

PUBLISHED = Path(__file__).parents[2] / "docs" / "glossary.schema.json"

ONE = {"term": "A", "definition": "d"}

GOOD: dict[str, object] = {
    "one entry": ONE,
    "an id": {**ONE, "id": "back-end"},
    "several entries": {"entries": [ONE, {"term": "B", "definition": "d", "id": "bb"}]},
    "texts that look like numbers": {**ONE, "term": 404, "aliases": [1.5, True, "1.10"]},
    "points": {**ONE, "advantages": [{"name": "Speed", "text": "Fast."}]},
    "a source": {**ONE, "sources": [{"title": "T", "url": "https://example.org"}]},
    "empty lists": {**ONE, "aliases": [], "related": [], "translations": {}},
    "relations by kind": {**ONE, "related": {"see": [], "broader": []}},
    "dates and levels": {**ONE, "reviewed": "2026-11-01", "review_every": "6m", "level": 5},
    "a draft": {**ONE, "status": "draft"},
    "a translation": {**ONE, "translations": {"no": {"term": "Å", "aliases": ["Aa"]}}},
    "a term of 200": {**ONE, "term": "x" * 200},
}

BAD: dict[str, object] = {
    "nothing": {},
    "a list": [ONE],
    "a text": "API",
    "no term": {"definition": "d"},
    "no definition": {"term": "A"},
    "an empty definition": {**ONE, "definition": ""},
    "spaces": {**ONE, "definition": "  "},
    "a misspelt field": {**ONE, "advantges": []},
    "the wrong case": {**ONE, "Aliases": []},
    "a text for a list": {**ONE, "aliases": "B"},
    "a list for a text": {**ONE, "owner": ["B"]},
    "an empty alias": {**ONE, "aliases": [""]},
    "a point without a text": {**ONE, "advantages": [{"name": "Speed"}]},
    "a point of text": {**ONE, "advantages": ["Speed"]},
    "a misspelt field of a point": {**ONE, "sections": [{"nam": "N", "text": "t"}]},
    "a bad address": {**ONE, "sources": [{"title": "T", "url": "example.org"}]},
    "an id that is none": {**ONE, "id": "Back End"},
    "a long id": {**ONE, "id": "x" * 65},
    "a term in related": {**ONE, "related": ["Back End"]},
    "a text for related": {**ONE, "related": "api"},
    "an unknown kind of relation": {**ONE, "related": {"next": []}},
    "a level of 6": {**ONE, "level": 6},
    "a level in words": {**ONE, "level": "two"},
    "a day in another order": {**ONE, "reviewed": "01.11.2026"},
    "a period in words": {**ONE, "review_every": "3 months"},
    "an unknown status": {**ONE, "status": "fine"},
    "a translation of text": {**ONE, "translations": {"de": "A"}},
    "an unknown field of a translation": {**ONE, "translations": {"de": {"tags": []}}},
    "a term of 201": {**ONE, "term": "x" * 201},
    "no entries": {"entries": []},
    "a text for entries": {"entries": "A"},
    "a bad entry in a list": {"entries": [ONE, {"term": "B"}]},
    "a field beside entries": {"entries": [ONE], "category": "x"},
}


def allowed(data: object) -> bool:
    return Draft7Validator(entry_schema()).is_valid(data)


def loads(folder: Path, data: object) -> bool:
    """JSON is YAML, so the same data is a file for the loader."""
    file = folder / "a.yaml"
    file.write_text(json.dumps(data, ensure_ascii=False), encoding="utf-8")
    return load_glossary([file]).glossary is not None


@pytest.mark.parametrize("data", GOOD.values(), ids=GOOD)
def test_what_loads_is_allowed_by_the_schema(data: object, tmp_path: Path) -> None:
    """An editor does not underline what the bot takes."""
    assert (loads(tmp_path, data), allowed(data)) == (True, True)


@pytest.mark.parametrize("data", BAD.values(), ids=BAD)
def test_what_does_not_load_is_refused_by_the_schema(data: object, tmp_path: Path) -> None:
    """An editor shows a mistake before the bot has to."""
    assert (loads(tmp_path, data), allowed(data)) == (False, False)


@pytest.mark.parametrize("name", sorted(Entry.model_fields.keys() - {"id", "term", "definition"}))
def test_an_empty_field_is_allowed(name: str, tmp_path: Path) -> None:
    """``aliases:`` with nothing after it is null to an editor and absent to the loader."""
    file = tmp_path / "a.yaml"
    file.write_text(f"term: A\ndefinition: d\n{name}:\n", encoding="utf-8")
    assert load_glossary([file]).glossary is not None
    assert allowed({**ONE, name: None})


def test_the_published_schema_is_this_one() -> None:
    """``glossary-bot schema`` writes the file; whoever changes the model writes it again."""
    assert PUBLISHED.read_text(encoding="utf-8") == schema_text()


def test_the_schema_is_a_draft_7_schema_that_explains_every_field() -> None:
    """Editors show the description of each field while it is written."""
    schema = json.loads(schema_text())
    Draft7Validator.check_schema(schema)
    assert schema["$schema"] == "http://json-schema.org/draft-07/schema#"
    assert schema["title"] == "Glossary file"
    silent = [
        f"{title}.{name}"
        for title, definition in schema["definitions"].items()
        for name, described in definition["properties"].items()
        if not described.get("description")
    ]
    assert silent == []
    assert schema["definitions"]["Entry"]["required"] == ["term", "definition"]
