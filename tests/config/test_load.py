from pathlib import Path

import pytest

from bot.config import BadSettingsError, Settings, load_settings
from bot.config.given import FIELDS

SECRET = "MTAwMDAwMDAwMDAwMDAwMDAwMA.Gabcde.a-token-that-nobody-may-ever-read-anywhere"


def settings_file(folder: Path, text: str) -> Path:
    file = folder / "config.yaml"
    file.write_text(text, "utf-8")
    return file


def complaint(file: Path | None, environment: dict[str, str] | None = None) -> str:
    with pytest.raises(BadSettingsError) as caught:
        load_settings(file, environment or {})
    return str(caught.value)


def token_of(settings: Settings) -> str | None:
    return settings.discord.token and settings.discord.token.get_secret_value()


def test_nothing_written_is_every_default(tmp_path: Path) -> None:
    """An empty file and an empty environment are a complete configuration."""
    settings = load_settings(settings_file(tmp_path, ""), {})
    assert settings.model_dump(exclude={"glossary"}) == {
        "discord": {"token": None, "token_file": None, "api_base": None},
        "answers": {"private": False, "manner": "balanced"},
        "moderators": {"roles": ()},
        "health": {"host": "127.0.0.1", "port": 8080},
        "log": {"level": "info"},
    }


def test_the_environment_wins_over_the_file_and_the_file_over_the_defaults(tmp_path: Path) -> None:
    """Of several places for one setting, the closest to the process wins, setting by setting."""
    file = settings_file(tmp_path, "health: {host: 0.0.0.0, port: 9000}\nanswers: {private: yes}\n")
    settings = load_settings(file, {"GLOSSARY_BOT__HEALTH__PORT": "9100"})
    assert (settings.health.host, settings.health.port) == ("0.0.0.0", 9100)  # noqa: S104 -- an example
    assert settings.answers.private is True
    assert settings.log.level == "info"


def test_lists_have_commas_in_the_environment(tmp_path: Path) -> None:
    """A list in a variable is written with commas; it replaces the file's list whole."""
    file = settings_file(tmp_path, "moderators: {roles: [1, 2, 3]}\n")
    settings = load_settings(file, {"GLOSSARY_BOT__MODERATORS__ROLES": "42, 43"})
    assert settings.moderators.roles == (42, 43)


def test_the_token_comes_from_the_environment_before_the_secret_file(tmp_path: Path) -> None:
    """DISCORD_TOKEN wins over DISCORD_TOKEN_FILE; an empty variable is an absent one."""
    secret = tmp_path / "token"
    secret.write_text("from-the-file\n", "utf-8")
    both = {"DISCORD_TOKEN": "from-the-environment", "DISCORD_TOKEN_FILE": str(secret)}
    empty = settings_file(tmp_path, "")
    assert token_of(load_settings(empty, both)) == "from-the-environment"
    assert token_of(load_settings(empty, {**both, "DISCORD_TOKEN": ""})) == "from-the-file"


def test_a_token_file_beside_the_settings_is_found(tmp_path: Path) -> None:
    """A relative path in the file starts from the file's own folder."""
    (tmp_path / "secret").write_text("from-the-file", "utf-8")
    settings = load_settings(settings_file(tmp_path, "discord: {token_file: secret}"), {})
    assert token_of(settings) == "from-the-file"


def test_glossary_paths_start_from_the_folder_of_the_file(tmp_path: Path) -> None:
    """Relative folders, written or default, belong to the file; absolute ones stay."""
    file = settings_file(tmp_path, "glossary: {paths: [words, /srv/more]}\n")
    assert load_settings(file, {}).glossary.paths == (tmp_path / "words", Path("/srv/more"))
    file = settings_file(tmp_path, "")
    (tmp_path / "glossary").mkdir()
    assert load_settings(file, {}).glossary.paths == (tmp_path / "glossary",)


def test_a_spare_glossary_takes_the_place_of_the_missing_default_only(tmp_path: Path) -> None:
    """A folder that somebody named is used even if it is missing, so that this is found out."""
    spare = tmp_path / "spare"
    empty = settings_file(tmp_path, "")
    assert load_settings(empty, {}, spare=spare).glossary.paths == (spare,)
    assert load_settings(empty, {}).glossary.paths == (tmp_path / "glossary",)
    named = {"GLOSSARY_BOT__GLOSSARY__PATHS": "glossary"}
    assert load_settings(empty, named, spare=spare).glossary.paths == (Path("glossary"),)
    (tmp_path / "glossary").mkdir()
    assert load_settings(empty, {}, spare=spare).glossary.paths == (tmp_path / "glossary",)


def test_glossary_paths_in_the_environment_start_from_here(tmp_path: Path) -> None:
    """A variable was set in a shell, so its relative folders start from the working directory."""
    file = settings_file(tmp_path, "")
    settings = load_settings(file, {"GLOSSARY_BOT__GLOSSARY__PATHS": "words,more"})
    assert settings.glossary.paths == (Path("words"), Path("more"))


