"""Who the bot is, and where its gateway is."""

from collections.abc import Callable

from bot.sandbox import projections
from bot.sandbox.rest.router import Call, Endpoint, Reply
from bot.sandbox.wire import Json
from bot.sandbox.world import World

DAY_MS = 86_400_000


def endpoints(
    world: World, flags: int, gateway_url: Callable[[], str], starts_left: Callable[[], int]
) -> list[Endpoint]:
    """Return the endpoints.

    Args:
        world: the state.
        flags: the application's flags: which privileged intents it was granted.
        gateway_url: where the gateway is; known once the server listens.
        starts_left: how many sessions may still be started today.
    """

    def application(_: Call) -> Reply:
        return Reply(_application(world, flags))

    def me(_: Call) -> Reply:
        return Reply(projections.myself(world.bot))

    def gateway(_: Call) -> Reply:
        return Reply({"url": gateway_url()})

    def gateway_bot(_: Call) -> Reply:
        limit: Json = {
            "total": 1_000,
            "remaining": starts_left(),
            "reset_after": DAY_MS,
            "max_concurrency": 1,
        }
        return Reply({"url": gateway_url(), "shards": 1, "session_start_limit": limit})

    return [
        Endpoint("GET", "/users/@me", me),
        Endpoint("GET", "/oauth2/applications/@me", application),
        Endpoint("GET", "/applications/@me", application),
        Endpoint("GET", "/gateway", gateway, open=True),
        Endpoint("GET", "/gateway/bot", gateway_bot),
    ]


def _application(world: World, flags: int) -> Json:
    return {
        "id": world.application_id,
        "name": world.bot.name,
        "icon": None,
        "description": "",
        "type": None,
        "bot": projections.user(world.bot),
        "bot_public": True,
        "bot_require_code_grant": False,
        "integration_types_config": {"0": {}},
        "verify_key": "0" * 64,
        "flags": flags,
        "flags_new": str(flags),
        "redirect_uris": [],
        "interactions_endpoint_url": None,
        "role_connections_verification_url": None,
        "owner": projections.user(world.developer),
        "approximate_guild_count": len(world.guilds),
        "approximate_user_install_count": 0,
        "approximate_user_authorization_count": 0,
        "event_webhooks_url": None,
        "event_webhooks_status": 1,
        "explicit_content_filter": 0,
        "team": None,
        "eligible_oauth2_scopes": [],
    }
