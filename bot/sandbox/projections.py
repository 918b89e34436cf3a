"""How the records look in JSON: the same in REST answers and in gateway events."""

from typing import Any

from bot.sandbox import permissions
from bot.sandbox.models import Channel, Guild, Member, Message, Role, User
from bot.sandbox.wire import Json

DEFAULT, CHAT_COMMAND = 0, 20
"""Types of messages: any, and the one that stands under "Mia used /define"."""
BY_COMMAND = 2
"""The type of an interaction that a command began."""

_SETTINGS: Json = {
    "afk_channel_id": None,
    "afk_timeout": 300,
    "application_id": None,
    "banner": None,
    "default_message_notifications": 0,
    "description": None,
    "discovery_splash": None,
    "emojis": [],
    "explicit_content_filter": 0,
    "features": [],
    "home_header": None,
    "icon": None,
    "incidents_data": None,
    "max_members": 500_000,
    "max_presences": None,
    "max_stage_video_channel_users": 50,
    "max_video_channel_users": 25,
    "mfa_level": 0,
    "nsfw": False,
    "nsfw_level": 0,
    "premium_progress_bar_enabled": False,
    "premium_subscription_count": 0,
    "premium_tier": 0,
    "public_updates_channel_id": None,
    "region": "deprecated",
    "rules_channel_id": None,
    "safety_alerts_channel_id": None,
    "splash": None,
    "stickers": [],
    "system_channel_flags": 0,
    "system_channel_id": None,
    "vanity_url_code": None,
    "verification_level": 0,
    "widget_channel_id": None,
    "widget_enabled": False,
}
"""What every guild here has alike: the settings that nothing in this sandbox turns."""


def user(record: User) -> Json:
    """Return a user as others see one."""
    return {
        "id": record.id,
        "username": record.name if record.bot else record.name.lower().replace(" ", "_"),
        "global_name": None if record.bot else record.name,
        "discriminator": "0000" if record.bot else "0",
        "avatar": None,
        "bot": record.bot,
        "public_flags": 0,
        "flags": 0,
        "primary_guild": None,
    }


def myself(record: User) -> Json:
    """Return a user as it sees itself."""
    return user(record) | {"mfa_enabled": True, "locale": "en-US", "verified": True, "email": None}


def role(record: Role) -> Json:
    """Return a role."""
    return {
        "id": record.id,
        "name": record.name,
        "permissions": str(record.permissions),
        "position": record.position,
        "color": 0,
        "colors": {"primary_color": 0, "secondary_color": None, "tertiary_color": None},
        "hoist": False,
        "managed": False,
        "mentionable": record.mentionable,
        "icon": None,
        "unicode_emoji": None,
        "flags": 0,
    }


def member(record: Member) -> Json:
    """Return a member with the user inside."""
    return {
        "user": user(record.user),
        "roles": [held.id for held in record.roles],
        "joined_at": record.joined_at,
        "nick": None,
        "avatar": None,
        "banner": None,
        "premium_since": None,
        "communication_disabled_until": None,
        "pending": False,
        "deaf": False,
        "mute": False,
        "flags": 0,
    }


def channel(record: Channel) -> Json:
    """Return a guild's channel or a direct one."""
    last = next(reversed(record.messages), None)
    shared: Json = {"id": record.id, "type": record.type, "flags": 0, "last_message_id": last}
    if record.guild is None:
        recipients = [] if record.recipient is None else [user(record.recipient)]
        return shared | {"recipients": recipients}
    overwrites = [
        {"id": o.id, "type": int(o.member), "allow": str(o.allow), "deny": str(o.deny)}
        for o in record.overwrites
    ]
    return shared | {
        "guild_id": record.guild.id,
        "name": record.name,
        "position": list(record.guild.channels).index(record.id),
        "permission_overwrites": overwrites,
        "parent_id": None,
        "topic": None,
        "nsfw": False,
        "rate_limit_per_user": 0,
    }


def guild(record: Guild) -> Json:
    """Return a guild as REST answers it."""
    return {
        "id": record.id,
        "name": record.name,
        "owner_id": record.owner.id,
        "roles": [role(held) for held in record.roles.values()],
        "preferred_locale": record.locale,
    } | _SETTINGS


def guild_event(record: Guild, me: User) -> Json:
    """Return a guild as GUILD_CREATE tells a bot about it: with its own membership only.

    A guild the bot was in before is told with ``unavailable`` false besides, which is how a
    library knows it from one the bot has just joined.
    """
    return guild(record) | {
        "joined_at": record.joined_at,
        "large": False,
        "member_count": len(record.members),
        "members": [member(record.members[me.id])],
        "channels": [channel(held) for held in record.channels.values()],
        "threads": [],
        "presences": [],
        "voice_states": [],
        "stage_instances": [],
        "guild_scheduled_events": [],
        "soundboard_sounds": [],
    }


def message(record: Message, application_id: str) -> Json:
    """Return a message."""
    body: Json = {
        "id": record.id,
        "type": CHAT_COMMAND if (record.interaction or {}).get("type") == BY_COMMAND else DEFAULT,
        "channel_id": record.channel.id,
        "author": user(record.author),
        "content": record.content,
        "embeds": record.embeds,
        "components": record.components,
        "attachments": [],
        "mentions": [user(pinged) for pinged in record.pinged_users],
        "mention_roles": [pinged.id for pinged in record.pinged_roles],
        "mention_everyone": record.pings_everyone,
        "timestamp": record.sent,
        "edited_timestamp": record.edited,
        "flags": record.flags,
        "pinned": False,
        "tts": False,
    }
    if record.nonce is not None:
        body["nonce"] = record.nonce
    if record.author.bot:
        body["application_id"] = application_id
    if record.interaction is not None:
        body |= {"webhook_id": application_id, "interaction_metadata": record.interaction}
    return body


def embed(sent: Json) -> Json:
    """Return an embed as Discord hands it back: typed, without the nulls."""
    kept: dict[str, Any] = {name: value for name, value in sent.items() if value is not None}
    if "fields" in kept:
        kept["fields"] = [{"inline": False} | _given(field) for field in kept["fields"]]
    for name in ("author", "footer", "image", "thumbnail"):
        if name in kept:
            kept[name] = _given(kept[name])
    return kept | {"type": "rich"}


def components(rows: list[Json]) -> list[Json]:
    """Return components as Discord hands them back: numbered through, with their defaults."""
    numbers = iter(range(1, 1_000))
    answered = []
    for row in rows:
        number = next(numbers)
        inner = [_component(sent) | {"id": next(numbers)} for sent in row["components"]]
        answered.append({"type": row["type"], "id": number, "components": inner})
    return answered


def _component(sent: Json) -> Json:
    kept = _given(sent)
    kept.pop("required", None)
    if "options" in kept:
        defaults: Json = {"min_values": 1, "max_values": 1}
        return defaults | kept | {"options": [_given(option) for option in kept["options"]]}
    return kept


def _given(sent: Json) -> Json:
    return {name: value for name, value in sent.items() if value is not None}


def resolved_permissions(held: Channel, who: User) -> str:
    """Return a user's permissions in a channel, as the text Discord writes them in."""
    return str(permissions.in_channel(held, who))
