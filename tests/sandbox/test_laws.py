"""What holds for any input, checked on many."""

import json
import zlib

from hypothesis import given
from hypothesis import strategies as some

from bot.sandbox.form import Fields, Flag, Items, Number, OneOf, Text, check
from bot.sandbox.gateway.compression import encoder
from bot.sandbox.message_form import POST
from bot.sandbox.snowflake import Snowflakes, shard_of

JSON = some.recursive(
    some.none() | some.booleans() | some.integers() | some.floats() | some.text(),
    lambda inner: some.lists(inner, max_size=4) | some.dictionaries(some.text(), inner, max_size=4),
    max_leaves=12,
)
FIELDS = some.sampled_from(["content", "embeds", "components", "allowed_mentions", "flags", "tts"])


@given(JSON)
def test_any_body_can_be_checked(body: object) -> None:
    """No JSON makes the check fail itself; what is no object is always refused."""
    found = check(POST, body)
    if not isinstance(body, dict):
        assert found.errors


@given(some.dictionaries(FIELDS, JSON))
def test_any_value_of_a_known_field_can_be_checked(body: dict[str, object]) -> None:
    """Known fields with values of any kind are either right or refused at their own name."""
    assert set(check(POST, body).errors) <= set(body)


@given(some.text(max_size=12), some.integers(0, 5), some.integers(5, 10))
def test_a_text_is_right_exactly_when_its_length_is(text: str, least: int, most: int) -> None:
    """Lengths are counted in code points, both ends included."""
    assert bool(check(Text(most, least), text).errors) == (not least <= len(text) <= most)


@given(JSON)
def test_shapes_agree_with_python_about_types(value: object) -> None:
    """A truth value is no number, a number no truth value, and null only stands for a field."""
    is_number = isinstance(value, int) and not isinstance(value, bool)
    in_range = is_number and isinstance(value, int) and 0 <= value <= 7
    assert bool(check(Number(0, 7), value).errors) == (not in_range)
    assert bool(check(Flag(), value).errors) == (not isinstance(value, bool))
    one_of = is_number and value in (1, 2)
    if not isinstance(value, float):
        assert bool(check(OneOf((1, 2)), value).errors) == (not one_of)
    assert check(Fields({"x": Flag()}), {"x": None}).errors == {}
    assert check(Items(Flag(), 1), [None]).errors


@given(some.lists(some.text(), min_size=1, max_size=20))
def test_one_zlib_stream_gives_back_every_payload(texts: list[str]) -> None:
    """However payloads follow one another, each can be read as soon as it has arrived."""
    encode = encoder("zlib-stream")
    assert encode is not None
    inflate = zlib.decompressobj()
    for text in texts:
        message = encode(json.dumps(text))
        assert isinstance(message, bytes)
        assert message.endswith(b"\x00\x00\xff\xff")
        assert json.loads(inflate.decompress(message)) == text


def test_a_compression_that_cannot_be_done_is_none() -> None:
    """An unknown name has no encoder, and no compression leaves text as it is."""
    plain = encoder(None)
    assert plain is not None
    assert plain("{}") == "{}"
    assert encoder("brotli") is None


def test_ids_only_grow() -> None:
    """Of any two ids the later is the larger, however quickly they are asked for."""
    snowflakes = Snowflakes()
    ids = [int(snowflakes.next()) for _ in range(5_000)]
    assert ids == sorted(set(ids))


@given(some.integers(0, 2**63), some.integers(1, 64))
def test_a_server_has_exactly_one_shard(guild: int, shards: int) -> None:
    """Discord's formula: the milliseconds of the id, modulo the number of shards."""
    assert shard_of(str(guild), shards) == (guild >> 22) % shards
    assert shard_of(None, shards) == 0