@pytest.mark.parametrize("written", ["DEBUG", "Debug", "debug"])
def test_the_level_of_the_log_may_have_capitals(tmp_path: Path, written: str) -> None:
    """Python's own names of levels are understood, too."""
    file = settings_file(tmp_path, f"log: {{level: {written}}}\n")
    assert load_settings(file, {}).log.level == "debug"


def test_the_manner_of_answering_is_a_word(tmp_path: Path) -> None:
    """It is set in the file or as a variable, and another word is told the three there are."""
    file = settings_file(tmp_path, "answers: {manner: careful}\n")
    assert load_settings(file, {}).answers.manner == "careful"
    variable = {"GLOSSARY_BOT__ANSWERS__MANNER": "eager"}
    assert load_settings(file, variable).answers.manner == "eager"
    variable = {"GLOSSARY_BOT__ANSWERS__MANNER": "80"}
    assert complaint(file, variable) == (
        "environment error wrong-value GLOSSARY_BOT__ANSWERS__MANNER cannot be `80` "
        "(expected careful, balanced or eager)"
    )


def test_everything_wrong_is_told_at_once_with_its_place(tmp_path: Path) -> None:
    """Unknown names get the nearest known one, wrong values what was expected; environment last."""
    text = """\
helth: {port: 1}
health:
  prot: 80
  port: many
answers: yes
moderators: {roles: [everyone]}
glossary: {paths: []}
"""
    file = settings_file(tmp_path, text)
    environment = {"GLOSSARY_BOT__LOG__LEVL": "debug", "GLOSSARY_BOT__LOG__LEVEL": "loud"}
    assert complaint(file, environment).replace(str(file), "config.yaml").splitlines() == [
        "config.yaml:1:1 error unknown-setting there is no setting `helth` (did you mean health?)",
        (
            "config.yaml:3:3 error unknown-setting there is no setting `health.prot` "
            "(did you mean health.port?)"
        ),
        (
            "config.yaml:4:9 error wrong-value health.port cannot be `many` "
            "(expected a whole number from 0 to 65535)"
        ),
        (
            "config.yaml:5:10 error wrong-value answers is a group of settings, not a value "
            "(indent its settings on the lines below `answers:`)"
        ),
        (
            "config.yaml:6:21 error wrong-value moderators.roles cannot be `[everyone]` "
            "(expected a list of role ids, which are numbers)"
        ),
        (
            "config.yaml:7:19 error wrong-value glossary.paths cannot be `[]` "
            "(expected a list of folders, such as [glossary])"
        ),
        (
            "environment error unknown-setting there is no setting `GLOSSARY_BOT__LOG__LEVL` "
            "(did you mean GLOSSARY_BOT__LOG__LEVEL?)"
        ),
        (
            "environment error wrong-value GLOSSARY_BOT__LOG__LEVEL cannot be `loud` "
            "(expected debug, info, warning or error)"
        ),
    ]


def test_a_name_without_a_value_is_the_default_if_it_is_known(tmp_path: Path) -> None:
    """What is left empty has its default; a misspelt name is refused even so."""
    settings = load_settings(settings_file(tmp_path, "discord:\nhealth:\n  port:\n"), {})
    assert settings.health.port == 8080
    file = settings_file(tmp_path, "helth:\nhealth:\n  prot:\n")
    assert complaint(file).replace(str(file), "config.yaml").splitlines() == [
        "config.yaml:1:1 error unknown-setting there is no setting `helth` (did you mean health?)",
        (
            "config.yaml:3:3 error unknown-setting there is no setting `health.prot` "
            "(did you mean health.port?)"
        ),
    ]


def test_a_token_in_the_file_is_refused_and_not_repeated(tmp_path: Path) -> None:
    """The file is shared and committed; the message says where a token belongs instead."""
    assert complaint(settings_file(tmp_path, f"discord: {{token: {SECRET}}}\n")).endswith(
        ":1:18 error token-in-file the token is a password and does not belong in this file "
        "(set DISCORD_TOKEN, or DISCORD_TOKEN_FILE to a file that holds only the token)"
    )


def test_no_secret_is_ever_shown(tmp_path: Path) -> None:
    """Neither the settings' own text nor any complaint beside it shows the token."""
    file = settings_file(tmp_path, f"discord: {{token: {SECRET}}}\nhealth: {{port: no}}\n")
    environment = {"DISCORD_TOKEN": SECRET, "GLOSSARY_BOT__DISCORD__TOKN": SECRET}
    with pytest.raises(BadSettingsError) as caught:
        load_settings(file, environment)
    chain = [caught.value, caught.value.__cause__, caught.value.__context__]
    settings = load_settings(settings_file(tmp_path, ""), {"DISCORD_TOKEN": SECRET})
    shown = f"{chain!r}{caught.value}{settings}{settings!r}{settings.model_dump_json()}"
    assert SECRET not in shown
    assert "tokn" in shown.lower()


