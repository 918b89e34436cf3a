"""What Discord accepts as a message: its fields, its sizes, and the rules over the whole of it."""

from collections.abc import Iterator

from bot.sandbox import limits
from bot.sandbox.errors import EMPTY_MESSAGE, ApiError
from bot.sandbox.form import Fields, Flag, Form, Items, Number, OneOf, Path, Shape, Tagged, Text
from bot.sandbox.wire import Json

ROW, BUTTON, SELECT, TEXT_INPUT, LABEL = 1, 2, 3, 4, 18
LINK_STYLE, PREMIUM_STYLE = 5, 6

ID = Text(20, least=1)
_LINK = Text(limits.URL)
_PICTURE = Fields({"url": _LINK, "proxy_url": _LINK, "width": Number(), "height": Number()})
EMBED = Fields(
    {
        "type": OneOf(("rich",)),
        # Discord sets these itself; discord.py sends back what it knows of them.
        "flags": Number(),
        "title": Text(limits.EMBED_TITLE),
        "description": Text(limits.EMBED_DESCRIPTION),
        "url": _LINK,
        "timestamp": Text(64),
        "color": Number(most=limits.COLOR),
        "author": Fields({"name": Text(limits.EMBED_AUTHOR), "url": _LINK, "icon_url": _LINK}),
        "footer": Fields({"text": Text(limits.EMBED_FOOTER), "icon_url": _LINK}),
        "image": _PICTURE,
        "thumbnail": _PICTURE,
        "fields": Items(
            Fields(
                {
                    "name": Text(limits.EMBED_FIELD_NAME, least=1),
                    "value": Text(limits.EMBED_FIELD_VALUE, least=1),
                    "inline": Flag(),
                },
                required=("name", "value"),
            ),
            most=limits.EMBED_FIELDS,
        ),
    }
)

_EMOJI = Fields({"id": ID, "name": Text(limits.EMOJI_NAME), "animated": Flag()})
_CUSTOM_ID = Text(limits.CUSTOM_ID, least=1)
_BUTTON = Fields(
    {
        "type": OneOf((BUTTON,)),
        "id": Number(),
        "style": OneOf((1, 2, 3, 4, LINK_STYLE)),
        "label": Text(limits.BUTTON_LABEL),
        "emoji": _EMOJI,
        "custom_id": _CUSTOM_ID,
        "url": Text(limits.BUTTON_URL),
        "disabled": Flag(),
    },
    required=("type", "style"),
)
_OPTION = Fields(
    {
        "label": Text(limits.SELECT_LABEL, least=1),
        "value": Text(limits.SELECT_VALUE, least=1),
        "description": Text(limits.SELECT_DESCRIPTION),
        "emoji": _EMOJI,
        "default": Flag(),
    },
    required=("label", "value"),
)
_SELECT = Fields(
    {
        "type": OneOf((SELECT,)),
        "id": Number(),
        "custom_id": _CUSTOM_ID,
        "placeholder": Text(limits.SELECT_PLACEHOLDER),
        "min_values": Number(most=limits.SELECT_OPTIONS),
        "max_values": Number(least=1, most=limits.SELECT_OPTIONS),
        "disabled": Flag(),
        "required": Flag(),
        "options": Items(_OPTION, least=1, most=limits.SELECT_OPTIONS),
    },
    required=("type", "custom_id", "options"),
)
_IN_A_ROW = Tagged({BUTTON: _BUTTON, SELECT: _SELECT})
_ROW = Fields(
    {
        "type": OneOf((ROW,)),
        "id": Number(),
        "components": Items(_IN_A_ROW, least=1, most=limits.ROW_BUTTONS),
    },
    required=("type", "components"),
)

ALLOWED_MENTIONS = Fields(
    {
        "parse": Items(OneOf(("everyone", "users", "roles")), most=3),
        "users": Items(ID, most=100),
        "roles": Items(ID, most=100),
        "replied_user": Flag(),
    }
)

_CONTENTS: dict[str, Shape] = {
    "content": Text(limits.CONTENT),
    "embeds": Items(EMBED, most=limits.EMBEDS),
    "components": Items(Tagged({ROW: _ROW}), most=limits.ROWS),
    "allowed_mentions": ALLOWED_MENTIONS,
    "attachments": Items(Fields({}), most=0),
    # SUPPRESS_EMBEDS, EPHEMERAL, SUPPRESS_NOTIFICATIONS; components of the second version are
    # not played here.
    "flags": OneOf((0, 4, 64, 68, 4096, 4160)),
    "tts": Flag(),
}
ANSWER = Fields(_CONTENTS)
"""A response to an interaction, a followup, or a change of either."""
POST = Fields(_CONTENTS | {"nonce": Text(25), "enforce_nonce": Flag()})
"""A message of the bot's own accord."""