@pytest.mark.parametrize(
    ("text", "environment"),
    [
        ("", {"DISCORD_TOKEN_FILE": SECRET}),
        ("", {"DISCORD_TOKEN_FILE": f"Bot {SECRET}"}),
        ("", {"GLOSSARY_BOT__DISCORD__API_BASE": SECRET}),
        ("", {f"GLOSSARY_BOT__DISCORD__{SECRET}": "1"}),
        ("", {"GLOSSARY_BOT__MODERATORS__ROLES": f"1, {SECRET}"}),
        (f"discord: {{token_file: {SECRET}}}", {}),
        (f"discord: {{{SECRET}: 1}}", {}),
        (f"discord: {{token: !{SECRET} }}", {}),
        (f"{SECRET}: 1", {}),
    ],
)
def test_a_token_in_the_wrong_place_is_not_shown(
    tmp_path: Path, text: str, environment: dict[str, str]
) -> None:
    """Wherever somebody pastes the token, whole or cut short, its secret part is not repeated."""
    told = complaint(settings_file(tmp_path, text), environment)
    assert "Gabcde" not in told
    assert "a-token" not in told


@pytest.mark.parametrize("written", ["DISCORD_TOKEN_FILE", "discord.token_file"])
def test_a_token_instead_of_the_path_of_its_file(tmp_path: Path, written: str) -> None:
    """Who mistakes the one setting for the other is told so, and where a token belongs."""
    in_file = written == "discord.token_file"
    file = settings_file(tmp_path, f"discord: {{token_file: {SECRET}}}" if in_file else "")
    told = complaint(file, {} if in_file else {written: SECRET})
    assert told.endswith(
        f" error wrong-value {written} holds a token, not a path "
        "(set DISCORD_TOKEN, or DISCORD_TOKEN_FILE to a file that holds only the token)"
    )


def test_a_token_file_with_a_byte_order_mark(tmp_path: Path) -> None:
    """Windows' Notepad may begin a file with a mark that is no part of the token."""
    (tmp_path / "token").write_text(f"{SECRET}\r\n", "utf-8-sig")
    given = {"DISCORD_TOKEN_FILE": str(tmp_path / "token")}
    assert token_of(load_settings(settings_file(tmp_path, ""), given)) == SECRET


@pytest.mark.parametrize("token", ["one\ntwo", f"Bot {SECRET}", "one\x00two", "one\u200btwo"])
def test_more_than_a_token(tmp_path: Path, token: str) -> None:
    """What cannot be sent to Discord as a token is refused at once, and not shown."""
    (tmp_path / "token").write_text(token, "utf-8")
    empty = settings_file(tmp_path, "")
    from_file = {"DISCORD_TOKEN_FILE": str(tmp_path / "token")}
    for name, environment in (
        ("DISCORD_TOKEN_FILE", from_file),
        ("DISCORD_TOKEN", {"DISCORD_TOKEN": token}),
    ):
        assert complaint(empty, environment) == (
            f"environment error wrong-value {name}: white space or invisible characters are in "
            "the token (expected the bot's token alone, without “Bot ” before it)"
        )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("- health\n", ":1:1 error not-settings settings are written as groups of names and value"),
        ("health: {port: 1\n", "error yaml-syntax"),
        ("log: {level: info}\nlog: {level: info}\n", "error duplicate-key"),
        ("discord: {token_file: not/there}\n", "error unreadable-file discord.token_file: the fil"),
        ("discord: {api_base: discord.com}\n", "(expected an address with http:// or https://)"),
        ("moderators: {roles: [{id: 1}]}\n", "error wrong-value moderators.roles cannot be"),
        ("health: {port: {is: 1}}\n", "health.port cannot be a group"),
    ],
)
def test_a_file_that_is_not_settings(tmp_path: Path, text: str, expected: str) -> None:
    """Whatever is written instead of settings is answered with its place and a plain sentence."""
    assert expected in complaint(settings_file(tmp_path, text))


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    """A file that was asked for by name must exist."""
    assert complaint(tmp_path / "missing.yaml").endswith(
        "missing.yaml:1:1 error unreadable-file the file cannot be read: No such file or directory"
    )


def test_an_empty_secret_file_is_refused(tmp_path: Path) -> None:
    """An empty token file is a mistake in the set-up, not a wish to run without a token."""
    (tmp_path / "token").write_text("\n", "utf-8")
    given = {"DISCORD_TOKEN_FILE": str(tmp_path / "token")}
    assert complaint(None, given) == (
        f"environment error empty-token DISCORD_TOKEN_FILE: {tmp_path / 'token'} is empty"
    )


def test_every_setting_says_what_it_accepts() -> None:
    """The description of a field ends the sentence "expected …", so each has one."""
    assert [key for key, field in FIELDS.items() if not field.description] == []