_TEXT_INPUT = Fields(
    {
        "type": OneOf((TEXT_INPUT,)),
        "id": Number(),
        "custom_id": _CUSTOM_ID,
        "style": OneOf((1, 2)),
        "label": Text(45, least=1),
        "min_length": Number(most=4000),
        "max_length": Number(least=1, most=4000),
        "required": Flag(),
        "value": Text(4000),
        "placeholder": Text(100),
    },
    required=("type", "custom_id", "style"),
)
_MODAL_ROW = Fields(
    {
        "type": OneOf((ROW,)),
        "id": Number(),
        "components": Items(Tagged({TEXT_INPUT: _TEXT_INPUT}), least=1, most=1),
    },
    required=("type", "components"),
)
MODAL = Fields(
    {
        "custom_id": _CUSTOM_ID,
        "title": Text(limits.MODAL_TITLE, least=1),
        "components": Items(Tagged({ROW: _MODAL_ROW}), least=1, most=limits.MODAL_ROWS),
    },
    required=("custom_id", "title", "components"),
)
"""A dialog with text inputs."""


def check_whole(body: Json, form: Form, base: Path = ()) -> None:
    """Note what breaks a rule over the message as a whole.

    Args:
        body: a message whose fields were checked and are of the right types.
        form: where faults go.
        base: where in the request the message stands, ``("data",)`` in an interaction's response.
    """
    embeds = body.get("embeds") or []
    if sum(map(embed_size, embeds)) > limits.EMBEDS_TOGETHER:
        words = f"Embed size exceeds maximum size of {limits.EMBEDS_TOGETHER}"
        form.fault((*base, "embeds"), "MAX_EMBED_SIZE_EXCEEDED", words)
    seen: set[str] = set()
    for path, component in _leaves(body.get("components") or [], (*base, "components")):
        _check_button(component, path, form)
        _check_select(component, path, form)
        custom_id = component.get("custom_id")
        if custom_id in seen:
            words = "Component custom id cannot be duplicated"
            form.fault((*path, "custom_id"), "COMPONENT_CUSTOM_ID_DUPLICATED", words)
        elif custom_id is not None:
            seen.add(custom_id)


def refuse_empty(body: Json) -> None:
    """Raise 50006 for a message in which nothing can be seen."""
    if not any(body.get(part) for part in ("content", "embeds", "components")):
        raise ApiError(EMPTY_MESSAGE)


def embed_size(embed: Json) -> int:
    """Return how many characters of an embed count towards the 6,000 of a message."""
    texts = [embed.get("title"), embed.get("description")]
    texts += [(embed.get("author") or {}).get("name"), (embed.get("footer") or {}).get("text")]
    for field in embed.get("fields") or []:
        texts += [field["name"], field["value"]]
    return sum(len(text) for text in texts if text)


def _leaves(rows: list[Json], base: Path) -> Iterator[tuple[Path, Json]]:
    for index, row in enumerate(rows):
        for column, component in enumerate(row["components"]):
            yield (*base, str(index), "components", str(column)), component


def _check_button(component: Json, path: Path, form: Form) -> None:
    if component["type"] != BUTTON:
        return
    link = component["style"] == LINK_STYLE
    if link and not component.get("url"):
        form.fault((*path, "url"), "BUTTON_COMPONENT_URL_REQUIRED", "A url is required")
    if link and component.get("custom_id"):
        words = "A custom id and url cannot both be specified"
        form.fault(path, "BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE", words)
    if not link and not component.get("custom_id"):
        words = "A custom id is required"
        form.fault((*path, "custom_id"), "BUTTON_COMPONENT_CUSTOM_ID_REQUIRED", words)
    if not component.get("label") and not component.get("emoji"):
        form.fault(path, "BUTTON_COMPONENT_INVALID_LABEL", "A label or an emoji is required")


def _check_select(component: Json, path: Path, form: Form) -> None:
    if component["type"] != SELECT:
        return
    if int(path[-1]) > 0:
        words = "The specified component exceeds the maximum width"
        form.fault(path, "COMPONENT_LAYOUT_WIDTH_EXCEEDED", words)
    values = [option["value"] for option in component["options"]]
    for index, value in enumerate(values):
        if value in values[:index]:
            words = "The specified option value is already used"
            where = (*path, "options", str(index), "value")
            form.fault(where, "SELECT_COMPONENT_OPTION_VALUE_DUPLICATED", words)
